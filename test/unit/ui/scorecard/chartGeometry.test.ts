import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHOD_KEYS, METHOD_SCALES } from '../../../../renderer/model/details/customerLists.ts';
import type { Measurement } from '../../../../renderer/model/details/details.ts';
import { CHART_HEIGHT, chartGeometry } from '../../../../renderer/ui/scorecard/chartGeometry.ts';

const csat = (date: string, value: number): Measurement => ({ date, method: 'csat', value });

describe('a chart', () => {
  it('places points by date, not by number', () => {
    const { points } = chartGeometry('csat', [csat('2026-01-01', 80), csat('2026-01-11', 80), csat('2026-02-10', 80)]);

    const [first = 0, second = 0, third = 0] = points.map(({ x }) => x);
    expect((second - first) / (third - first)).toBeCloseTo(0.25);
  });

  it('puts a single measurement in the middle, with its value', () => {
    const { points } = chartGeometry('csat', [csat('2026-01-01', 80)]);

    expect(points).toMatchObject([{ x: 53.5, isLabelled: true }]);
  });

  it('shows a small change as a small one', () => {
    const { points, grid } = chartGeometry('csat', [csat('2026-01-01', 80), csat('2026-02-01', 81)]);

    const fall = Math.abs((points[0]?.y ?? 0) - (points[1]?.y ?? 0));
    const height = (grid[0]?.y ?? 0) - (grid.at(-1)?.y ?? 0);
    expect(fall / height).toBeLessThan(0.05);
  });

  it('writes the first and the last value, and leaves out what would touch them', () => {
    const crowd = ['01', '02', '03'].map((day) => csat(`2026-01-${day}`, 50));
    const { points } = chartGeometry('csat', [...crowd, csat('2026-12-31', 60)]);

    expect(points.map(({ isLabelled }) => isLabelled)).toEqual([true, false, false, true]);
  });

  it('keeps everything inside, higher for better, between grid lines of the scale', () => {
    const aSeries = fc.constantFrom(...METHOD_KEYS).chain((method) => {
      const { least, most } = METHOD_SCALES[method];
      const value = fc.double({ min: least, max: most, noNaN: true });
      const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
      const measurement = fc.record({
        date: date.map((day) => day.toISOString().slice(0, 10)),
        value,
        method: fc.constant(method),
      });
      const series = fc
        .array(measurement, { minLength: 1, maxLength: 30 })
        .map((list) => list.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
      return fc.record({ method: fc.constant(method), series });
    });

    fc.assert(
      fc.property(aSeries, ({ method, series }) => {
        const { points, grid } = chartGeometry(method, series);
        const values = grid.map((line) => line.value);
        const { least, most } = METHOD_SCALES[method];

        expect(points.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= CHART_HEIGHT)).toBe(true);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(least);
        expect(Math.max(...values)).toBeLessThanOrEqual(most);
        const byHeight = points.toSorted((a, b) => b.y - a.y).map(({ measurement }) => measurement.value);
        expect(byHeight.every((value, index) => value >= (byHeight[index - 1] ?? -Infinity) - 1e-6)).toBe(true);
      }),
    );
  });
});
