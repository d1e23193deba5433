import type { Language } from '../../i18n/translate.ts';

/** British English: the day comes before the month, as on the rest of the poster's continent. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', sk: 'sk' };

/** An ISO day in words. A day has no time zone: read and written as UTC it stays the same day everywhere. */
export function formatDay(isoDay: string, language: Language, dateStyle: 'long' | 'medium' = 'long'): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDay;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle, timeZone: 'UTC' }).format(day);
}

/** A moment (milliseconds since 1970) in the person's own time zone, to the second: two saves can be close together. */
export function formatMoment(time: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'medium' }).format(time);
}

/** The size of a file, in whole kilobytes. */
export function formatSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'kilobyte' }).format(kilobytes);
}
