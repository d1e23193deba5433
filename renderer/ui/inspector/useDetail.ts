import type { CardDetails, DetailKey } from '../../model/details/details.ts';
import { changeDetail } from '../../model/edits/detailEdits.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import { useEditor, useEditorState } from '../context.tsx';

type Detail<Key extends DetailKey> = Readonly<{
  value: CardDetails[Key];
  /** Sets the whole detail. With the same `mergeKey` it is one undo step, however long the person thinks in between. */
  change: (next: CardDetails[Key], mergeKey?: string) => void;
  /** Takes back what was set under this key. */
  takeBack: (mergeKey: string) => void;
}>;

/** One of a card's details. Typing the card's text leaves it the same object, and whoever shows only it as it is. */
export function useDetail<Key extends DetailKey>(cardId: string, key: Key): Detail<Key> {
  const editor = useEditor();
  const value = useEditorState(({ document }) => document.cards.get(cardId)?.[key]);
  return {
    value,
    change: (next, mergeKey) =>
      editor.commit('step.details', changeDetail(editor.get().document, cardId, key, next), oneVisit(mergeKey)),
    takeBack: (mergeKey) => {
      editor.withdraw(mergeKey);
    },
  };
}
