import { translateInto, type Language } from '../../i18n/translate.ts';
import type { BlankLabels } from '../../layout/blankPoster.ts';
import type { PageLabels } from '../../layout/pages/page.ts';
import type { PosterLabels } from '../../layout/posterScene.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { markName } from '../words/colorWords.ts';
import { checkWords } from '../words/checkWords.ts';
import { detailRows } from '../words/detailRows.ts';
import { formatDay } from '../words/formatDay.ts';
import { numberTables } from '../words/numberTables.ts';
import { scorecardWords } from '../words/scorecardWords.ts';
import { spotlightWords } from '../words/spotlightWords.ts';

/** The words of the printed page in one language. */
export function posterLabels(language: Language): PosterLabels {
  const t = translateInto(language);
  return {
    language,
    untitled: t('untitled'),
    client: t('cover.client'),
    author: t('cover.author'),
    date: t('info.date'),
    edition: t('cover.edition'),
    logo: t('info.logo'),
    formatDay: (isoDay) => formatDay(isoDay, language),
    block: (block) => ({ title: t(`block.${block}`), question: t(`question.${block}`) }),
    legend: (mode) => ({ title: t(`action.colors.${mode}`), name: (key) => markName(key, mode, t) }),
    link: (from, verb, to) => `${from} – ${t(`link.${verb}`)} – ${to}`,
  };
}

/** The words of a poster to fill in by hand. */
export function blankLabels(language: Language): BlankLabels {
  const t = translateInto(language);
  return {
    language,
    block: posterLabels(language).block,
    name: 'Business Model Canvas',
    fields: {
      title: t('info.name'),
      client: t('cover.client'),
      author: t('cover.author'),
      date: t('info.date'),
      edition: t('cover.edition'),
    },
  };
}

/** The words of all pages of a printed document in one language, and what they say of its cards. */
export function pageLabels(document: CanvasDocument, language: Language): PageLabels {
  const t = translateInto(language);
  return {
    ...posterLabels(language),
    pageNumber: (place) => t('details.page', place),
    canvas: t('pages.kind.canvas'),
    story: {
      whole: t('story.whole'),
      place: (at, of) => t('storyPages.place', { at, of }),
      caption: (title, place) => t('storyPages.caption', { title, place }),
      notes: t('storyPages.notes'),
    },
    spotlight: spotlightWords({ t, language }),
    lifeCycle: {
      title: t('lifeCycle.title'),
      lead: t('lifeCycle.intro'),
      segments: t('segments.title'),
      stages: t('pages.stages'),
      stage: (stage) => t(`stage.${stage}`),
      kind: (block) => t(block === 'channels' ? 'lifeCycle.channel' : 'lifeCycle.relationship'),
      nobody: t('pages.nobody'),
      coverage: (covered) => t('pages.stagesServed', { covered, count: STAGE_KEYS.length }),
      stageCoverage: (covered, count) => t('lifeCycle.stageCoverage', { covered, count }),
    },
    scorecard: scorecardWords({ t, language }),
    numbers: {
      title: t('numbers.title'),
      lead: t('numbers.paperLead'),
      tables: () => numberTables(document, { t, language }),
    },
    check: checkWords(document, { t, language }),
    details: {
      title: t('details.title'),
      emptyCard: t('accessible.emptyCard'),
      continued: (name) => t('details.continued', { name }),
      description: t('info.description'),
      parking: t('parking.title'),
      notes: t('details.notes'),
      serves: (names) => t('details.serves', { count: names.length, segments: names.join(', ') }),
      rows: (card) => detailRows(card, language, document),
    },
  };
}
