import type { Settings } from '../../electron/contract.ts';
import { loadLanguage } from '../i18n/translate.ts';
import { languageNow } from './actionRunner.ts';
import { hasEditor, type Action, type ActionContext } from './action.ts';
import { railsOf, type RailSide } from './rails.ts';

export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export const LANGUAGE_CHOICES = ['system', 'en', 'sk'] as const;

export const appearanceActions: readonly Action[] = [
  ...THEME_CHOICES.map((theme): Action => ({
    id: `theme.${theme}`,
    label: `action.theme.${theme}`,
    shortcuts: [],
    scope: 'always',
    isEnabled: () => true,
    isChecked: ({ app }) => app.getState().settings.theme === theme,
    run: (context) => changeSettings(context, { theme }),
  })),
  ...LANGUAGE_CHOICES.map((language): Action => ({
    id: `language.${language}`,
    label: `action.language.${language}`,
    shortcuts: [],
    scope: 'always',
    isEnabled: () => true,
    isChecked: ({ app }) => app.getState().settings.language === language,
    run: (context) => changeSettings(context, { language }),
  })),
  rail('left', 'Mod+['),
  rail('right', 'Mod+]'),
];

/** Shows or hides what the window shows now; in a narrow one that is not what the settings say. */
function rail(side: RailSide, shortcut: string): Action {
  const setting = side === 'left' ? 'leftRail' : 'rightRail';
  return {
    id: `view.${setting}`,
    label: `action.view.${setting}`,
    shortcuts: [shortcut],
    scope: 'window',
    isEnabled: hasEditor,
    isChecked: ({ app }) => railsOf(app)?.isShown(side) ?? app.getState().settings[setting],
    run: (context) => {
      const rails = railsOf(context.app);
      if (rails) rails.toggle(side);
      else return changeSettings(context, { [setting]: !context.app.getState().settings[setting] });
    },
  };
}

/** Changes settings at once, or as soon as the words of a new language are there, and keeps them for the next start. */
export async function changeSettings(
  { app, host }: Pick<ActionContext, 'app' | 'host'>,
  change: Partial<Settings>,
): Promise<void> {
  if (change.language !== undefined) {
    const { settings: before, info } = app.getState();
    await loadLanguage(languageNow({ settings: { ...before, ...change }, info }));
  }
  const settings = { ...app.getState().settings, ...change };
  app.setState({ settings });
  await host.writeSettings(settings);
}
