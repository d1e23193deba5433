import { revealCard } from '../../state/cameraMoves.ts';
import { addCardAndWrite } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';

/** Starts a new segment on the canvas, whatever view is shown: cards are written there. */
export function addSegment(editor: Editor): void {
  editor.set({ view: 'canvas' });
  addCardAndWrite(editor, 'customerSegments');
  const { cardId } = editor.get().focus;
  if (cardId !== null) revealCard(editor, cardId);
}
