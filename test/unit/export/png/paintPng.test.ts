import { createCanvas } from '@napi-rs/canvas';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { PaintContext } from '../../../../renderer/export/canvas/paintItems.ts';
import { paintScene } from '../../../../renderer/export/png/paintCanvas.ts';
import { paintPng, type MakeContext } from '../../../../renderer/export/png/paintPng.ts';
import { isPaintable, pictureOf, type Picture } from '../../../../renderer/export/png/pictureChoice.ts';
import { PngFile } from '../../../../renderer/export/png/pngFile.ts';
import { testScene } from '../testScene.ts';

/** A canvas without a browser; its type lacks what has to do with focus. */
const makeContext: MakeContext = ({ width, height }) => createCanvas(width, height).getContext('2d') as unknown as PaintContext;

/** Reads the file with a reader of another hand, which checks every sum in it. */
async function read(blob: Blob): Promise<ReturnType<typeof PNG.sync.read>> {
  return PNG.sync.read(Buffer.from(await blob.arrayBuffer()));
}

/** The same picture in one piece. */
function inOnePiece({ scene, size, place, isTransparent }: Picture): Uint8ClampedArray {
  const context = makeContext(size);
  if (!isTransparent) {
    context.fillStyle = scene.background;
    context.fillRect(0, 0, size.width, size.height);
  }
  context.setTransform(place.scale, 0, 0, place.scale, place.offsetX, place.offsetY);
  paintScene(context, scene);
  return context.getImageData(0, 0, size.width, size.height).data;
}

describe('a PNG made of tiles', { timeout: 30_000 }, () => {
  it.each([false, true])('is the picture in one piece, across every seam (transparent: %s)', async (isTransparent) => {
    const picture = pictureOf(testScene(), { kind: 'scale', scale: 9.37 }, isTransparent);
    const parts: number[] = [];

    const png = await read(await paintPng(picture, makeContext, (part) => parts.push(part)));

    expect(picture.size.width).toBeGreaterThan(4096);
    expect({ width: png.width, height: png.height }).toEqual(picture.size);
    expect(Buffer.compare(png.data, Buffer.from(inOnePiece(picture)))).toBe(0);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.at(-1)).toBe(1);
  });

  it('shows what lies under it where nothing is painted, if that is wanted', async () => {
    const corner = async (isTransparent: boolean): Promise<readonly number[]> => {
      const picture = pictureOf(testScene(), { kind: 'scale', scale: 1 }, isTransparent);
      return [...(await read(await paintPng(picture, makeContext))).data.subarray(0, 4)];
    };

    expect(await corner(false)).toEqual([255, 255, 255, 255]);
    expect(await corner(true)).toEqual([0, 0, 0, 0]);
  });

  it('is refused where the canvas stays empty', async () => {
    const dead: MakeContext = (size) => {
      const context = makeContext(size);
      return new Proxy(context, {
        set: (target, name, value) => Reflect.set(target, name, value),
        get: (target, name) =>
          name === 'getImageData'
            ? (_x: number, _y: number, width: number, height: number) => ({ data: new Uint8ClampedArray(width * height * 4) })
            : typeof Reflect.get(target, name) === 'function'
              ? () => undefined
              : Reflect.get(target, name),
      });
    };

    await expect(paintPng(pictureOf(testScene(), { kind: 'scale', scale: 1 }, false), dead)).rejects.toThrow('stayed empty');
  });

  it('has the size of its paper in dots, and says how many an inch', async () => {
    const sheet = { paper: 'a0', orientation: 'landscape', margins: 'normal' } as const;
    const small = pictureOf(testScene(), { kind: 'paper', sheet: { ...sheet, paper: 'a5' }, dpi: 72 }, false);

    const bytes = Buffer.from(await (await paintPng(small, makeContext)).arrayBuffer());

    expect(pictureOf(testScene(), { kind: 'paper', sheet, dpi: 300 }, false).size).toEqual({ width: 14_043, height: 9_933 });
    expect(bytes.readUInt32BE(bytes.indexOf('pHYs') + 4)).toBe(2835);
    expect(isPaintable(pictureOf(testScene(), { kind: 'paper', sheet, dpi: 600 }, false))).toBe(true);
    expect(isPaintable(pictureOf(testScene(), { kind: 'paper', sheet, dpi: 1200 }, false))).toBe(false);
  });

  it('keeps every pixel it is given', async () => {
    const size = { width: 37, height: 29 };
    const pixels = Uint8ClampedArray.from({ length: 37 * 29 * 4 }, (_, index) => (index * 7919) % 256);
    const file = new PngFile({ size, dpi: 96, hasAlpha: true });

    await file.add(pixels.subarray(0, 37 * 4 * 10));
    await file.add(pixels.subarray(37 * 4 * 10));

    expect(Buffer.compare((await read(await file.end())).data, Buffer.from(pixels))).toBe(0);
  });
});
