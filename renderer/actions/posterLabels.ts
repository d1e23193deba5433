import { translateInto, type Language } from '../i18n/translate.ts';
import type { PosterLabels } from '../layout/posterScene.ts';
import { formatDay } from './formatDay.ts';

/** The words of the printed page in one language. */
export function posterLabels(language: Language): PosterLabels {
  const t = translateInto(language);
  return {
    language,
    untitled: t('untitled'),
    client: t('info.client'),
    author: t('info.author'),
    date: t('info.date'),
    formatDay: (isoDay) => formatDay(isoDay, language),
    block: (block) => ({ title: t(`block.${block}`), question: t(`question.${block}`) }),
    link: (from, verb, to) => `${from} – ${t(`link.${verb}`)} – ${to}`,
  };
}
