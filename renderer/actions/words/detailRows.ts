import type { MessageKey } from '../../i18n/catalogues.ts';
import { translateInto, type Language, type Translate } from '../../i18n/translate.ts';
import { CRITERION_KEYS, EXPERIENCE_POINT_KEYS, TREND_KEYS } from '../../model/details/customerLists.ts';
import type { CardDetails, Experience, Measurement, RelationshipDetails, SegmentDetails } from '../../model/details/details.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import { measurementsByDate } from '../../model/queries/satisfaction.ts';
import { datedText } from './figureWords.ts';
import { numberLines } from './numberLines.ts';
import { formatDay } from './formatDay.ts';

/** One filled-in field of a card in words: what it is called, what it says, and the same in lines where there is room. */
export type DetailRow = Readonly<{ label: string; text: string; lines: readonly string[] }>;

/**
 * The fields of the method that are filled in on a card and belong to its block, in words: for paper, for searching and for
 * whoever listens. Text and notes are not among them; numbers are where their document is given, for money has its currency and
 * a formula names other cards.
 */
export function detailRows(card: Card, language: Language, document?: CanvasDocument): readonly DetailRow[] {
  const words: Words = { t: translateInto(language), language };
  return [
    ...blockRows(card, words),
    ...rows(words.t, document ? numberLines(card, document, words) : []),
    ...rows(words.t, [
      ['field.evidence', list(card.evidence, (key) => words.t(`evidence.${key}`))],
      ['field.time', card.time && words.t(`time.${card.time}`)],
    ]),
    ...hypothesisRows(card, words),
  ];
}

function hypothesisRows({ hypothesis }: CardDetails, { t, language }: Words): readonly DetailRow[] {
  if (!hypothesis) return [];
  const { belief, test, result, state = 'assumed', date, importance } = hypothesis;
  return rows(t, [
    ['field.belief', belief],
    ['field.test', test],
    ['field.result', result],
    ['field.beliefState', t(`beliefState.${state}`)],
    ['field.tested', date && formatDay(date, language)],
    ['field.importance', importance === undefined ? undefined : t('value.ofFive', { grade: importance })],
  ]);
}

type Words = Readonly<{ t: Translate; language: Language }>;
type FieldName = Extract<MessageKey, `field.${string}`>;

/** A field that says several things beside each other gives them as a list: each is a line of its own where there is room. */
function rows(
  t: Translate,
  fields: readonly (readonly [FieldName, string | readonly string[] | undefined])[],
): readonly DetailRow[] {
  return fields.flatMap(([name, says]) => {
    const lines = (typeof says === 'string' ? [says] : (says ?? [])).filter(Boolean);
    return lines.length > 0 ? [{ label: t(name), text: lines.join(', '), lines }] : [];
  });
}

function list<Key>(keys: readonly Key[] | undefined, word: (key: Key) => string): string | undefined {
  return keys?.map(word).join(', ');
}

function blockRows(card: Card, words: Words): readonly DetailRow[] {
  const { t } = words;
  switch (card.block) {
    case 'customerSegments':
      return card.segment ? segmentRows(card, card.segment, words) : [];
    case 'customerRelationships':
      return [...relationshipRows(card.relationship ?? {}, words), ...stageRows(card, t)];
    case 'channels': {
      const { phases, kind } = card.channel ?? {};
      const own = rows(t, [
        ['field.channelKind', kind && t(`channelKind.${kind}`)],
        ['field.channelPhases', list(phases, (key) => t(`channelPhase.${key}`))],
      ]);
      return [...own, ...stageRows(card, t)];
    }
    case 'valuePropositions':
      return rows(t, [['field.drivers', list(card.proposition?.drivers, (key) => t(`driver.${key}`))]]);
    case 'revenueStreams': {
      const { type, pricing } = card.revenue ?? {};
      return rows(t, [
        ['field.revenueType', type && t(`revenueType.${type}`)],
        ['field.pricing', pricing && t(`pricing.${pricing}`)],
      ]);
    }
    case 'keyResources':
      return rows(t, [['field.resourceType', card.resource?.type && t(`resourceType.${card.resource.type}`)]]);
    case 'keyActivities':
      return rows(t, [['field.activityType', card.activity?.type && t(`activityType.${card.activity.type}`)]]);
    case 'keyPartners':
      return rows(t, [['field.partnerMotives', list(card.partner?.motives, (key) => t(`partnerMotive.${key}`))]]);
    case 'costStructure':
      return rows(t, [['field.costTypes', list(card.cost?.types, (key) => t(`costType.${key}`))]]);
  }
}

