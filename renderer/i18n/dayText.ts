/** The names of the months in both languages, in the cases dates have them in, without marks. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'januara'],
  ['february', 'februar', 'februara'],
  ['march', 'marec', 'marca'],
  ['april', 'aprila'],
  ['may', 'maj', 'maja'],
  ['june', 'jun', 'juna'],
  ['july', 'jul', 'jula'],
  ['august', 'augusta'],
  ['september', 'septembra'],
  ['october', 'oktober', 'oktobra'],
  ['november', 'novembra'],
  ['december', 'decembra'],
];

/**
 * An ISO day out of a date as people write or paste it, in either language: 2026-05-03, 3. 5. 2026, 3/5/26, 3 May 2026, 03052026. The
 * day comes before the month, as in Europe, and the year is never left out. Null if it is no day there is.
 */
export function parseDay(text: string): string | null {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
  if (!/^[\p{L}\d\s.,/–-]+$/u.test(plain)) return null;
  const parts = plain.match(/\p{L}+|\d+/gu) ?? [];
  const numbers = parts.filter((part) => /\d/.test(part));
  const words = parts.filter((part) => !/\d|^(?:st|nd|rd|th)$/.test(part));
  const [first = '', second = '', third = ''] = numbers;
  if (words.length === 1 && numbers.length === 2) {
    const month = monthOf(words[0] ?? '');
    return first.length > 2 ? isoOf(first, month, second) : isoOf(second, month, first);
  }
  if (words.length > 0) return null;
  if (numbers.length === 3) return first.length > 2 ? isoOf(first, second, third) : isoOf(third, second, first);
  if (numbers.length !== 1 || first.length !== 8) return null;
  return (
    isoOf(first.slice(0, 4), first.slice(4, 6), first.slice(6)) ?? isoOf(first.slice(4), first.slice(2, 4), first.slice(0, 2))
  );
}

/** The same day so many days later. */
export function dayAfter(isoDay: string, days: number): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function monthOf(word: string): string {
  if (word.length < 3) return '';
  return String(MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1);
}

function isoOf(year: string, month: string, day: string): string | null {
  if (!/^(?:\d{2}|\d{4})$/.test(year) || month.length > 2 || day.length > 2) return null;
  const iso = `${year.length === 2 ? `20${year}` : year}-${two(Number(month))}-${two(Number(day))}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // The thirtieth of February is the second of March to some.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
