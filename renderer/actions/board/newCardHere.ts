import { boxContains, type Point } from '../../layout/geometry.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import { toBoard } from '../../state/cameraMoves.ts';
import { addCardAndWrite } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import { newCardPlace } from '../../tools/emptyPlace.ts';

/** The block under a point of the canvas (CSS px from its top left); null beside all of them. */
export function blockAt(state: EditorState, screen: Point): BlockKey | null {
  const point = toBoard(state.camera, screen);
  return BLOCK_KEYS.find((block) => boxContains(state.layout.blocks[block], point)) ?? null;
}

/** A new card in the block under a point of the canvas, as near to it as there is room; none beside the blocks. */
export function addCardHere(editor: Editor, screen: Point): void {
  const state = editor.get();
  const block = blockAt(state, screen);
  if (block) addCardAndWrite(editor, block, newCardPlace(state, block, toBoard(state.camera, screen)));
}
