import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, isDay, monthsBetween } from '../../../renderer/model/days.ts';
import { day as dayInFile } from '../../../renderer/model/fileTypes.ts';

describe('daysBetween', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-03-01', '2026-04-01', 31],
    ['2026-04-01', '2026-03-01', -31],
    ['2028-02-28', '2028-03-01', 2],
  ])('counts from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('agrees with the calendar of the machine', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];

        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
      }),
    );
  });
});

describe('monthsBetween', () => {
  it.each([
    ['2026-08-22', '2026-11-21', 2],
    ['2026-08-22', '2026-11-22', 3],
    ['2025-11-30', '2026-02-28', 3],
    ['2026-01-31', '2026-02-27', 0],
    ['2025-12-31', '2026-12-31', 12],
    ['2026-12-31', '2026-01-01', 0],
  ])('counts whole months from %s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

describe('isDay', () => {
  it('takes what a file may hold, and nothing else', () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 10_100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    const texts = digits.map(([year, month, date]) => [String(year).padStart(4, '0'), pad(month), pad(date)].join('-'));

    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        expect([text, isDay(text)]).toEqual([text, dayInFile.safeParse(text).success]);
      }),
      { numRuns: 2000 },
    );
  });
});

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
