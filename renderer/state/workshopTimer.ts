import type { Activity } from '../model/workshop/agenda.ts';
import { MINUTE } from '../model/workshop/agendaTimes.ts';

/**
 * How far a workshop is: of the session, neither in the file nor undone. Only moments are kept, no ticks are counted, so that
 * neither a throttled page nor a laptop that slept is ever wrong. All times are ms, `now` and `startedAt` by the editor’s steady clock.
 */
export type WorkshopTimer = Readonly<{
  activityId: string;
  /** Null while it is paused. */
  startedAt: number | null;
  /** What had passed before it was started the last time. */
  spent: number;
  /** Given on top of the activity's minutes. */
  added: number;
}>;

/** The agenda from an activity on. */
export function startTimer(activityId: string, now: number): WorkshopTimer {
  return { activityId, startedAt: now, spent: 0, added: 0 };
}

export function pauseTimer(timer: WorkshopTimer, now: number): WorkshopTimer {
  return timer.startedAt === null ? timer : { ...timer, startedAt: null, spent: spentBy(timer, now) };
}

export function resumeTimer(timer: WorkshopTimer, now: number): WorkshopTimer {
  return timer.startedAt === null ? { ...timer, startedAt: now } : timer;
}

/** The activity from its beginning, running or paused as it was. */
export function resetTimer(timer: WorkshopTimer, now: number): WorkshopTimer {
  return { ...timer, startedAt: timer.startedAt === null ? null : now, spent: 0, added: 0 };
}

/**
 * The activity `step` places on, from its beginning, running or paused as the one before. Beyond the last one the workshop is
 * over: null. Before the first one there is nothing: it begins again.
 */
export function stepTimer(timer: WorkshopTimer, agenda: readonly Activity[], step: 1 | -1, now: number): WorkshopTimer | null {
  const index = indexOf(timer, agenda);
  if (index < 0) return null;
  const next = agenda[Math.max(0, index + step)];
  return next ? { ...resetTimer(timer, now), activityId: next.id } : null;
}

/** A minute more; when time was up already, a minute from now. */
export function addMinute(timer: WorkshopTimer, agenda: readonly Activity[], now: number): WorkshopTimer {
  const remaining = remainingTime(timer, agenda, now) ?? 0;
  return { ...timer, added: timer.added + Math.max(0, -remaining) + MINUTE };
}

/** What is left, ms; negative when it takes longer. Null where the activity is gone: undoing brings it back with its time. */
export function remainingTime(timer: WorkshopTimer, agenda: readonly Activity[], now: number): number | null {
  const allowed = allowedTime(timer, agenda);
  return allowed === null ? null : allowed - spentBy(timer, now);
}

/** The minutes of the activity and what was given on top, ms. Changed minutes count at once. */
export function allowedTime(timer: WorkshopTimer, agenda: readonly Activity[]): number | null {
  const activity = agenda[indexOf(timer, agenda)];
  return activity ? activity.minutes * MINUTE + timer.added : null;
}

/** How long the workshop still takes if everything else keeps to its minutes; what is over time already ends now. */
export function timeToEnd(timer: WorkshopTimer, agenda: readonly Activity[], now: number): number {
  const later = agenda.slice(indexOf(timer, agenda) + 1).reduce((sum, { minutes }) => sum + minutes * MINUTE, 0);
  return Math.max(0, remainingTime(timer, agenda, now) ?? 0) + later;
}

/** Place in the agenda; −1 where the activity is gone. */
export function indexOf({ activityId }: WorkshopTimer, agenda: readonly Activity[]): number {
  return agenda.findIndex(({ id }) => id === activityId);
}

function spentBy({ startedAt, spent }: WorkshopTimer, now: number): number {
  return spent + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}
