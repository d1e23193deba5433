import { describe, expect, it } from 'vitest';
import { readBmcValue } from '../../../renderer/formats/bmc/readBmc.ts';
import { layoutBoard } from '../../../renderer/layout/boardLayout.ts';
import { boxesOverlap } from '../../../renderer/layout/geometry.ts';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import type { CanvasDocument } from '../../../renderer/model/document.ts';
import { CARD, makeBoard } from '../../perf/board.ts';

function read(cards: number): CanvasDocument {
  const result = readBmcValue(makeBoard(cards), () => ({ path: '', line: null, column: null }));
  if (!result.ok || result.repairs.length > 0) throw new Error(JSON.stringify(result));
  return result.document;
}

describe('makeBoard', () => {
  it('makes the same board every time, and another one for another seed', () => {
    expect(makeBoard(100)).toEqual(makeBoard(100));
    expect(makeBoard(100, 2)).not.toEqual(makeBoard(100));
  });

  it.each([50, 100, 1000])('makes %i cards in nine blocks and twice as many links that the rules allow', (count) => {
    const document = read(count);

    expect(document.cards.size).toBe(count);
    expect(document.links.size).toBe(2 * count);
    expect(new Set([...document.cards.values()].map((card) => card.block))).toEqual(new Set(BLOCK_KEYS));
  });

  it('gives every card a text of 36 to 44 characters with diacritics, which takes two lines', () => {
    const document = read(1000);
    const { cards } = layoutBoard(document);

    for (const { id, text } of document.cards.values()) {
      const { width, height } = cards.get(id) ?? { width: 0, height: 0 };
      expect({ width, height }).toEqual(CARD);
      expect(text).toMatch(/^.{36,44}$/);
      expect(text).toMatch(/[áäčďéíĺľňóôŕšťúýž]/i);
    }
  });

  it.each([1000, 5000])('keeps the proportions of the poster with %i cards', (count) => {
    const { box } = layoutBoard(read(count));

    expect(box.width / box.height).toBeGreaterThan(1.25);
    expect(box.width / box.height).toBeLessThan(1.6);
  });

  it('lays no card on another', () => {
    const boxes = [...layoutBoard(read(100)).cards.values()];

    const overlaps = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => boxesOverlap(box, other)));

    expect(overlaps).toEqual([]);
  });

  it('makes as many links as there can be where twice the cards are not to be had', () => {
    expect(makeBoard(10).links.length).toBeGreaterThan(0);
  });
});
