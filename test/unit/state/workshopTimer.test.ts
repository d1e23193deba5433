import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../renderer/model/workshop/agenda.ts';
import {
  addMinute,
  allowedTime,
  pauseTimer,
  remainingTime,
  resetTimer,
  resumeTimer,
  startTimer,
  stepTimer,
  timeToEnd,
  type WorkshopTimer,
} from '../../../renderer/state/workshopTimer.ts';

const MIN = 60_000;
const START = 1_800_000_000_000;
const AGENDA: readonly Activity[] = [
  { id: 'A', title: 'A', minutes: 20 },
  { id: 'B', title: 'B', minutes: 10 },
  { id: 'C', title: 'C', minutes: 5 },
];
const running = startTimer('A', START);
/** Minutes left, `minutes` after the start. */
const leftAfter = (timer: WorkshopTimer | null, minutes: number, agenda = AGENDA) =>
  timer && (remainingTime(timer, agenda, START + minutes * MIN) ?? NaN) / MIN;

describe('the timer', () => {
  it('counts down by the clock alone, and on beyond zero', () => {
    expect([0, 1, 19.5, 20, 23].map((minute) => leftAfter(running, minute))).toEqual([20, 19, 0.5, 0, -3]);
  });

  it('is right after a laptop has slept, for nothing counts ticks', () => {
    expect(leftAfter(running, 8 * 60)).toBe(20 - 8 * 60);
  });

  it('loses nothing to a clock that was set back', () => {
    expect(leftAfter(running, -90)).toBe(20);
  });

  it('stands still while it is paused', () => {
    const paused = pauseTimer(running, START + 5 * MIN);

    expect(leftAfter(paused, 5)).toBe(15);
    expect(leftAfter(paused, 500)).toBe(15);
    expect(leftAfter(resumeTimer(paused, START + 500 * MIN), 501)).toBe(14);
    expect(pauseTimer(paused, START + 9 * MIN)).toBe(paused);
    expect(resumeTimer(running, START + 9 * MIN)).toBe(running);
  });

  it('goes on to the next activity, running or paused as it was', () => {
    const now = START + 3 * MIN;

    expect(stepTimer(running, AGENDA, 1, now)).toEqual(startTimer('B', now));
    expect(stepTimer(pauseTimer(running, now), AGENDA, 1, now)).toMatchObject({ activityId: 'B', startedAt: null, spent: 0 });
  });

  it('is over after the last activity, and begins again before the first', () => {
    const now = START + MIN;

    expect(stepTimer(startTimer('C', START), AGENDA, 1, now)).toBeNull();
    expect(stepTimer(running, AGENDA, -1, now)).toEqual(startTimer('A', now));
    expect(stepTimer(startTimer('C', START), AGENDA, -1, now)).toEqual(startTimer('B', now));
  });

  it('takes another minute on top, or from now on where time was up', () => {
    expect(leftAfter(addMinute(running, AGENDA, START + MIN), 1)).toBe(20);
    expect(leftAfter(addMinute(running, AGENDA, START + 23 * MIN), 23)).toBe(1);
    expect(allowedTime(addMinute(running, AGENDA, START + MIN), AGENDA)).toBe(21 * MIN);
  });

  it('begins an activity again without what was added', () => {
    const later = START + 7 * MIN;

    expect(resetTimer(addMinute(running, AGENDA, later), later)).toEqual(startTimer('A', later));
  });

  it('follows minutes that are changed while it runs', () => {
    const longer = AGENDA.map((one) => ({ ...one, minutes: one.minutes + 5 }));

    expect(leftAfter(running, 4, longer)).toBe(21);
  });

  it('knows nothing of an activity that is gone, and everything once it is back', () => {
    const without = AGENDA.slice(1);

    expect(remainingTime(running, without, START)).toBeNull();
    expect(stepTimer(running, without, 1, START)).toBeNull();
    expect(leftAfter(running, 4)).toBe(16);
  });

  it('says how long all of it takes; what is over time ends now', () => {
    expect(timeToEnd(running, AGENDA, START)).toBe(35 * MIN);
    expect(timeToEnd(running, AGENDA, START + 25 * MIN)).toBe(15 * MIN);
  });

  it('has lost exactly the time it ran, however it was paused and resumed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(10 * MIN)), { maxLength: 30 }), (steps) => {
        let [timer, now, ran] = [running, START, 0];
        for (const [isPaused, passed] of steps) {
          timer = isPaused ? pauseTimer(timer, now) : resumeTimer(timer, now);
          now += passed;
          ran += isPaused ? 0 : passed;
        }

        expect(remainingTime(timer, AGENDA, now)).toBe(20 * MIN - ran);
      }),
    );
  });
});
