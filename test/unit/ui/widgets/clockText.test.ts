import { expect, test } from 'vitest';
import { clockText, timeOfDay } from '../../../../renderer/ui/widgets/clockText.ts';

test('the clock shows minutes and seconds, and hours when there are any', () => {
  expect([0, 999, 65_000, 600_000, 3_750_000].map(clockText)).toEqual(['0:00', '0:00', '1:05', '10:00', '1:02:30']);
});

test('the time of day goes by 24 hours and has no seconds', () => {
  const time = new Date(2026, 10, 23, 17, 5, 59).getTime();

  expect(timeOfDay(time, 'en')).toBe('17:05');
  expect(timeOfDay(time, 'sk')).toBe('17:05');
});
