import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import type { BlockKey } from '../../../../renderer/model/blocks.ts';
import { boundingBox } from '../../../../renderer/layout/geometry.ts';
import { posterBlocks } from '../../../../renderer/layout/poster.ts';
import type { ContentNeed } from '../../../../renderer/layout/poster.ts';
import { tidyBlock } from '../../../../renderer/layout/place/tidy.ts';
import { chooseColumnCards, columnContentWidth } from '../../../../renderer/layout/place/chooseColumnCards.ts';

const load = (count: number, width = 200, rowHeight = 60) => ({
  count,
  totalArea: count * width * rowHeight,
  maxWidth: width,
  rowHeight,
});
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

  it('keeps a tidied board with a hundred cards a block near the proportions of the poster', () => {
    const column = columnContentWidth(chooseColumnCards(everywhere(100)));
    const cards = Array.from({ length: 100 }, (_, index) => ({ id: `c${index}`, x: 0, y: index * 68, width: 200, height: 60 }));
    const tidied = (width: number) =>
      boundingBox([...tidyBlock(cards, width).values()].map((place) => ({ ...place, width: 200, height: 60 })));
    const need = (key: BlockKey) => {
      const around = tidied(key === 'costStructure' || key === 'revenueStreams' ? column * 2.5 : column);
      return { width: around?.width ?? 0, height: around?.height ?? 0 };
    };
    const needs = Object.fromEntries(BLOCK_KEYS.map((key) => [key, need(key)])) as Record<BlockKey, ContentNeed>;
    const { box } = posterBlocks(needs);

    expect(box.width / box.height).toBeGreaterThan(1.2);
    expect(box.width / box.height).toBeLessThan(1.7);
  });

  it('answers 1 to 12 for any load', () => {
    const aLoad = fc.record({
      count: fc.nat(5000),
      width: fc.integer({ min: 96, max: 640 }),
      height: fc.integer({ min: 20, max: 400 }),
    });
    const loads = fc.dictionary(fc.constantFrom<BlockKey>(...BLOCK_KEYS), aLoad);
    fc.assert(
      fc.property(loads, (perBlock) => {
        const map = new Map(
          BLOCK_KEYS.flatMap((key) => {
            const one = perBlock[key];
            return one === undefined ? [] : [[key, load(one.count, one.width, one.height)] as const];
          }),
        );

        expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).toContain(chooseColumnCards(map));
      }),
    );
  });
});
