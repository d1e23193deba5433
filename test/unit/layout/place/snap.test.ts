import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snap } from '../../../../renderer/layout/place/snap.ts';
import { aBox, someBoxes } from './boxes.ts';

const card = (x: number, y: number) => ({ x, y, width: 200, height: 60 });
const snapCard = (x: number, y: number, others: { x: number; y: number; width: number; height: number }[]) =>
  snap({ moving: card(x, y), others, blocks: [], distance: 6 });

describe('snap', () => {
  it('moves nothing where nothing is near', () => {
    expect(snapCard(50, 300, [card(0, 0)])).toEqual({ dx: 0, dy: 0, guides: [] });
  });

  it('aligns with a card above and shows both edges', () => {
    expect(snapCard(3, 100, [card(0, 0)])).toEqual({
      dx: -3,
      dy: 0,
      guides: [
        { axis: 'x', at: 0, from: 0, to: 160 },
        { axis: 'x', at: 200, from: 0, to: 160 },
      ],
    });
  });

  it('keeps the usual gap below a card and marks its middle', () => {
    expect(snapCard(50, 71, [card(0, 0)])).toEqual({ dx: 0, dy: -3, guides: [{ axis: 'y', at: 64, from: 0, to: 250 }] });
  });

  it('aligns the centres of cards of different width', () => {
    const result = snapCard(148, 100, [{ x: 200, y: 0, width: 100, height: 60 }]);

    expect(result).toEqual({ dx: 2, dy: 0, guides: [{ axis: 'x', at: 250, from: 0, to: 160 }] });
  });

  it('keeps to the edges of the content area it lies in', () => {
    const blocks = [
      { x: 0, y: 0, width: 400, height: 600 },
      { x: 0, y: 700, width: 390, height: 600 },
    ];

    expect(snap({ moving: card(195, 300), others: [], blocks, distance: 6 })).toEqual({
      dx: 5,
      dy: 0,
      guides: [{ axis: 'x', at: 400, from: 0, to: 600 }],
    });
  });

  it('keeps the gap only to cards beside it, not to those further up or down', () => {
    expect(snapCard(210, 10, [card(0, 0)]).dx).toBe(-2);
    expect(snapCard(210, 100, [card(0, 0)]).dx).toBe(0);
  });

  it('draws the guide to the nearest of several cards in line', () => {
    const others = [card(0, -400), card(0, 0), card(0, -200)];

    expect(snapCard(3, 100, others).guides.map(({ from, to }) => [from, to])).toEqual([
      [0, 160],
      [0, 160],
    ]);
  });

  it('ignores cards far off the line of sight', () => {
    expect(snapCard(3, 1000, [card(0, 0)])).toEqual({ dx: 0, dy: 0, guides: [] });
  });

  it('never moves farther than the distance, and lies on its guides', () => {
    fc.assert(
      fc.property(aBox, someBoxes, someBoxes, fc.integer({ min: 0, max: 20 }), (moving, others, blocks, distance) => {
        const { dx, dy, guides } = snap({ moving, others, blocks, distance });

        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(distance);
        expect(dx === 0 || guides.some((guide) => guide.axis === 'x')).toBe(true);
        expect(dy === 0 || guides.some((guide) => guide.axis === 'y')).toBe(true);
        expect(guides.every((guide) => guide.from < guide.to)).toBe(true);
      }),
    );
  });

  it('has nothing left to do after it has snapped along one axis', () => {
    fc.assert(
      fc.property(aBox, aBox, (moving, other) => {
        const { dx } = snap({ moving, others: [other], blocks: [], distance: 6 });
        const again = snap({ moving: { ...moving, x: moving.x + dx }, others: [other], blocks: [], distance: 6 });

        expect(Math.abs(again.dx)).toBe(0);
      }),
    );
  });
});
