import type { Language } from '../i18n/translate.ts';

/** British English: the day comes before the month, as on the rest of the poster's continent. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', sk: 'sk' };

/** An ISO day in words. A day has no time zone: read and written as UTC it stays the same day everywhere. */
export function formatDay(isoDay: string, language: Language, dateStyle: 'long' | 'medium' = 'long'): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDay;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle, timeZone: 'UTC' }).format(day);
}
