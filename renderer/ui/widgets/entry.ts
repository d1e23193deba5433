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

/** Earlier days are years still being typed: 0002, 0020, 0202. */
export const FIRST_DAY = '1900-01-01';
/** Keeps the year at four digits. */
export const LAST_DAY = '9999-12-31';

/** An ISO day out of a date field. The browser hands out nothing for half a date, and says so by `isBad`. */
export function readDay(text: string, isBad: boolean): Entry<string> {
  if (text === '') return isBad ? { kind: 'wrong', fault: 'notADay' } : { kind: 'empty' };
  return text < FIRST_DAY || text.length > FIRST_DAY.length
    ? { kind: 'wrong', fault: 'notADay' }
    : { kind: 'value', value: text };
}
