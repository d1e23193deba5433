import type { Size } from '../../layout/geometry.ts';
import type { Scene } from '../../layout/scene.ts';
import { loadImages } from '../canvas/images.ts';
import { exportFailed, type ExportResult } from '../exportResult.ts';
import { pictureBox } from '../pictureBox.ts';
import { loadCanvasFonts } from './canvasFonts.ts';
import { paintScene } from './paintCanvas.ts';

/** Chromium paints 16384 × 16384 px and fails at one more. Larger pictures need strips. */
export const MAX_SIDE = 16_384;

/** The picture's size in px for a width: the height follows the scene. */
export function pictureSize(scene: Scene, width: number): Size {
  const box = pictureBox(scene);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round((width * box.height) / box.width)) };
}

/** Paints the scene as a PNG of the given width in px. Runs in a window, where the fonts are. */
export async function exportPng(scene: Scene, { width }: Readonly<{ width: number }>): Promise<ExportResult<Blob>> {
  const size = pictureSize(scene, width);
  if (!(Math.max(size.width, size.height) <= MAX_SIDE))
    return { ok: false, problem: { code: 'too-large', limit: MAX_SIDE, ...size } };
  try {
    await Promise.all([loadCanvasFonts([scene]), loadImages(scene)]);
    return { ok: true, value: await paintPng(scene, size) };
  } catch (error) {
    return exportFailed(error);
  }
}

function paintPng(scene: Scene, size: Size): Promise<Blob> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error(`no canvas of ${size.width} × ${size.height} px`);
  const box = pictureBox(scene);
  const scale = size.width / box.width;
  context.fillStyle = scene.background;
  context.fillRect(0, 0, size.width, size.height);
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  paintScene(context, scene);
  return canvas.convertToBlob({ type: 'image/png' });
}
