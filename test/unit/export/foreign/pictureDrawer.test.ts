import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import type { Drawn, Picture } from '../../../../renderer/export/foreign/drawing.ts';
import { machineProbe, pictureDrawer } from '../../../../renderer/export/foreign/pictureDrawer.ts';
import { FONT_FAMILY } from '../../../../renderer/layout/font/font.ts';
import { fonts } from '../fonts.ts';

/** A machine with one font: Inter plays the part of what is installed. */
beforeAll(() => {
  GlobalFonts.register(Buffer.from(fonts.regular), FONT_FAMILY);
  // Its canvas is one for a browser's in all that is used here.
  Reflect.set(globalThis, 'OffscreenCanvas', function OffscreenCanvas(width: number, height: number) {
    return createCanvas(width, height);
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
});

const KNOWN: Drawn = { text: 'ž', kind: 'other', face: 'regular', fill: '#ff0000' };
/** In no font: the place of a character that was never given away. */
const NOWHERE = '\u0379';

function inked({ pixels: { data } }: Picture): number[] {
  return Array.from(data.keys()).filter((index) => index % 4 === 3 && (data[index] ?? 0) > 128);
}

describe('a picture of a run', () => {
  it('holds what the machine draws, in the colour of the text, with room around it', () => {
    const picture = pictureDrawer()(KNOWN);

    if (picture?.kind !== 'picture') throw new Error('no picture');
    const { pixels, baseline, advance, pixelsPerEm } = picture;
    const ink = inked(picture);
    const rows = ink.map((index) => Math.floor(index / 4 / pixels.width));
    expect(ink.length).toBeGreaterThan(300);
    expect(ink.every((index) => pixels.data[index - 3] === 255 && pixels.data[index - 2] === 0)).toBe(true);
    expect(Math.min(...rows)).toBeGreaterThan(0);
    expect(Math.max(...rows)).toBeLessThan(baseline + 4);
    expect(pixelsPerEm).toBe(128);
    expect(advance).toBeGreaterThan(50);
  });

  it('is drawn once', () => {
    const draw = pictureDrawer();

    expect(draw(KNOWN)).toBe(draw(KNOWN));
    expect(draw({ ...KNOWN, fill: '#00ff00' })).not.toBe(draw(KNOWN));
  });

  it('is none where the machine has no glyph for one of the characters', () => {
    expect(pictureDrawer()({ ...KNOWN, text: NOWHERE })).toBeNull();
    expect(pictureDrawer()({ ...KNOWN, text: `a${NOWHERE}` })).toBeNull();
    expect([machineProbe()('ž'), machineProbe()(NOWHERE)]).toEqual([true, false]);
  });
});
