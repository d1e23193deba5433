import type { Size } from '../../layout/geometry.ts';
import type { PaintContext } from '../canvas/paintItems.ts';
import { paintScene } from './paintCanvas.ts';
import type { Picture } from './pictureChoice.ts';
import { PngFile } from './pngFile.ts';

/** Gives a canvas of a size in px to paint on; the same one again where it has been given before. */
export type MakeContext = (size: Size) => PaintContext;

/** A tile is far below what any browser can paint at once: 16 MB of pixels. */
const TILE = { width: 4096, height: 1024 } as const;
/** The row below each tile is painted in this colour and looked at afterwards: a canvas that failed is empty. */
const PROOF = [18, 52, 86, 255] as const;

/**
 * The picture as a PNG, however large, painted in tiles: needs a tile and a row of tiles of memory besides the file. `onProgress`
 * hears the part that is done, from 0 to 1. Runs where there is a canvas with the fonts.
 */
export async function paintPng(
  picture: Picture,
  makeContext: MakeContext,
  onProgress: (part: number) => void = () => undefined,
): Promise<Blob> {
  const { size, dpi, isTransparent } = picture;
  const file = new PngFile({ size, dpi, hasAlpha: isTransparent });
  const tile = { width: Math.min(TILE.width, size.width), height: Math.min(TILE.height, size.height) };
  const context = makeContext({ width: tile.width, height: tile.height + 1 });
  for (let top = 0; top < size.height; top += tile.height) {
    const rows = Math.min(tile.height, size.height - top);
    const pixels = new Uint8ClampedArray(size.width * rows * 4);
    for (let left = 0; left < size.width; left += tile.width) {
      const columns = Math.min(tile.width, size.width - left);
      paintTile(context, picture, { left, top, ...tile });
      copyRows(context.getImageData(0, 0, columns, rows).data, columns, pixels, left, size.width);
    }
    await file.add(pixels);
    onProgress((top + rows) / size.height);
  }
  return file.end();
}

type Tile = Size & Readonly<{ left: number; top: number }>;

function paintTile(context: PaintContext, { scene, place, isTransparent }: Picture, { left, top, width, height }: Tile): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height + 1);
  if (!isTransparent) {
    context.fillStyle = scene.background;
    context.fillRect(0, 0, width, height);
  }
  const { scale, offsetX, offsetY } = place;
  context.setTransform(scale, 0, 0, scale, offsetX - left, offsetY - top);
  paintScene(context, scene);
  prove(context, width, height);
}

/** Throws where the canvas has not taken what was painted. */
function prove(context: PaintContext, width: number, height: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = `rgb(${PROOF.slice(0, 3).join(' ')})`;
  context.fillRect(0, height, width, 1);
  for (const x of [0, Math.floor(width / 2), width - 1]) {
    const { data } = context.getImageData(x, height, 1, 1);
    if (PROOF.some((value, index) => data[index] !== value))
      throw new Error(`the canvas of ${width} × ${height} px stayed empty`);
  }
}

function copyRows(from: Uint8ClampedArray, columns: number, to: Uint8ClampedArray, left: number, width: number): void {
  for (let row = 0, start = 0; start < from.length; row++, start += columns * 4)
    to.set(from.subarray(start, start + columns * 4), (row * width + left) * 4);
}
