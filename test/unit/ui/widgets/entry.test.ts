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
  it('tells nothing, a day, and half a day', () => {
    expect(readDay('', false)).toEqual({ kind: 'empty' });
    expect(readDay('', true)).toEqual({ kind: 'wrong', fault: 'notADay' });
    expect(readDay('2026-11-22', false)).toEqual({ kind: 'value', value: '2026-11-22' });
  });

  it('waits for a year that is still being typed', () => {
    expect(readDay('0202-11-22', false)).toEqual({ kind: 'wrong', fault: 'notADay' });
    expect(readDay('20260-11-22', false)).toEqual({ kind: 'wrong', fault: 'notADay' });
  });
});
