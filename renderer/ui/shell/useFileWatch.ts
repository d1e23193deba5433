import { useEffect } from 'react';
import { contextNow } from '../../actions/actionRunner.ts';
import { lookOutside } from '../../actions/files/fileWatching.ts';
import { useMaybeEditor, useServices } from '../context.tsx';

/** Milliseconds between two looks while the window can be seen; a look is one question to the file system. */
const PAUSE = 3_000;

/** Mounted once: notices when another program changes the open file, at once when the window comes to the front. */
export function useFileWatch(): void {
  const { app, host } = useServices();
  const editor = useMaybeEditor();
  useEffect(() => {
    if (!editor) return undefined;
    let isLooking = false;
    const look = (): void => {
      if (isLooking || document.visibilityState === 'hidden') return;
      isLooking = true;
      void lookOutside(contextNow(app, host)).finally(() => {
        isLooking = false;
      });
    };
    const timer = setInterval(look, PAUSE);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [app, host, editor]);
}
