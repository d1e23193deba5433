import { cardSize } from '../layout/boardLayout.ts';
import type { Point } from '../layout/geometry.ts';
import { settle } from '../layout/place/settle.ts';
import type { BlockKey } from '../model/blocks.ts';
import { CARD_WIDTH } from '../model/document.ts';
import { blockObstacles } from '../state/cardPlaces.ts';
import type { EditorState } from '../state/editorState.ts';

/** Where a new card goes that was asked for at a point of the board: its first line under the pointer, on nothing else. */
export function newCardPlace(state: EditorState, block: BlockKey, point: Point): Point {
  const { content } = state.layout.blocks[block];
  const size = cardSize({ text: '', width: CARD_WIDTH });
  const wish = { x: point.x - content.x - size.width / 2, y: Math.max(0, point.y - content.y - size.height / 2), ...size };
  const [place] = settle({ moving: [wish], obstacles: blockObstacles(state, block), contentWidth: content.width });
  return place ?? { x: 0, y: 0 };
}
