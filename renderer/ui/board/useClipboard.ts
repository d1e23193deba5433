import { useEffect } from 'react';
import { CLIPBOARD_TYPE, copySelection, cutSelection, type ClipboardCards } from '../../actions/clipboard/clipboard.ts';
import { cardsAsHtml, cardsInHtml } from '../../actions/clipboard/clipboardHtml.ts';
import { addDrawing } from '../../actions/clipboard/clipboardWrite.ts';
import { paste } from '../../actions/clipboard/paste.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Editor } from '../../state/editor.ts';
import { useServices } from '../context.tsx';
import { announce } from './announce.ts';

/**
 * The browser's own copy, cut and paste events, which need no permission and can carry whole cards between windows.
 * Text fields and dialogs keep theirs.
 */
export function useClipboard(editor: Editor, t: Translate): void {
  const { app } = useServices();
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const give = (take: () => ClipboardCards | null) => (event: ClipboardEvent) => {
      if (isElsewhere() || !event.clipboardData) return;
      const copied = take();
      if (!copied) return;
      event.clipboardData.setData('text/plain', copied.text);
      event.clipboardData.setData('text/html', cardsAsHtml(copied, t));
      event.clipboardData.setData(CLIPBOARD_TYPE, copied.json);
      event.preventDefault();
      void addDrawing(copied, { app, t });
    };
    document.addEventListener(
      'copy',
      give(() => copySelection(editor.get())),
      { signal },
    );
    document.addEventListener(
      'cut',
      give(() => cutSelection(editor)),
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (isElsewhere() || !event.clipboardData) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        const json = event.clipboardData.getData(CLIPBOARD_TYPE) || cardsInHtml(event.clipboardData.getData('text/html'));
        void paste(editor, { text, json }, { app, t }).then(({ count }) => {
          if (count > 0) announce(t('cards.pasted', { count }));
        });
      },
      { signal },
    );
    return () => stop.abort();
  }, [app, editor, t]);
}

/** Text selected in a rail, a field being written, an open dialog: the clipboard belongs to them. */
function isElsewhere(): boolean {
  const active = document.activeElement;
  if (active?.closest('input,textarea,[contenteditable],[role="dialog"],[role="menu"]')) return true;
  const selected = document.getSelection();
  return selected !== null && !selected.isCollapsed;
}
