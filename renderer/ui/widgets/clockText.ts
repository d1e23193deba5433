import type { Language } from '../../i18n/translate.ts';

/** A stretch of time as a clock shows it, `4:05` or `1:02:30`; what is begun of a second (ms) does not count. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
  sk: new Intl.DateTimeFormat('sk', { hour: 'numeric', minute: '2-digit' }),
};

/** The time of the day, in the person's own time zone, of a moment in ms since 1970. */
export function timeOfDay(time: number, language: Language): string {
  return FORMATS[language].format(time);
}
