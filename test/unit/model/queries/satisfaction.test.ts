import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../../renderer/model/details/details.ts';
import {
  latestMeasurement,
  measurementsByDate,
  satisfactionTrends,
  seriesOf,
} from '../../../../renderer/model/queries/satisfaction.ts';
import { documentOf } from '../../support/documentOf.ts';

const MAY: Measurement = { date: '2026-05-01', method: 'csat', value: 80 };
const JUNE: Measurement = { date: '2026-06-01', method: 'nps', value: -5 };
const JULY: Measurement = { date: '2026-07-01', method: 'csat', value: 72.5 };

function segmentWith(measurements: readonly Measurement[]) {
  const card = documentOf({ customerSegments: [{ id: 'A', segment: { measurements } }] }).cards.get('A');
  if (!card) throw new Error('no segment');
  return card;
}

describe('the measurements of a segment', () => {
  it('come by day, in whatever order they were written down', () => {
    const segment = segmentWith([JULY, MAY, JUNE]);

    expect(measurementsByDate(segment)).toEqual([MAY, JUNE, JULY]);
    expect(seriesOf(segment, 'csat')).toEqual([MAY, JULY]);
    expect(latestMeasurement(segment)).toEqual(JULY);
  });

  it('keep the order of writing within a day, so that a correction counts', () => {
    const corrected = { ...MAY, value: 81 };

    expect(latestMeasurement(segmentWith([MAY, corrected]))).toEqual(corrected);
  });

  it('have a trend by each method used twice', () => {
    expect(satisfactionTrends(segmentWith([JULY, MAY, JUNE]))).toEqual([
      { method: 'csat', previous: MAY, latest: JULY, change: -7.5 },
    ]);
    expect(satisfactionTrends(segmentWith([MAY]))).toEqual([]);
  });

  it('may be missing', () => {
    expect(latestMeasurement(segmentWith([]))).toBeUndefined();
  });
});
