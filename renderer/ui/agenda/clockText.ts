import type { Language } from '../../i18n/translate.ts';

const SECOND = 1_000;

/** Time left as a clock shows it, `12:34` or `1:05:00`; beyond zero what it is over by, `+0:35`. The last second is shown whole. */
export function clockText(remaining: number): string {
  const seconds = remaining > 0 ? Math.ceil(remaining / SECOND) : Math.floor(-remaining / SECOND);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = hours > 0 ? [hours, two(minutes), two(seconds % 60)] : [minutes, two(seconds % 60)];
  return `${isOver(remaining) ? '+' : ''}${parts.join(':')}`;
}

/** From the first whole second on: at zero it is just time. */
export function isOver(remaining: number): boolean {
  return remaining <= -SECOND;
}

/** Milliseconds until the clock shows something else. */
export function untilNextSecond(remaining: number): number {
  return (((remaining % SECOND) + SECOND) % SECOND) + 1;
}

const timesOfDay: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
  sk: new Intl.DateTimeFormat('sk', { hour: 'numeric', minute: '2-digit' }),
};

/** The time of the day, in the person's own time zone, of a moment in ms since 1970. */
export function timeOfDay(time: number, language: Language): string {
  return timesOfDay[language].format(time);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
