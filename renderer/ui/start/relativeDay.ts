import type { Language } from '../../i18n/translate.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the person's language: „pred 5 minútami“, “yesterday”; the day itself after a week. Times in ms. */
export function relativeDay(time: number, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const past = Math.max(0, now - time);
  const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY);
  if (past < MINUTE) return format.format(0, 'second');
  if (past < HOUR) return format.format(-Math.floor(past / MINUTE), 'minute');
  if (days === 0) return format.format(-Math.floor(past / HOUR), 'hour');
  if (days < 7) return format.format(-days, 'day');
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium' }).format(time);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
