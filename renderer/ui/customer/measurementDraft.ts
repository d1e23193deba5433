import { METHOD_SCALES, type MeasurementSourceKey, type MethodKey } from '../../model/details/customerLists.ts';
import type { Measurement } from '../../model/details/details.ts';
import { readDay, readNumber, type Entry } from '../widgets/entry.ts';

/** A measurement while it is being entered: value and date as they were typed. */
export type MeasurementDraft = Readonly<{
  method: MethodKey;
  value: string;
  date: string;
  source: MeasurementSourceKey | undefined;
}>;

type Fault = Extract<Entry<unknown>, { kind: 'wrong' }>['fault'];

/** What is wrong with a draft, field by field. */
export type DraftFaults = Readonly<{ value?: Fault; date?: Fault }>;

export type ReadDraft = Readonly<{ measurement: Measurement } | { faults: DraftFaults }>;

/** The measurement a draft stands for, or what has to be mended first. */
export function readDraft({ method, value, date, source }: MeasurementDraft): ReadDraft {
  const number = readNumber(value, METHOD_SCALES[method]);
  const day = readDay(date);
  if (number.kind === 'value' && day.kind === 'value')
    return { measurement: { date: day.value, method, value: number.value, source } };
  return {
    faults: {
      ...(number.kind !== 'value' && { value: number.kind === 'wrong' ? number.fault : 'notANumber' }),
      ...(day.kind !== 'value' && { date: 'notADay' }),
    },
  };
}

/** A new draft: of today, by the method and source used last, for a trend needs the same method again. */
export function nextDraft(latest: Measurement | undefined, today: string): MeasurementDraft {
  return { method: latest?.method ?? 'csat', value: '', date: today, source: latest?.source };
}
