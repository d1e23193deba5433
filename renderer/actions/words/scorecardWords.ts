import type { PageLabels } from '../../layout/pages/page.ts';
import type { Sheet, SheetRow, SheetSection } from '../../layout/pages/sheet.ts';
import { EXPERIENCE_POINT_KEYS, TREND_KEYS } from '../../model/details/customerLists.ts';
import type { Card } from '../../model/document.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import { pointsDone } from '../../model/queries/experience.ts';
import { MOST_POINTS } from '../../model/queries/ranking.ts';
import type { OffersAge, Scorecard } from '../../model/queries/scorecard.ts';
import { agoText, hoursText, monthsText, percentText, pointsText, scaledText, stagesText, type Words } from './figureWords.ts';
import { formatDay } from './formatDay.ts';
import { satisfactionRows } from './satisfactionWords.ts';

/** What the pages of the scorecard say. */
export function scorecardWords(words: Words): PageLabels['scorecard'] {
  const { t } = words;
  return {
    title: (letter, { text }) => t('pages.scorecardOf', { letter, name: text.trim() || t('accessible.emptyCard') }),
    sheet: (card, score, place, count) => {
      return {
        lead: leadOf(score.total, place, count, words),
        figures: figuresOf(card, words),
        sections: sectionsOf(card, words),
      };
    },
  };
}

function leadOf(points: number, place: number, count: number, { t }: Words): string {
  const rank = t('segments.rank', { place, count });
  return points === 0 ? t('pages.sheetLead', { rank }) : t('pages.sheetScore', { rank, points, most: MOST_POINTS });
}

function figuresOf({ latest, figures }: Scorecard, words: Words): Sheet['figures'] {
  const { t } = words;
  const { firstResponseHours, satisfactionAfter, coverage, offersAge, checklist } = figures;
  const missing = '–';
  const satisfaction = latest
    ? t('pages.satisfaction', {
        method: t(`method.${latest.method}`),
        value: scaledText(latest.method, latest.latest.value, words),
      })
    : missing;
  const rows: readonly (readonly [string, string])[] = [
    [t('scorecard.latest'), satisfaction],
    [t('scorecard.response'), firstResponseHours ? hoursText(firstResponseHours, words) : missing],
    [t('scorecard.after'), satisfactionAfter ? percentText(satisfactionAfter, words) : missing],
    [t('scorecard.offersAge'), offersAge ? monthsText(offersAge, words) : missing],
    [t('scorecard.coverage'), coverage ? stagesText(coverage, words) : missing],
    [t('scorecard.checklistShort'), checklist ? pointsText(checklist, words) : missing],
  ];
  return rows.map(([label, value]) => ({ label, lines: [value] }));
}

function sectionsOf(card: Scorecard, words: Words): readonly SheetSection[] {
  const { t } = words;
  const section = (key: string, title: string, rows: readonly SheetRow[], aside = ''): SheetSection => ({
    key,
    title,
    aside,
    rows,
  });
  const { segment, figures } = card;
  const trends = segment.segment?.experience?.trends ?? {};
  const answered = TREND_KEYS.filter((key) => trends[key]?.answer !== undefined).length;
  return [
    section('satisfaction', t('scorecard.latest'), satisfactionRows(card, words)),
    section('complaints', t('scorecard.complaints'), complaintRows(card, words)),
    section('loyalty', t('field.loyalty'), loyaltyRows(card, words)),
    section('offers', t('scorecard.offers'), offerRows(card, words)),
    section(
      'coverage',
      t('scorecard.lifeCycle'),
      coverageRows(card, words),
      figures.coverage ? stagesText(figures.coverage, words) : '',
    ),
    section(
      'checklist',
      t('scorecard.checklist'),
      pointRows(segment, words),
      t('scorecard.done', { count: pointsDone(segment), most: EXPERIENCE_POINT_KEYS.length }),
    ),
    section(
      'trends',
      t('scorecard.trends'),
      trendRows(segment, words),
      t('scorecard.answered', { count: answered, most: TREND_KEYS.length }),
    ),
  ];
}

