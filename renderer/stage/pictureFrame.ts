import type { Box } from '../layout/geometry.ts';
import type { Camera } from '../state/editorState.ts';

/** How much is painted around the view, CSS px: pans this short need no painting at all. */
export const MARGIN = 160;

/** Which part of the board a picture holds: its top left in board units, its scale in px a unit, its size in px. */
export type Frame = Readonly<{ x: number; y: number; scale: number; width: number; height: number }>;

/** `margin` is painted around the view, CSS px. */
export function frameFor(
  camera: Camera,
  size: Readonly<{ width: number; height: number }>,
  ratio: number,
  margin: number,
): Frame {
  const scale = camera.z * ratio;
  return {
    x: camera.x - margin / camera.z,
    y: camera.y - margin / camera.z,
    scale,
    width: Math.ceil((size.width + 2 * margin) * ratio),
    height: Math.ceil((size.height + 2 * margin) * ratio),
  };
}

/** What of a frame lies above, below, left and right of a part of it that is known: all in px of the frame. */
export function around(known: Box, { width, height }: Pick<Frame, 'width' | 'height'>): Box[] {
  const right = known.x + known.width;
  const bottom = known.y + known.height;
  const top = Math.max(0, known.y);
  const tall = Math.min(height, bottom) - top;
  const strips = [
    { x: 0, y: 0, width, height: known.y },
    { x: 0, y: bottom, width, height: height - bottom },
    { x: 0, y: top, width: known.x, height: tall },
    { x: right, y: top, width: width - right, height: tall },
  ];
  return strips.filter((strip) => strip.width > 0 && strip.height > 0);
}

export function frameBox(frame: Frame): Box {
  return pixelBox(frame, 0, 0, frame.width, frame.height);
}

export function pixelBox(frame: Frame, x: number, y: number, width: number, height: number): Box {
  const { scale } = frame;
  return { x: frame.x + x / scale, y: frame.y + y / scale, width: width / scale, height: height / scale };
}

export function intersect(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return { x, y, width: Math.min(a.x + a.width, b.x + b.width) - x, height: Math.min(a.y + a.height, b.y + b.height) - y };
}
