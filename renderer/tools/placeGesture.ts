import { cardSize } from '../layout/boardLayout.ts';
import { boxContains, type Box } from '../layout/geometry.ts';
import { settle } from '../layout/place/settle.ts';
import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import { parkedCards, placeParked } from '../model/edits/parkEdits.ts';
import { toBoard } from '../state/cameraMoves.ts';
import { blockObstacles } from '../state/cardPlaces.ts';
import type { Editor } from '../state/editor.ts';
import type { PointerInput } from './pointerInput.ts';
import type { RunningGesture } from './runningGesture.ts';

/** Drags a card out of the parking area onto the board. Let go beside every block, it stays where it was. */
export function placeGesture(editor: Editor, index: number): RunningGesture {
  const card = parkedCards(editor.get().document)[index];
  const boxAt = ({ screen }: PointerInput): Box => {
    const size = card ? cardSize(card) : { width: 0, height: 0 };
    const { x, y } = toBoard(editor.get().camera, screen);
    return { x: x - size.width / 2, y: y - size.height / 2, ...size };
  };
  const targetOf = (input: PointerInput): BlockKey | null => {
    const { camera, layout } = editor.get();
    const at = toBoard(camera, input.screen);
    return input.isOverParking ? null : (BLOCK_KEYS.find((key) => boxContains(layout.blocks[key], at)) ?? null);
  };
  return {
    scrolls: true,
    move: (input) => {
      if (!card) return;
      const box = boxAt(input);
      editor.set({ gesture: { kind: 'place', index, card, x: box.x, y: box.y, target: targetOf(input) } });
    },
    drop: (input) => {
      const block = targetOf(input);
      if (card && block) lay(editor, index, block, boxAt(input), input.mod);
    },
    cancel: () => undefined,
  };
}

/** As one step, on free paper unless snapping is suspended. */
function lay(editor: Editor, index: number, block: BlockKey, box: Box, isFree: boolean): void {
  const state = editor.get();
  const { content } = state.layout.blocks[block];
  const wish = { ...box, x: box.x - content.x, y: box.y - content.y };
  const settled = settle({ moving: [wish], obstacles: blockObstacles(state, block), contentWidth: content.width });
  const { x, y } = (isFree ? undefined : settled[0]) ?? wish;
  const place = { block, x: Math.max(0, Math.round(x)), y: Math.max(0, Math.round(y)) };
  const operations = placeParked(state.document, index, place, editor.environment.newId());
  const [id] = operations.flatMap((operation) => (operation.kind === 'card' ? [operation.id] : []));
  editor.commit('step.placeParked', operations, { selection: id === undefined ? [] : [id] });
  if (id !== undefined) editor.set({ focus: { block, cardId: id } });
}
