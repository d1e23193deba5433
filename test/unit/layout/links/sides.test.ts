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

  it('only swaps the sides when the link is turned round', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        const there = chooseSides(a, b);

        expect(chooseSides(b, a)).toEqual({ startSide: there.endSide, endSide: there.startSide });
      }),
    );
  });
});
