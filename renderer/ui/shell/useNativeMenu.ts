import { useEffect } from 'react';
import { nativeMenu } from '../../actions/menuModel.ts';
import { useMaybeEditor, useServices } from '../context.tsx';

/** Pause (ms) before the menu is described again: a drag changes the state sixty times a second. */
const PAUSE = 120;

/** Mounted once: keeps the system's menu bar in step with language, selection and undo. Only the desktop has one. */
export function useNativeMenu(): void {
  const { app, host, actions } = useServices();
  const editor = useMaybeEditor();
  useEffect(() => {
    if (host.kind === 'browser') return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let last = '';
    const describe = (): void => {
      timer = null;
      const entries = nativeMenu(actions);
      const text = JSON.stringify(entries);
      if (text === last) return;
      last = text;
      void host.setMenu(entries);
    };
    const soon = (): void => {
      timer ??= setTimeout(describe, PAUSE);
    };
    describe();
    const leave = [app.subscribe(soon), editor?.store.subscribe(soon)];
    return () => {
      if (timer !== null) clearTimeout(timer);
      leave.forEach((stop) => stop?.());
    };
  }, [app, host, actions, editor]);
}
