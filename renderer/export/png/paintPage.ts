import type { Scene } from '../../layout/scene.ts';
import { loadImages } from '../canvas/images.ts';
import type { PaintContext } from '../canvas/paintItems.ts';
import { fitBox } from '../pdf/fitBox.ts';
import { MARGINS_MM, millimetresToPoints, pageSize, type Sheet } from '../pdf/paperSizes.ts';
import { loadCanvasFonts } from './canvasFonts.ts';
import { paintScene } from './paintCanvas.ts';

/** Everything that pages need to be painted at once. */
export async function preparePages(scenes: readonly Scene[]): Promise<void> {
  await Promise.all([loadCanvasFonts(scenes), ...scenes.map((scene) => loadImages(scene))]);
}

/** A page as it is printed, margins and all, `width` px wide; on a small one text becomes bars, as on the board far away. */
export function paintPage(context: PaintContext, scene: Scene, sheet: Sheet, width: number): void {
  const page = pageSize(sheet.paper, sheet.orientation);
  const px = width / page.width;
  const { scale, offsetX, offsetY } = fitBox(scene.box, page, millimetresToPoints(MARGINS_MM[sheet.margins]));
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, width, page.height * px);
  context.setTransform(scale * px, 0, 0, scale * px, offsetX * px, offsetY * px);
  paintScene(context, scene, scale * px);
}
