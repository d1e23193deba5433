import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../../renderer/layout/geometry.ts';
import { createPlacer, firstFreePlace } from '../../../../renderer/layout/place/firstFreePlace.ts';
import { CARD_GAP } from '../../../../renderer/layout/place/spacing.ts';
import { aContentWidth, aPoint, aSize, overlaps, someBoxes } from './boxes.ts';

const CARD = { width: 200, height: 60 };

describe('firstFreePlace', () => {
  it('starts at the top left of an empty block', () => {
    expect(firstFreePlace([], CARD, 408)).toEqual({ x: 0, y: 0 });
  });

  it('goes on to the right as long as the card fits, then to the next row', () => {
    const first = { x: 0, y: 0, ...CARD };
    const second = { x: 208, y: 0, ...CARD };

    expect(firstFreePlace([first], CARD, 408)).toEqual({ x: 208, y: 0 });
    expect(firstFreePlace([first, second], CARD, 408)).toEqual({ x: 0, y: 68 });
  });

  it('fills a hole that a deleted card has left', () => {
    const occupied = [
      { x: 0, y: 0, ...CARD },
      { x: 0, y: 136, ...CARD },
    ];

    expect(firstFreePlace(occupied, CARD, 200)).toEqual({ x: 0, y: 68 });
  });

  it('puts a card wider than the block at its left edge', () => {
    expect(firstFreePlace([{ x: 0, y: 0, ...CARD }], { width: 640, height: 60 }, 200)).toEqual({ x: 0, y: 68 });
  });

  it('looks only behind the given place', () => {
    expect(firstFreePlace([], CARD, 408, { x: 208, y: 68 })).toEqual({ x: 208, y: 68 });
    expect(firstFreePlace([{ x: 208, y: 68, ...CARD }], CARD, 408, { x: 208, y: 68 })).toEqual({ x: 0, y: 136 });
  });

  it('always finds a place that keeps the gap from all cards and stays in the block', () => {
    fc.assert(
      fc.property(
        someBoxes,
        aSize,
        aContentWidth,
        fc.option(aPoint, { nil: undefined }),
        (occupied, size, contentWidth, after) => {
          const place = firstFreePlace(occupied, size, contentWidth, after);

          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.y).toBeGreaterThanOrEqual(Math.max(0, after?.y ?? 0));
          expect(place.x === 0 || place.x + size.width <= contentWidth).toBe(true);
          expect(occupied.filter((box) => boxesOverlap({ ...place, ...size }, box, CARD_GAP))).toEqual([]);
        },
      ),
    );
  });
});

describe('createPlacer', () => {
  it('gives every card the place that a fresh search would give it', () => {
    fc.assert(
      fc.property(someBoxes, fc.array(aSize, { maxLength: 20 }), aContentWidth, (occupied, sizes, contentWidth) => {
        const placer = createPlacer(occupied, contentWidth);
        const taken = [...occupied];

        for (const size of sizes) {
          const expected = firstFreePlace(taken, size, contentWidth);
          expect(placer.place(size)).toEqual(expected);
          taken.push({ ...expected, ...size });
        }
      }),
    );
  });

  it('still fills the room before a place that was asked for behind another', () => {
    const placer = createPlacer([], 200);

    expect(placer.place(CARD, { x: 0, y: 300 })).toEqual({ x: 0, y: 300 });
    expect(placer.place(CARD)).toEqual({ x: 0, y: 0 });
  });

  it('never gives the same room away twice', () => {
    fc.assert(
      fc.property(fc.array(aSize, { maxLength: 30 }), aContentWidth, (sizes, contentWidth) => {
        const placer = createPlacer([], contentWidth);

        expect(overlaps(sizes.map((size) => ({ ...placer.place(size), ...size })))).toEqual([]);
      }),
    );
  });
});
