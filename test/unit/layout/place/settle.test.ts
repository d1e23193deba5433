import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../../renderer/layout/geometry.ts';
import { settle } from '../../../../renderer/layout/place/settle.ts';
import { aBox, aContentWidth, aSize, heap, overlaps, someBoxes } from './boxes.ts';

const CARD = { width: 200, height: 60 };
const card = (x: number, y: number) => ({ x, y, ...CARD });

describe('settle', () => {
  it('leaves a card where it was dropped if nothing is in the way', () => {
    expect(settle({ moving: [card(30, 100)], obstacles: [card(0, 0)], contentWidth: 408 })).toEqual([{ x: 30, y: 100 }]);
  });

  it('lets a card touch another', () => {
    expect(settle({ moving: [card(0, 60)], obstacles: [card(0, 0)], contentWidth: 408 })).toEqual([{ x: 0, y: 60 }]);
  });

  it('brings a card back into the block', () => {
    expect(settle({ moving: [card(500, -40)], obstacles: [], contentWidth: 408 })).toEqual([{ x: 208, y: 0 }]);
    expect(settle({ moving: [card(50, 0)], obstacles: [], contentWidth: 120 })).toEqual([{ x: 0, y: 0 }]);
  });

  it('moves a card aside by the shortest way, with a gap', () => {
    expect(settle({ moving: [card(10, 50)], obstacles: [card(0, 0)], contentWidth: 408 })).toEqual([{ x: 10, y: 68 }]);
    expect(settle({ moving: [card(190, 20)], obstacles: [card(0, 0)], contentWidth: 408 })).toEqual([{ x: 208, y: 20 }]);
  });

  it('gives up the gap for a hole that is much nearer', () => {
    const obstacles = [card(0, 0), card(0, 124), card(0, 192), card(0, 260)];

    expect(settle({ moving: [card(0, 70)], obstacles, contentWidth: 200 })).toEqual([{ x: 0, y: 64 }]);
  });

  it('keeps the arrangement of several cards', () => {
    const moving = [card(0, 10), card(208, 30)];

    expect(settle({ moving, obstacles: [card(0, 0)], contentWidth: 408 })).toEqual([
      { x: 0, y: 68 },
      { x: 208, y: 88 },
    ]);
  });

  it('rounds a group as one', () => {
    const moving = [card(10.4, 20.6), card(10.4, 80.6)];

    expect(settle({ moving, obstacles: [], contentWidth: 408 })).toEqual([
      { x: 10, y: 21 },
      { x: 10, y: 81 },
    ]);
  });

  it('stacks cards that were side by side in a wider block', () => {
    const moving = [card(0, 0), card(208, 0), card(416, 0)];

    expect(settle({ moving, obstacles: [], contentWidth: 200 })).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 68 },
      { x: 0, y: 136 },
    ]);
  });

  it('never leaves a card on top of another, outside the block or between whole units', () => {
    const someMoving = fc.array(aBox, { maxLength: 6 });
    fc.assert(
      fc.property(someMoving, someBoxes, aContentWidth, (moving, obstacles, contentWidth) => {
        const places = settle({ moving, obstacles, contentWidth });
        const settled = moving.map((box, index) => ({ ...box, ...places[index] }));

        expect(overlaps(settled)).toEqual([]);
        expect(settled.filter((box) => obstacles.some((other) => boxesOverlap(box, other)))).toEqual([]);
        expect(settled.filter((box) => box.x < 0 || box.y < 0 || !Number.isInteger(box.x) || !Number.isInteger(box.y))).toEqual(
          [],
        );
        expect(settled.filter((box) => box.x > 0 && box.x + box.width > contentWidth)).toEqual([]);
      }),
    );
  });

  it('leaves cards alone that already lie well', () => {
    fc.assert(
      fc.property(fc.array(aSize, { minLength: 1, maxLength: 30 }), aContentWidth, (sizes, contentWidth) => {
        const [moved, ...obstacles] = heap(sizes, contentWidth);

        expect(settle({ moving: moved ? [moved] : [], obstacles, contentWidth })).toEqual([{ x: moved?.x, y: moved?.y }]);
      }),
    );
  });

  it('finds no nearer place by trying every unit', () => {
    const near = fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 60 }),
      width: fc.integer({ min: 5, max: 30 }),
      height: fc.integer({ min: 5, max: 30 }),
    });
    fc.assert(
      fc.property(near, fc.array(near, { maxLength: 8 }), (box, obstacles) => {
        const wish = { ...box, x: Math.min(box.x, 90 - box.width) };
        const [place] = settle({ moving: [wish], obstacles, contentWidth: 90 });
        const length = Math.hypot((place?.x ?? 0) - wish.x, (place?.y ?? 0) - wish.y);
        const free = (x: number, y: number) => obstacles.every((other) => !boxesOverlap({ ...wish, x, y }, other));

        let nearest = Infinity;
        for (let x = 0; x <= 90 - wish.width; x++) {
          for (let y = 0; y < 130; y++) if (free(x, y)) nearest = Math.min(nearest, Math.hypot(x - wish.x, y - wish.y));
        }
        expect(length).toBeGreaterThanOrEqual(nearest);
        expect(length).toBeLessThanOrEqual(nearest + 32);
      }),
    );
  });

  it('settles large groups without overlap, together or apart', () => {
    const obstacles = heap(
      Array.from({ length: 300 }, () => CARD),
      616,
    );
    const moving = heap(
      Array.from({ length: 200 }, () => CARD),
      616,
    );

    for (const contentWidth of [616, 408]) {
      const places = settle({ moving, obstacles, contentWidth });
      expect(overlaps([...obstacles, ...places.map((place) => ({ ...place, ...CARD }))])).toEqual([]);
    }
  });
});
