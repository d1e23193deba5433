import type { Translate } from '../../i18n/translate.ts';
import { MINUTE } from '../../model/workshop/agendaTimes.ts';

/** A workshop begins at a round time: the next five minutes, as a field for times has it (`09:05`). */
export function clockTime(now: number): string {
  const date = new Date(Math.ceil(now / (5 * MINUTE)) * 5 * MINUTE);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What was typed as a time of the day (`9`, `9:05`, `9.05`, `0905`), as `09:05`; null if it is none. */
export function readClock(text: string): string | null {
  const [, hours, minutes = '0'] = /^\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${two(Number(hours))}:${two(Number(minutes))}`;
}

/** That time on the day of `now`, ms since 1970. */
export function startOf(time: string, now: number): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(now).setHours(hours, minutes, 0, 0);
}

/** `20 min`, `1 h`, `1 h 20 min`. */
export function durationText(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return t('agenda.minutesShort', { minutes });
  return minutes % 60 === 0 ? t('agenda.hours', { hours }) : t('agenda.hoursMinutes', { hours, minutes: minutes % 60 });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
