import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, tidyBlock } from '../../../../renderer/layout/place/tidy.ts';
import { aContentWidth, overlaps, someBoxes } from './boxes.ts';

const card = (id: string, x: number, y: number, width = 200, height = 60) => ({ id, x, y, width, height });
const someCards = someBoxes.map((boxes) => boxes.map((box, index) => ({ id: `c${index}`, ...box })));

describe('tidyBlock', () => {
  it('lays cards of one width out as a grid in reading order', () => {
    const cards = [card('c', 10, 200), card('a', 5, 3), card('b', 300, 7)];

    expect([...tidyBlock(cards, 408)]).toEqual([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 208, y: 0 }],
      ['c', { x: 0, y: 68 }],
    ]);
  });

  it('reads a row laid unevenly by hand from left to right', () => {
    expect([...tidyBlock([card('right', 210, 0), card('left', 0, 20)], 408).keys()]).toEqual(['left', 'right']);
  });

  it('starts the next row below the highest card', () => {
    const cards = [card('a', 0, 0), card('b', 208, 0, 200, 100), card('c', 0, 200)];

    expect(tidyBlock(cards, 408).get('c')).toEqual({ x: 0, y: 108 });
  });

  it('gives a card wider than the block a row of its own', () => {
    const cards = [card('a', 0, 0), card('wide', 0, 100, 640), card('b', 0, 200)];

    expect([...tidyBlock(cards, 408).values()]).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 68 },
      { x: 0, y: 136 },
    ]);
  });

  it('leaves no overlap, keeps the reading order and changes nothing the second time', () => {
    fc.assert(
      fc.property(someCards, aContentWidth, (cards, contentWidth) => {
        const places = tidyBlock(cards, contentWidth);
        const tidied = cards.map((one) => ({ ...one, ...places.get(one.id) }));

        expect(overlaps(tidied)).toEqual([]);
        expect(inReadingOrder(tidied).map((one) => one.id)).toEqual(inReadingOrder(cards).map((one) => one.id));
        expect(tidyBlock(tidied, contentWidth)).toEqual(places);
        expect(tidied.filter((one) => one.x > 0 && one.x + one.width > contentWidth)).toEqual([]);
      }),
    );
  });
});