function segmentRows(card: Card, segment: SegmentDetails, { t, language }: Words): readonly DetailRow[] {
  const { criteria = {}, needs, expectedResponse, size, profitability, growth, experience = {} } = segment;
  const used = CRITERION_KEYS.filter((key) => criteria[key] !== undefined);
  const grade = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : t('value.ofFive', { grade: value });
  return rows(t, [
    ['field.criteria', used.map((key) => [t(`criterion.${key}`), criteria[key]].filter(Boolean).join(': '))],
    ['field.needs', needs],
    ['field.expectedResponse', expectedResponse],
    ['field.size', size && t('value.size', { count: size.count, unit: size.unit ?? '' }).trim()],
    ['field.profitability', grade(profitability)],
    ['field.growth', grade(growth)],
    ['field.measurements', measurementsByDate(card).map((measurement) => measured(measurement, { t, language }))],
    ['field.experience', checklist(experience, t)],
    ['field.trends', trendAnswers(experience, t)],
  ]);
}

function measured(measurement: Measurement, words: Words): string {
  const { source, note } = measurement;
  const fact = datedText(measurement, words);
  return withNote(source ? `${fact}, ${words.t(`evidence.${source}`)}` : fact, note);
}

/** The points that are done, and those somebody has written something about. */
function checklist({ points = {} }: Experience, t: Translate): readonly string[] {
  return EXPERIENCE_POINT_KEYS.flatMap((key) => {
    const { done, owner, note } = points[key] ?? {};
    if (!done && !owner && !note) return [];
    const name = t(`experiencePoint.${key}`);
    const point = done ? name : t('value.notYet', { point: name });
    return [withNote(owner ? t('value.ownedBy', { point, owner }) : point, note)];
  });
}

function trendAnswers({ trends = {} }: Experience, t: Translate): readonly string[] {
  return TREND_KEYS.flatMap((key) => {
    const { answer, note } = trends[key] ?? {};
    if (!answer && !note) return [];
    const trend = t(`trend.${key}`);
    return [withNote(answer ? `${trend}: ${t(`trendAnswer.${answer}`)}` : trend, note)];
  });
}

function withNote(text: string, note: string | undefined): string {
  return note ? `${text} – ${note}` : text;
}

function relationshipRows(relationship: RelationshipDetails, { t, language }: Words): readonly DetailRow[] {
  const { type, loyalty, complaints = {}, personalOffersRefreshed } = relationship;
  const { firstResponseHours, contacts, satisfactionAfter } = complaints;
  const reward = loyalty?.reward && t(`reward.${loyalty.reward}`);
  return rows(t, [
    ['field.relationshipType', type && t(`relationshipType.${type}`)],
    ['field.loyalty', loyalty && [t(`loyalty.${loyalty.programme}`), reward].filter(Boolean).join(', ')],
    ['field.firstResponseHours', firstResponseHours === undefined ? undefined : t('value.hours', { count: firstResponseHours })],
    ['field.contacts', list(contacts, (key) => t(`contact.${key}`))],
    ['field.satisfactionAfter', satisfactionAfter === undefined ? undefined : t('value.percent', { percent: satisfactionAfter })],
    ['field.personalOffersRefreshed', personalOffersRefreshed && formatDay(personalOffersRefreshed, language)],
  ]);
}

/** Of a channel or a relationship; stages in the order a customer goes through them. */
function stageRows({ stages = [], touchPoints }: CardDetails, t: Translate): readonly DetailRow[] {
  return rows(t, [
    [
      'field.stages',
      list(
        STAGE_KEYS.filter((key) => stages.includes(key)),
        (key) => t(`stage.${key}`),
      ),
    ],
    ['field.touchPoints', list(touchPoints, (key) => t(`touchPoint.${key}`))],
  ]);
}
