import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkCurve, pointOnCurve } from '../../../../renderer/layout/links/curve.ts';
import { distanceToCurve } from '../../../../renderer/layout/links/curveDistance.ts';
import { aBox, card } from './boxes.ts';

const aSpot = fc.record({ x: fc.integer({ min: -800, max: 4000 }), y: fc.integer({ min: -800, max: 4000 }) });

describe('distanceToCurve', () => {
  it('measures straight across a straight link', () => {
    const curve = linkCurve(card(0, 0), card(400, 0));

    expect(distanceToCurve(curve, { x: 300, y: 37 })).toBeCloseTo(7);
    expect(distanceToCurve(curve, { x: 197, y: 26 })).toBeCloseTo(5);
  });

  it('rejects what lies beyond the limit of its box', () => {
    const curve = linkCurve(card(0, 0), card(400, 0));

    expect(distanceToCurve(curve, { x: 300, y: 37 }, 6)).toBe(Infinity);
    expect(distanceToCurve(curve, { x: 300, y: 35 }, 6)).toBeCloseTo(5);
  });

  it('is right to half a unit', () => {
    fc.assert(
      fc.property(aBox, aBox, aSpot, (from, to, spot) => {
        const curve = linkCurve(from, to);
        let sampled = Infinity;
        for (let step = 0; step <= 4000; step++) {
          const point = pointOnCurve(curve, step / 4000);
          sampled = Math.min(sampled, Math.hypot(point.x - spot.x, point.y - spot.y));
        }

        expect(Math.abs(distanceToCurve(curve, spot) - sampled)).toBeLessThan(0.5);
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing for a point on the line', () => {
    fc.assert(
      fc.property(aBox, aBox, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const curve = linkCurve(from, to);

        expect(distanceToCurve(curve, pointOnCurve(curve, t), 1)).toBeLessThan(0.5);
      }),
    );
  });
});
