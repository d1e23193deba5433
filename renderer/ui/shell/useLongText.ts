import { useEffect } from 'react';
import { contextNow } from '../../actions/actionRunner.ts';
import { tellIfTooLong } from '../../actions/clipboard/longText.ts';
import { useServices } from '../context.tsx';
import { MAX_SHORT_TEXT, MAX_TEXT } from '../../model/fileLimits.ts';

/** Mounted once: says when more is written or pasted into any field than a file may hold. */
export function useLongText(): void {
  const { app, host } = useServices();
  useEffect(() => {
    const look = ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement) tellIfTooLong(contextNow(app, host), target.value.length, MAX_TEXT);
      // Searches, days and numbers are other types, and go into no file as they are.
      if (target instanceof HTMLInputElement && target.type === 'text')
        tellIfTooLong(contextNow(app, host), target.value.length, MAX_SHORT_TEXT);
    };
    document.addEventListener('input', look, { capture: true });
    return () => document.removeEventListener('input', look, { capture: true });
  }, [app, host]);
}
