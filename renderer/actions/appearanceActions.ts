import type { Settings } from '../../electron/contract.ts';
import { hasEditor, type Action, type ActionContext } from './action.ts';

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
  rail('view.leftRail', 'leftRail', 'Mod+['),
  rail('view.rightRail', 'rightRail', 'Mod+]'),
];

function rail(id: 'view.leftRail' | 'view.rightRail', side: 'leftRail' | 'rightRail', shortcut: string): Action {
  return {
    id,
    label: `action.${id}`,
    shortcuts: [shortcut],
    scope: 'board',
    isEnabled: hasEditor,
    isChecked: ({ app }) => app.getState().settings[side],
    run: (context) => changeSettings(context, { [side]: !context.app.getState().settings[side] }),
  };
}

/** Changes settings at once and keeps them for the next start. */
export async function changeSettings(
  { app, host }: Pick<ActionContext, 'app' | 'host'>,
  change: Partial<Settings>,
): Promise<void> {
  const settings = { ...app.getState().settings, ...change };
  app.setState({ settings });
  await host.writeSettings(settings);
}
