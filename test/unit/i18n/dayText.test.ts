import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../renderer/actions/words/formatDay.ts';
import { dayAfter, parseDay } from '../../../renderer/i18n/dayText.ts';

describe('parseDay', () => {
  it.each([
    ...[
      '2026-05-03',
      '3. 5. 2026',
      '3.5.2026',
      '3/5/2026',
      '03/05/26',
      '03052026',
      '20260503',
      '2026/5/3',
      '3. mája 2026',
      '3 May 2026',
    ],
    ...['3rd may 2026', 'May 3, 2026', '3 máj 2026', '3–5–2026', '  3.\u00A05.\u00A02026 '],
  ])('reads %s', (text) => {
    expect(parseDay(text)).toBe('2026-05-03');
  });

  it.each([
    '',
    '3. 5.',
    '5/2026',
    'tomorrow',
    '30. 2. 2026',
    '31. 4. 2026',
    '2026-13-01',
    '3. 5. 202',
    '3 ma 2026',
    '3 junk 2026',
    '1;2;2026',
  ])('refuses %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each(['en', 'sk'] as const)('reads every day as it is shown, in %s', (language) => {
    const days = fc.integer({ min: 0, max: 60_000 }).map((count) => dayAfter('1950-01-01', count));

    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(formatDay(day, language, 'medium'))).toBe(day);
      }),
    );
  });
});

describe('dayAfter', () => {
  it('knows the ends of months and years', () => {
    expect([dayAfter('2026-12-31', 1), dayAfter('2028-03-01', -1)]).toEqual(['2027-01-01', '2028-02-29']);
  });
});
