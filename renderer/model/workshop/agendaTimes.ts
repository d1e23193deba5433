import type { Activity } from './agenda.ts';

export const MINUTE = 60_000;

/** When an activity is planned to begin and to end, ms since 1970. */
export type PlannedTime = Readonly<{ id: string; start: number; end: number }>;

export function totalMinutes(agenda: readonly Activity[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** One after the other from `start` (ms since 1970), without gaps. */
export function plannedTimes(agenda: readonly Activity[], start: number): readonly PlannedTime[] {
  let at = start;
  return agenda.map(({ id, minutes }) => {
    const begins = at;
    at += minutes * MINUTE;
    return { id, start: begins, end: at };
  });
}
