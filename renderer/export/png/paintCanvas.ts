import type { Scene } from '../../layout/scene.ts';
import { forgetFont, paintItems, prepareContext, type PaintContext } from '../canvas/paintItems.ts';
import { paintOrder } from '../paintOrder.ts';

/** However small the picture: on the board far-away text becomes bars, in a file it stays text. */
const ALWAYS_LETTERS = Infinity;

/** Paints the scene in board units under the context's present transform; the background is the caller's. */
export function paintScene(context: PaintContext, scene: Scene): void {
  context.save();
  forgetFont(context);
  prepareContext(context);
  for (const node of paintOrder(scene)) paintItems(context, node.items, ALWAYS_LETTERS);
  context.restore();
  forgetFont(context);
}
