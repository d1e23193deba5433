import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Point } from '../../../../renderer/layout/geometry.ts';
import { growBox, boxContains } from '../../../../renderer/layout/geometry.ts';
import { linkCurve, pointOnCurve } from '../../../../renderer/layout/links/curve.ts';
import type { Side } from '../../../../renderer/layout/links/sides.ts';
import { aBox, card, offsets } from './boxes.ts';

const STEPS = Array.from({ length: 41 }, (_, index) => index / 40);

function liesOnEdge(point: Point, box: Box, side: Side): boolean {
  if (!boxContains(growBox(box, 1e-9), point)) return false;
  const edge = { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }[side];
  return (side === 'left' || side === 'right' ? point.x : point.y) === edge;
}

/** How far the control point lies outside its edge, and how far it strays sideways. */
function leaving(point: Point, control: Point, side: Side): { out: number; aside: number } {
  const dx = control.x - point.x;
  const dy = control.y - point.y;
  const across = side === 'left' || side === 'right';
  const out = { left: -dx, right: dx, top: -dy, bottom: dy }[side];
  return { out, aside: across ? dy : dx };
}

describe('linkCurve', () => {
  it('joins the middles of the facing edges', () => {
    expect(linkCurve(card(0, 0), card(300, 100))).toEqual({
      start: { x: 200, y: 30 },
      control1: { x: 240, y: 30 },
      control2: { x: 260, y: 130 },
      end: { x: 300, y: 130 },
      startSide: 'right',
      endSide: 'left',
      box: { x: 200, y: 30, width: 100, height: 100 },
    });
  });

  it('bows past the cards between two stacked ones', () => {
    const curve = linkCurve(card(0, 0), card(0, 400));
    const between = card(0, 200);

    expect(STEPS.map((t) => pointOnCurve(curve, t)).filter((point) => boxContains(between, point))).toEqual([]);
    expect(curve.control1.x).toBe(260);
  });

  it('spreads by offsets but stays on the straight part of the edge', () => {
    const curve = linkCurve(card(0, 0), card(300, 0), { startOffset: 10, endOffset: -500 });

    expect([curve.start, curve.end]).toEqual([
      { x: 200, y: 40 },
      { x: 300, y: 8 },
    ]);
  });

  it('starts and ends on the card edges, at right angles and outwards', () => {
    fc.assert(
      fc.property(aBox, aBox, offsets, (from, to, ends) => {
        const curve = linkCurve(from, to, ends);

        expect(liesOnEdge(curve.start, from, curve.startSide)).toBe(true);
        expect(liesOnEdge(curve.end, to, curve.endSide)).toBe(true);
        for (const { out, aside } of [
          leaving(curve.start, curve.control1, curve.startSide),
          leaving(curve.end, curve.control2, curve.endSide),
        ]) {
          expect(out).toBeGreaterThanOrEqual(24);
          expect(Math.abs(aside)).toBe(0);
        }
      }),
    );
  });

  it('lies within its box', () => {
    fc.assert(
      fc.property(aBox, aBox, offsets, (from, to, ends) => {
        const curve = linkCurve(from, to, ends);
        const box = growBox(curve.box, 1e-6);

        expect(STEPS.map((t) => pointOnCurve(curve, t)).filter((point) => !boxContains(box, point))).toEqual([]);
      }),
    );
  });

  it('is the same line backwards when the link is turned round', () => {
    fc.assert(
      fc.property(aBox, aBox, offsets, (from, to, ends) => {
        const there = linkCurve(from, to, ends);
        const back = linkCurve(to, from, { startOffset: ends.endOffset, endOffset: ends.startOffset });

        expect([back.start, back.control1, back.control2, back.end]).toEqual([
          there.end,
          there.control2,
          there.control1,
          there.start,
        ]);
        expect(back.box).toEqual(there.box);
      }),
    );
  });

  it('meets its own ends', () => {
    const curve = linkCurve(card(0, 0), card(300, 100));

    expect(pointOnCurve(curve, 0)).toEqual(curve.start);
    expect(pointOnCurve(curve, 1)).toEqual(curve.end);
  });
});
