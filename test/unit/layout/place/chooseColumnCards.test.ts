import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import type { BlockKey } from '../../../../renderer/model/blocks.ts';
import { chooseColumnCards, columnContentWidth } from '../../../../renderer/layout/place/chooseColumnCards.ts';

const load = (count: number, width = 200, rowHeight = 60) => ({ count, totalArea: count * width * rowHeight, maxWidth: width, rowHeight });
const everywhere = (count: number) => new Map(BLOCK_KEYS.map((key) => [key, load(count)] as const));

describe('chooseColumnCards', () => {
  it('keeps one card a column while the poster is not full', () => {
    expect(chooseColumnCards(new Map())).toBe(1);
    expect(chooseColumnCards(everywhere(3))).toBe(1);
  });

  it('widens the columns the fuller the blocks are', () => {
    const chosen = [10, 30, 100, 300].map((count) => chooseColumnCards(everywhere(count)));

    expect(chosen).toEqual(chosen.toSorted((a, b) => a - b));
    expect(new Set(chosen).size).toBe(4);
  });

  it('keeps a board with a hundred cards a block near the proportions of the poster', () => {
    const cards = chooseColumnCards(everywhere(100));
    const width = 5 * (columnContentWidth(cards) + 32);
    const upper = 2 * (60 + Math.ceil(100 / cards) * 68 - 8);
    const lower = 60 + Math.ceil(100 / Math.floor((width / 2 - 24) / 208)) * 68 - 8;

    expect(width / (upper + lower)).toBeGreaterThan(1.2);
    expect(width / (upper + lower)).toBeLessThan(1.7);
  });

  it('answers 1 to 12 for any load', () => {
    const aLoad = fc.record({ count: fc.nat(5000), width: fc.integer({ min: 96, max: 640 }), height: fc.integer({ min: 20, max: 400 }) });
    const loads = fc.dictionary(fc.constantFrom<BlockKey>(...BLOCK_KEYS), aLoad);
    fc.assert(
      fc.property(loads, (perBlock) => {
        const map = new Map(BLOCK_KEYS.flatMap((key) => {
          const one = perBlock[key];
          return one === undefined ? [] : [[key, load(one.count, one.width, one.height)] as const];
        }));

        expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).toContain(chooseColumnCards(map));
      }),
    );
  });
});
