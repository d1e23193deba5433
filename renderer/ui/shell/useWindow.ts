import { useEffect } from 'react';
import type { ActionContext } from '../../actions/action.ts';
import { contextNow } from '../../actions/actionRunner.ts';
import { closeWindow, openAnswer, openKnown } from '../../actions/files/fileSession.ts';
import { RECENT_PREFIX } from '../../actions/menuModel.ts';
import { refreshRecent } from '../../actions/files/recentFiles.ts';
import { hasUnsavedWork } from '../../state/cardWriting.ts';
import { useLanguage, useMaybeEditor, useServices } from '../context.tsx';
import { editTextField } from './editTextField.ts';
import { isTextEntry } from './focusPlace.ts';
import { isSuspended } from './modal.ts';

/** Mounted once: what the window and the system tell us, and what we tell them. */
export function useWindow(): void {
  useHostEvents();
  useWindowState();
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

function useHostEvents(): void {
  const { app, host, actions } = useServices();
  useEffect(() => {
    const context = (): ActionContext => contextNow(app, host);
    const leave = [
      host.onFileOpened((answer) => void openAnswer(context(), answer)),
      host.onCloseRequested(() => void closeWindow(context())),
      host.onMenuAction((id) => {
        if (id.startsWith(RECENT_PREFIX)) void openKnown(context(), id.slice(RECENT_PREFIX.length));
        else if ((!isTextEntry(document.activeElement) || !editTextField(id, host)) && !isSuspended(app.getState(), id))
          actions.run(id);
      }),
    ];
    void refreshRecent({ app, host });
    return () => leave.forEach((stop) => stop());
  }, [app, host, actions]);
}

/** Name and unsaved mark for the title bar, and for the question at closing. */
function useWindowState(): void {
  const { host } = useServices();
  const store = useMaybeEditor()?.store;
  useEffect(() => {
    let last = '';
    const tell = (): void => {
      const state = store?.getState();
      const title = !state ? '' : state.file.ref ? state.file.name : state.document.info.title;
      const told = { title, edited: state !== undefined && hasUnsavedWork(state), fileId: state?.file.ref?.id ?? null };
      if (JSON.stringify(told) === last) return;
      last = JSON.stringify(told);
      void host.setWindowState(told);
    };
    tell();
    return store?.subscribe(tell);
  }, [host, store]);
}
