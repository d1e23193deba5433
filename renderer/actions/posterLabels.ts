import { translateInto, type Language } from '../i18n/translate.ts';
import type { PosterLabels } from '../layout/posterScene.ts';

/** British English: the day comes before the month, as on the rest of the poster's continent. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', sk: 'sk' };

/** The words of the printed page in one language. */
export function posterLabels(language: Language): PosterLabels {
  const t = translateInto(language);
  return {
    language,
    untitled: t('untitled'),
    client: t('info.client'),
    author: t('info.author'),
    date: t('info.date'),
    formatDay: (isoDay) => formatDay(isoDay, LOCALES[language]),
    block: (block) => ({ title: t(`block.${block}`), question: t(`question.${block}`) }),
    link: (from, verb, to) => `${from} – ${t(`link.${verb}`)} – ${to}`,
  };
}

/** A day has no time zone: read and written as UTC it stays the same day everywhere. */
function formatDay(isoDay: string, locale: string): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDay;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
