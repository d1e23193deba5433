import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ActionContext } from '../actions/action.ts';
import { contextNow, languageNow, type ActionRunner } from '../actions/actionRunner.ts';
import type { Host } from '../host/host.ts';
import { translateInto, type Language, type Translate } from '../i18n/translate.ts';
import type { AppState, AppStore } from '../state/appState.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState } from '../state/editorState.ts';

/** What the whole interface hangs on; made once in `main.tsx`, or by a test. */
export type Services = Readonly<{ app: AppStore; host: Host; actions: ActionRunner }>;

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({ services, children }: Readonly<{ services: Services; children: ReactNode }>) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices outside of ServicesProvider');
  return services;
}

/** A part of the program's state. Select something small and stable; `useShallow` from zustand for several things. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useServices().app, selector);
}

/** The open editor; throws on the start screen, where nothing of the board is mounted. */
export function useEditor(): Editor {
  const editor = useMaybeEditor();
  if (!editor) throw new Error('useEditor without an open document');
  return editor;
}

export function useMaybeEditor(): Editor | null {
  return useApp((state) => state.editor);
}

/** A part of the open document's state. `document` is changed in place: depend on `revision`, `layout` or `derived`. */
export function useEditorState<T>(selector: (state: EditorState) => T): T {
  return useStore(useEditor().store, selector);
}

/** Whether the open document may only be looked at. */
export function useReadOnly(): boolean {
  return useEditorState(({ file }) => file.readOnly !== undefined);
}

export function useLanguage(): Language {
  return useApp(languageNow);
}

/** `const t = useT()`: texts in the language of the interface; re-renders when it changes. */
export function useT(): Translate {
  return translateInto(useLanguage());
}

/** Commands by id: `useActions().run('edit.undo')`. */
export function useActions(): ActionRunner {
  return useServices().actions;
}

/** What a command works with, for components that call actions' own functions. */
export function useActionContext(): ActionContext {
  const { app, host } = useServices();
  const editor = useMaybeEditor();
  const t = useT();
  return useMemo(() => ({ app, host, editor, t }), [app, host, editor, t]);
}

/** Whether a command can run and is on; follows the program and the document. Null: there is no such command. */
export type ActionStatus = Readonly<{ isEnabled: boolean; isChecked: boolean | null }>;

/** One snapshot a combination, so that equal answers are the same object and nothing renders for nothing. */
const STATUSES: ReadonlyMap<string, ActionStatus> = new Map(
  [true, false].flatMap((isEnabled) =>
    [true, false, null].map((isChecked) => [`${isEnabled} ${isChecked}`, { isEnabled, isChecked }] as const),
  ),
);

export function useActionStatus(id: string): ActionStatus | null {
  const { app, host, actions } = useServices();
  const editor = useMaybeEditor();
  const subscribe = useCallback(
    (listener: () => void) => {
      const leaveApp = app.subscribe(listener);
      const leaveEditor = editor?.store.subscribe(listener);
      return () => {
        leaveApp();
        leaveEditor?.();
      };
    },
    [app, editor],
  );
  return useSyncExternalStore(subscribe, () => {
    const action = actions.find(id);
    if (!action) return null;
    const context = contextNow(app, host);
    return STATUSES.get(`${action.isEnabled(context)} ${action.isChecked?.(context) ?? null}`) ?? null;
  });
}
