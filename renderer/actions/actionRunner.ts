import { chooseLanguage, translateInto, type Translate } from '../i18n/translate.ts';
import type { Host } from '../host/host.ts';
import type { AppState, AppStore } from '../state/appState.ts';
import type { Action, ActionContext } from './action.ts';

/** Finds and runs commands by id: what menus, palette, toolbar, shortcuts and the native menu all go through. */
export type ActionRunner = Readonly<{
  actions: readonly Action[];
  find: (id: string) => Action | undefined;
  /** What a command would work with now. */
  context: () => ActionContext;
  /** Runs it if it is enabled; false if there is no such command or it is disabled. */
  run: (id: string) => boolean;
}>;

export function createActionRunner(
  actions: readonly Action[],
  app: AppStore,
  host: Host,
  onFailure: (error: unknown) => void,
): ActionRunner {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const context = (): ActionContext => contextNow(app, host);
  const run = (id: string): boolean => {
    const action = byId.get(id);
    const now = context();
    if (!action || !action.isEnabled(now)) return false;
    try {
      if (action.scope === 'board' && now.editor && now.editor.get().view !== 'canvas') now.editor.set({ view: 'canvas' });
      Promise.resolve(action.run(now)).catch(onFailure);
    } catch (error) {
      onFailure(error);
    }
    return true;
  };
  return { actions, find: (id) => byId.get(id), context, run };
}

export function contextNow(app: AppStore, host: Host): ActionContext {
  const state = app.getState();
  return { app, host, editor: state.editor, t: translateNow(state) };
}

export function languageNow(state: Pick<AppState, 'settings' | 'info'>): 'en' | 'sk' {
  return chooseLanguage(state.settings.language, state.info.languages);
}

export function translateNow(state: Pick<AppState, 'settings' | 'info'>): Translate {
  return translateInto(languageNow(state));
}
