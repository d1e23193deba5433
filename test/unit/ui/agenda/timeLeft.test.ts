import { describe, expect, it } from 'vitest';
import { timeLeft, isOver, untilNextSecond } from '../../../../renderer/ui/agenda/timeLeft.ts';
import { clockTime, startOf } from '../../../../renderer/ui/agenda/plan.ts';

const MIN = 60_000;

describe('the digits of the timer', () => {
  it('count down to zero, the last second whole, and up beyond it', () => {
    expect([20 * MIN, 19 * MIN + 1, 59_001, 1, 0, -999, -1_000, -95_500, -3_600_000].map(timeLeft)).toEqual([
      ...['20:00', '19:01', '1:00', '0:01', '0:00', '0:00', '+0:01', '+1:35', '+1:00:00'],
    ]);
    expect([1, 0, -999, -1_000].map(isOver)).toEqual([false, false, false, true]);
  });

  it('have hours where there are some', () => {
    expect([60 * MIN, 90 * MIN + 5_000].map(timeLeft)).toEqual(['1:00:00', '1:30:05']);
  });

  it('show something else as soon as they are looked at again', () => {
    for (const remaining of [60_000, 59_400, 1, 0, -1, -400, -1_000]) {
      expect(timeLeft(remaining - untilNextSecond(remaining) - 1_000)).not.toBe(timeLeft(remaining));
      expect(untilNextSecond(remaining)).toBeLessThanOrEqual(1_000);
      expect(untilNextSecond(remaining)).toBeGreaterThan(0);
    }
  });
});

describe('the planned beginning', () => {
  it('is the next round time, and a moment of the same day', () => {
    const now = new Date(2026, 10, 23, 9, 2, 30).getTime();

    expect(clockTime(now)).toBe('09:05');
    expect(startOf('14:30', now)).toBe(new Date(2026, 10, 23, 14, 30).getTime());
  });
});
