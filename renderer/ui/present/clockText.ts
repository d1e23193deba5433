import type { Language } from '../../i18n/translate.ts';

/** `4:05`, `1:02:30`. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
  sk: new Intl.DateTimeFormat('sk', { hour: '2-digit', minute: '2-digit' }),
};

/** The time of day where the person is, without seconds. */
export function timeText(time: number, language: Language): string {
  return FORMATS[language].format(time);
}
