import type { Point } from '../../layout/geometry.ts';
import { toBoard } from '../../state/cameraMoves.ts';
import { addCardAndWrite } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import { newCardPlace } from '../../tools/emptyPlace.ts';

/** A new card in the focused block, as near as there is room to a point of the canvas (CSS px from its top left). */
export function addCardHere(editor: Editor, screen: Point): void {
  const state = editor.get();
  const { block } = state.focus;
  addCardAndWrite(editor, block, newCardPlace(state, block, toBoard(state.camera, screen)));
}