/** What is said where no linked relationship has anything written down. */
function nothing(text: string, { relationships }: Scorecard, { t }: Words): SheetRow[] {
  return [{ kind: 'note', text: relationships.length === 0 ? t('pages.noRelationships') : text }];
}

function nameOf({ text }: Card, { t }: Words): string {
  return text.trim() === '' ? t('accessible.emptyCard') : text;
}

function complaintRows(card: Scorecard, words: Words): readonly SheetRow[] {
  const { t } = words;
  const missing = t('scorecard.missing');
  if (card.complaints.length === 0) return nothing(t('scorecard.noComplaints'), card, words);
  return card.complaints.flatMap(({ card: kept, detail }): SheetRow[] => {
    const { firstResponseHours: hours, contacts, satisfactionAfter: after } = detail;
    const response = hours === undefined ? missing : hoursText({ least: hours, most: hours }, words);
    const resolved = after === undefined ? missing : percentText({ least: after, most: after }, words);
    return [
      { kind: 'head', text: nameOf(kept, words) },
      { kind: 'fact', label: t('scorecard.response'), lines: [response] },
      {
        kind: 'fact',
        label: t('scorecard.contactsShort'),
        lines: [contacts?.map((key) => t(`contact.${key}`)).join(', ') ?? missing],
      },
      { kind: 'fact', label: t('scorecard.after'), lines: [resolved] },
    ];
  });
}

function loyaltyRows(card: Scorecard, words: Words): readonly SheetRow[] {
  const { t } = words;
  if (card.loyalty.length === 0) return nothing(t('scorecard.noLoyalty'), card, words);
  return card.loyalty.flatMap(({ card: kept, detail: { programme, reward } }): SheetRow[] => [
    { kind: 'head', text: nameOf(kept, words) },
    {
      kind: 'fact',
      label: t('scorecard.loyalty'),
      lines: [t(`loyalty.${programme}`), ...(reward ? [t(`reward.${reward}`)] : [])],
    },
  ]);
}

function offerRows(card: Scorecard, words: Words): readonly SheetRow[] {
  const { t, language } = words;
  if (card.offers.length === 0) return nothing(t('scorecard.noOffers'), card, words);
  return card.offers.flatMap((age: OffersAge): SheetRow[] => [
    { kind: 'head', text: nameOf(age.card, words) },
    { kind: 'fact', label: t(`scorecard.offersState.${age.state}`), lines: [agoText(age, t), formatDay(age.date, language)] },
  ]);
}

function coverageRows({ coverage }: Scorecard, { t }: Words): readonly SheetRow[] {
  return STAGE_KEYS.map((stage): SheetRow => {
    const count = coverage[stage].length;
    const note = count > 0 ? t('scorecard.covered', { count }) : t('scorecard.uncovered');
    return { kind: 'mark', isDone: count > 0, text: t(`stage.${stage}`), note };
  });
}

function pointRows(segment: Card, { t }: Words): readonly SheetRow[] {
  const points = segment.segment?.experience?.points ?? {};
  return EXPERIENCE_POINT_KEYS.map((key): SheetRow => {
    const { done = false, note, owner } = points[key] ?? {};
    const owned = owner ? t('pages.field', { field: t('scorecard.point.owner'), text: owner }) : '';
    return { kind: 'mark', isDone: done, text: t(`experiencePoint.${key}`), note: [owned, note].filter(Boolean).join('\n') };
  });
}

function trendRows(segment: Card, { t }: Words): readonly SheetRow[] {
  const trends = segment.segment?.experience?.trends ?? {};
  return TREND_KEYS.map((key): SheetRow => {
    const { answer, note } = trends[key] ?? {};
    const lines = [answer ? t(`trendAnswer.${answer}`) : t('pages.notAnswered'), ...(note ? [note] : [])];
    return { kind: 'fact', label: t(`trend.${key}`), lines };
  });
}
