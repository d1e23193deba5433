import { parseDay } from '../../i18n/dayText.ts';
import { parseNumber } from '../../i18n/numberText.ts';

/** What stands in a field that takes no free text: nothing, a value, or something that is none, and why. */
export type Entry<Value> =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'value'; value: Value }>
  | Readonly<{ kind: 'wrong'; fault: 'notANumber' | 'outOfRange' | 'notADay' | 'notAFormula' }>;

export type Range = Readonly<{ least: number; most: number }>;

export function readNumber(text: string, { least, most }: Range): Entry<number> {
  if (text.trim() === '') return { kind: 'empty' };
  const value = parseNumber(text);
  if (value === null) return { kind: 'wrong', fault: 'notANumber' };
  return value < least || value > most ? { kind: 'wrong', fault: 'outOfRange' } : { kind: 'value', value };
}

/** Earlier years are slips of the finger: 0202 for 2020. */
const FIRST_DAY = '1900-01-01';

/** An ISO day out of a date as it was typed or pasted. */
export function readDay(text: string): Entry<string> {
  if (text.trim() === '') return { kind: 'empty' };
  const day = parseDay(text);
  return day === null || day < FIRST_DAY ? { kind: 'wrong', fault: 'notADay' } : { kind: 'value', value: day };
}
