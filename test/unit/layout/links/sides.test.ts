import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSides } from '../../../../renderer/layout/links/sides.ts';
import { aBox, card } from './boxes.ts';

describe('chooseSides', () => {
  it('uses the facing sides of cards that lie beside each other', () => {
    expect(chooseSides(card(0, 0), card(300, 500))).toEqual({ startSide: 'right', endSide: 'left' });
    expect(chooseSides(card(300, 0), card(0, 500))).toEqual({ startSide: 'left', endSide: 'right' });
  });

  it('goes straight down or up between cards that nothing fits between', () => {
    expect(chooseSides(card(0, 0), card(50, 140))).toEqual({ startSide: 'bottom', endSide: 'top' });
    expect(chooseSides(card(50, 140), card(0, 0))).toEqual({ startSide: 'top', endSide: 'bottom' });
  });

  it('bows on the side where the edges are closer together', () => {
    expect(chooseSides(card(0, 0), card(0, 500))).toEqual({ startSide: 'right', endSide: 'right' });
    expect(chooseSides(card(0, 0, 300), card(0, 500))).toEqual({ startSide: 'left', endSide: 'left' });
  });

  it('sends a link into the lower row sideways into the gutter and in from above', () => {
    const from = { x: 500, y: 0, width: 200, height: 64 };
    const side = (x: number) => chooseSides(from, { ...from, x, y: 700 }, 'top');

    expect([side(0), side(900), side(490), side(510)]).toEqual([
      { startSide: 'left', endSide: 'top' },
      { startSide: 'right', endSide: 'top' },
      { startSide: 'left', endSide: 'top' },
      { startSide: 'right', endSide: 'top' },
    ]);
  });

  it('bows the same way for cards whose tops are level', () => {
    const a = { x: 0, y: 0, width: 200, height: 300 };
    const b = { x: 20, y: 0, width: 100, height: 100 };

    expect(chooseSides(a, b)).toEqual(chooseSides(b, a));
  });

  it('only swaps the sides when the link is turned round', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        const there = chooseSides(a, b);

        expect(chooseSides(b, a)).toEqual({ startSide: there.endSide, endSide: there.startSide });
      }),
    );
  });
});
