import { describe, expect, it } from 'vitest';
import { readDay, readNumber } from '../../../../renderer/ui/widgets/entry.ts';

const PERCENT = { least: 0, most: 100 };

describe('readNumber', () => {
  it('tells nothing, a value, and what is neither', () => {
    expect(readNumber('  ', PERCENT)).toEqual({ kind: 'empty' });
    expect(readNumber('97,5', PERCENT)).toEqual({ kind: 'value', value: 97.5 });
    expect(readNumber('100', PERCENT)).toEqual({ kind: 'value', value: 100 });
    expect(readNumber('most', PERCENT)).toEqual({ kind: 'wrong', fault: 'notANumber' });
    expect(readNumber('101', PERCENT)).toEqual({ kind: 'wrong', fault: 'outOfRange' });
    expect(readNumber('-1', PERCENT)).toEqual({ kind: 'wrong', fault: 'outOfRange' });
  });
});

describe('readDay', () => {
  it('tells nothing, a day, and what is none', () => {
    expect(readDay(' ')).toEqual({ kind: 'empty' });
    expect(readDay('22. 11. 2026')).toEqual({ kind: 'value', value: '2026-11-22' });
    expect(readDay('22. 11.')).toEqual({ kind: 'wrong', fault: 'notADay' });
  });

  it('takes no year of long ago', () => {
    expect(readDay('0202-11-22')).toEqual({ kind: 'wrong', fault: 'notADay' });
  });
});
