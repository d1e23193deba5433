import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../../renderer/layout/geometry.ts';
import { makeRoom, type RoomCard } from '../../../../renderer/layout/place/makeRoom.ts';
import { aBox, heap, overlaps, someBoxes } from './boxes.ts';

const card = (id: string, x: number, y: number, height = 46, width = 200): RoomCard => ({ id, x, y, width, height });
const named = (boxes: readonly Omit<RoomCard, 'id'>[]): RoomCard[] => boxes.map((box, index) => ({ id: `c${index}`, ...box }));
const moved = (cards: readonly RoomCard[], places: ReadonlyMap<string, number>) =>
  cards.map((one) => ({ ...one, y: places.get(one.id) ?? one.y }));

describe('making room for a card that grew', () => {
  it('moves nothing where it covers nothing', () => {
    expect(makeRoom(card('grown', 0, 0, 100), [card('below', 0, 100), card('beside', 208, 0)])).toEqual(new Map());
  });

  it('moves what it covers below it, and what that covers in turn', () => {
    const others = [card('a', 0, 54), card('b', 0, 108), card('c', 0, 300)];

    expect(makeRoom(card('grown', 0, 0, 100), others)).toEqual(
      new Map([
        ['a', 108],
        ['b', 162],
      ]),
    );
  });

  it('leaves cards in another column alone', () => {
    expect([...makeRoom(card('grown', 0, 0, 100), [card('a', 0, 54), card('beside', 208, 54)]).keys()]).toEqual(['a']);
  });

  it('moves a card down that begins above it and that it runs into sideways', () => {
    expect(makeRoom(card('grown', 0, 20, 46, 300), [card('beside', 208, 0)])).toEqual(new Map([['beside', 74]]));
  });

  it('does not take itself for another card', () => {
    const grown = card('grown', 0, 0, 100);

    expect(makeRoom(grown, [card('grown', 0, 0), card('a', 0, 54)])).toEqual(new Map([['a', 108]]));
  });

  it('frees a tidy heap of every overlap, moving cards down only', () => {
    const sizes = fc.array(fc.record({ width: fc.integer({ min: 96, max: 320 }), height: fc.integer({ min: 46, max: 200 }) }), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(
        sizes,
        fc.nat(),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 300 }),
        (some, at, wider, higher) => {
          const cards = named(heap(some, 600));
          const chosen = cards[at % cards.length];
          if (!chosen) return;
          const grown = { ...chosen, width: chosen.width + wider, height: chosen.height + higher };
          const others = cards.filter((one) => one.id !== grown.id);

          const places = makeRoom(grown, others);

          expect(overlaps([grown, ...moved(others, places)])).toEqual([]);
          expect([...places].filter(([id, y]) => y <= (others.find((one) => one.id === id)?.y ?? Infinity))).toEqual([]);
        },
      ),
    );
  });

  it('frees the grown card in any mess, and lays no card it moved on another', () => {
    fc.assert(
      fc.property(aBox, someBoxes, (box, boxes) => {
        const grown = { id: 'grown', ...box };
        const others = named(boxes);

        const places = makeRoom(grown, others);

        const after = moved(others, places);
        expect(after.filter((one) => boxesOverlap(one, grown))).toEqual([]);
        const pushed = after.filter((one) => places.has(one.id));
        expect(overlaps(pushed)).toEqual([]);
      }),
    );
  });
});
