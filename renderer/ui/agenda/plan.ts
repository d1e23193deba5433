import type { Translate } from '../../i18n/translate.ts';
import { MINUTE } from '../../model/workshop/agendaTimes.ts';

/** A workshop begins at a round time: the next five minutes, as a field for times has it (`09:05`). */
export function clockTime(now: number): string {
  const date = new Date(Math.ceil(now / (5 * MINUTE)) * 5 * MINUTE);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
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
