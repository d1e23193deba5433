import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resizeWidth } from '../../../../renderer/layout/place/resize.ts';
import { aBox, someBoxes } from './boxes.ts';

const card = { x: 0, y: 0, width: 200, height: 60 };
const limits = { min: 96, max: 640, distance: 6 };

describe('resizeWidth', () => {
  it('follows the hand in whole units', () => {
    expect(resizeWidth({ ...limits, card, wishedWidth: 250.4, neighbours: [] })).toEqual({ width: 250, guides: [] });
  });

  it('stays within its limits', () => {
    expect(resizeWidth({ ...limits, card, wishedWidth: 20, neighbours: [] }).width).toBe(96);
    expect(resizeWidth({ ...limits, card, wishedWidth: 2000, neighbours: [] }).width).toBe(640);
  });

  it('aligns with the right edge of a neighbour', () => {
    const neighbours = [{ x: 50, y: 100, width: 210, height: 60 }];

    expect(resizeWidth({ ...limits, card, wishedWidth: 256, neighbours })).toEqual({
      width: 260,
      guides: [{ axis: 'x', at: 260, from: 0, to: 160 }],
    });
  });

  it('stops a gap before the neighbour on the right', () => {
    const neighbours = [{ x: 300, y: 0, width: 200, height: 60 }];

    expect(resizeWidth({ ...limits, card, wishedWidth: 289, neighbours })).toEqual({
      width: 292,
      guides: [{ axis: 'x', at: 296, from: 0, to: 60 }],
    });
  });

  it('finds the width of one, two or three standard columns', () => {
    expect([203, 405, 619].map((wishedWidth) => resizeWidth({ ...limits, card, wishedWidth, neighbours: [] }).width)).toEqual([
      200, 408, 616,
    ]);
  });

  it('never leaves its limits and never strays from the wish by more than the distance', () => {
    fc.assert(
      fc.property(
        aBox,
        fc.integer({ min: 0, max: 800 }),
        someBoxes,
        fc.integer({ min: 0, max: 20 }),
        (box, wishedWidth, neighbours, distance) => {
          const { width } = resizeWidth({ card: box, wishedWidth, min: 96, max: 640, neighbours, distance });

          expect(width).toBeGreaterThanOrEqual(96);
          expect(width).toBeLessThanOrEqual(640);
          expect(Math.abs(width - Math.max(96, Math.min(640, wishedWidth)))).toBeLessThanOrEqual(distance);
        },
      ),
    );
  });
});
