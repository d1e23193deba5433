import type { Scene, SceneNode } from '../../layout/scene.ts';
import { forgetFont, paintItems, prepareContext, type PaintContext } from '../canvas/paintItems.ts';
import { paintOrder } from '../paintOrder.ts';

/** However small the picture: on the board far-away text becomes bars, in a file it stays text. */
const ALWAYS_LETTERS = Infinity;

/**
 * Paints the scene in board units under the context's present transform; the background is the caller's. `scale` is px a unit where
 * text that nobody can read is to become bars.
 */
export function paintScene(context: PaintContext, scene: Scene, scale: number = ALWAYS_LETTERS): void {
  context.save();
  forgetFont(context);
  prepareContext(context);
  const nodes = paintOrder(scene);
  const { window } = scene;
  const isInside = ({ role }: SceneNode): boolean => window !== undefined && role !== 'pageHeader';
  if (window) {
    context.save();
    context.beginPath();
    context.rect(window.x, window.y, window.width, window.height);
    context.clip();
    for (const node of nodes.filter(isInside)) paintItems(context, node.items, scale);
    context.restore();
    forgetFont(context);
  }
  for (const node of nodes) if (!isInside(node)) paintItems(context, node.items, scale);
  context.restore();
  forgetFont(context);
}
