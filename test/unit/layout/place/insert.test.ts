import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../../renderer/layout/geometry.ts';
import { findSlot, insertCard, slotLine, type StackCard } from '../../../../renderer/layout/place/insert.ts';
import { CARD_GAP } from '../../../../renderer/layout/place/spacing.ts';

const HEIGHT = 64;
const STEP = HEIGHT + CARD_GAP;

function card(id: string, row: number, x = 0): StackCard {
  return { id, x, y: row * STEP, width: 200, height: HEIGHT };
}

function rowsAfter(places: ReadonlyMap<string, { y: number }>): Record<string, number> {
  return Object.fromEntries([...places].map(([id, place]) => [id, place.y / STEP]));
}

describe('findSlot', () => {
  it('means above or below the card the middle lies on, and nothing over free room', () => {
    const others = [card('a', 0), card('b', 1)];

    expect(findSlot({ x: 100, y: STEP + 5 }, others)).toEqual({ besideId: 'b', isAbove: true });
    expect(findSlot({ x: 100, y: STEP + 60 }, others)).toEqual({ besideId: 'b', isAbove: false });
    expect(findSlot({ x: 300, y: 10 }, others)).toBeNull();
    expect(findSlot({ x: 100, y: 3 * STEP }, others)).toBeNull();
  });

  it('is shown in the middle of the air', () => {
    expect(slotLine({ besideId: 'b', isAbove: true }, card('b', 1))).toEqual({ x: 0, y: STEP - CARD_GAP / 2, width: 200 });
  });
});

describe('insertCard', () => {
  it('moves a card up in a packed column and the ones between down', () => {
    const others = [card('a', 0), card('b', 1), card('c', 2)];

    const places = insertCard(card('d', 3), { besideId: 'a', isAbove: true }, others, 200, true);

    expect(rowsAfter(places)).toEqual({ d: 0, a: 1, b: 2, c: 3 });
  });

  it('moves a card down in a packed column, which closes up behind it', () => {
    const others = [card('b', 1), card('c', 2), card('d', 3)];

    const places = insertCard(card('a', 0), { besideId: 'c', isAbove: false }, others, 200, true);

    expect(rowsAfter(places)).toEqual({ a: 2, b: 0, c: 1 });
  });

  it('leaves a loose column as it is, but for the room it needs', () => {
    const others = [card('b', 5), card('c', 9)];

    const places = insertCard(card('a', 0), { besideId: 'b', isAbove: true }, others, 200, true);

    expect(rowsAfter(places)).toEqual({ a: 5, b: 6 });
  });

  it('pushes a card of another block in and keeps it inside the block', () => {
    const wide = { ...card('new', 20), width: 240 };

    const places = insertCard(wide, { besideId: 'b', isAbove: true }, [card('a', 0), card('b', 1, 300)], 500, false);

    expect([...places]).toEqual([
      ['new', { x: 260, y: STEP }],
      ['b', { x: 300, y: 2 * STEP }],
    ]);
  });

  it('lays no card on another, whatever stands around', () => {
    const aStack = fc
      .array(
        fc.record({
          x: fc.integer({ min: 0, max: 3 }),
          height: fc.integer({ min: 40, max: 200 }),
          air: fc.integer({ min: 0, max: 60 }),
        }),
        {
          minLength: 2,
          maxLength: 14,
        },
      )
      .map((rows) => {
        const bottoms = [0, 0, 0, 0];
        return rows.map(({ x, height, air }, index): StackCard => {
          const y = (bottoms[x] ?? 0) + air;
          bottoms[x] = y + height + CARD_GAP;
          return { id: `c${index}`, x: x * 208, y, width: 200, height };
        });
      });

    fc.assert(
      fc.property(aStack, fc.nat(), fc.nat(), fc.boolean(), (cards, from, to, isAbove) => {
        const dragged = cards[from % cards.length];
        const others = cards.filter((one) => one !== dragged);
        const beside = others[to % others.length];
        if (!dragged || !beside) return;

        const places = insertCard(dragged, { besideId: beside.id, isAbove }, others, 832, true);

        const after = cards.map((one) => ({ ...one, ...places.get(one.id) }));
        const overlaps = after.filter((a, i) => after.some((b, k) => k > i && boxesOverlap(a, b)));
        expect(overlaps).toEqual([]);
      }),
    );
  });
});
