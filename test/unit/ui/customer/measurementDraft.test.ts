import { describe, expect, it } from 'vitest';
import { nextDraft, readDraft, type MeasurementDraft } from '../../../../renderer/ui/customer/measurementDraft.ts';

const DRAFT: MeasurementDraft = { method: 'ces', value: '5,5', date: '2026-11-22', source: 'survey' };

describe('readDraft', () => {
  it('reads a measurement', () => {
    expect(readDraft(DRAFT)).toEqual({ measurement: { method: 'ces', value: 5.5, date: '2026-11-22', source: 'survey' } });
    expect(readDraft({ ...DRAFT, method: 'nps', value: '−100' })).toMatchObject({ measurement: { value: -100 } });
  });

  it('says what is wrong with each field', () => {
    expect(readDraft({ ...DRAFT, value: '7,5' })).toEqual({ faults: { value: 'outOfRange' } });
    expect(readDraft({ ...DRAFT, value: 'good' })).toEqual({ faults: { value: 'notANumber' } });
    expect(readDraft({ ...DRAFT, value: '', date: '' })).toEqual({ faults: { value: 'notANumber', date: 'notADay' } });
    expect(readDraft({ ...DRAFT, date: '0202-11-22' })).toEqual({ faults: { date: 'notADay' } });
  });
});

describe('nextDraft', () => {
  it('goes on with the method and the source used last', () => {
    const latest = { method: 'nps', value: 12, date: '2026-05-04', source: 'interview' } as const;

    expect(nextDraft(latest, '2026-11-22')).toEqual({ method: 'nps', value: '', date: '2026-11-22', source: 'interview' });
  });

  it('starts with the most common method', () => {
    expect(nextDraft(undefined, '2026-11-22')).toEqual({ method: 'csat', value: '', date: '2026-11-22', source: undefined });
  });
});
