import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../../renderer/model/details/details.ts';
import { addMeasurement, changeMeasurement } from '../../../../renderer/model/edits/measurementEdits.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf({ customerSegments: [{ id: 'A' }] });
const MAY: Measurement = { date: '2026-05-04', method: 'csat', value: 82, source: 'survey', note: 'spring' };
const JUNE: Measurement = { date: '2026-06-01', method: 'nps', value: -12 };

const MEASURED = [MAY, JUNE].reduce((model, one) => withOperations(model, addMeasurement(model, 'A', one)), MODEL);
const measurementsOf = (model: typeof MODEL) => model.cards.get('A')?.segment?.measurements;
const [may = MAY, june = JUNE] = measurementsOf(MEASURED) ?? [];

describe('addMeasurement', () => {
  it('writes one more down', () => {
    expect(measurementsOf(MEASURED)).toEqual([MAY, JUNE]);
  });

  it('changes nothing for a value off the scale, or a segment that is not there', () => {
    expect(addMeasurement(MODEL, 'A', { ...MAY, value: 101 })).toEqual([]);
    expect(addMeasurement(MODEL, 'unknown', MAY)).toEqual([]);
  });
});

describe('changeMeasurement', () => {
  it('puts another one in its place and keeps what was not asked about', () => {
    const next: Measurement = { date: '2026-05-05', method: 'csat', value: 80, source: undefined };

    const changed = withOperations(MEASURED, changeMeasurement(MEASURED, 'A', may, next));

    expect(measurementsOf(changed)).toEqual([{ date: '2026-05-05', method: 'csat', value: 80, note: 'spring' }, JUNE]);
  });

  it('takes one away, and the detail with the last one', () => {
    const one = withOperations(MEASURED, changeMeasurement(MEASURED, 'A', may, null));
    const [left = JUNE] = measurementsOf(one) ?? [];
    const none = withOperations(one, changeMeasurement(one, 'A', left, null));

    expect(measurementsOf(one)).toEqual([JUNE]);
    expect(none.cards.get('A')).toEqual(MODEL.cards.get('A'));
  });

  it('passes over one that is not there any more', () => {
    expect(changeMeasurement(MEASURED, 'A', { ...june }, null)).toEqual([]);
  });
});
