import { useEffect } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import { useEditor, useT } from '../context.tsx';
import { announce, setLiveRegion } from './announce.ts';
import { linkSentence } from './linkWords.ts';
import { SPOKEN } from '../widgets/spoken.ts';

/** Says what the focus alone does not: several cards selected, a link selected, the selection gone. */
export function LiveRegion() {
  const editor = useEditor();
  const t = useT();
  useEffect(() => watchSelection(editor, t), [editor, t]);
  return <div ref={setLiveRegion} className={SPOKEN} aria-live="polite" />;
}

function watchSelection(editor: Editor, t: Translate): () => void {
  return editor.store.subscribe((state, previous) => {
    // A marquee changes the selection with every move of the pointer; only its result is said.
    if (state.gesture || (state.selection === previous.selection && !previous.gesture)) return;
    const words = selectionWords(state, previous, t);
    if (words) announce(words);
  });
}

/** Null where the card that took the focus has said it already. */
export function selectionWords(state: EditorState, previous: EditorState, t: Translate): string | null {
  const { selection, document } = state;
  const [first] = selection;
  if (first === undefined)
    return previous.selection.size > 0 && state.focus.cardId !== null ? t('accessible.nothingSelected') : null;
  const link = document.links.get(first);
  if (selection.size === 1 && link) return t('accessible.linkSelected', { sentence: linkSentence(document, link, t) });
  return selection.size > 1 ? t('accessible.selected', { count: selection.size }) : null;
}
