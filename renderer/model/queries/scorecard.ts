import { daysBetween, monthsBetween } from '../days.ts';
import { METHOD_KEYS, OFFERS_REMIND_MONTHS, OFFERS_WARN_MONTHS, type MethodKey } from '../details/customerLists.ts';
import type { Measurement, RelationshipDetails } from '../details/details.ts';
import type { CanvasDocument, Card } from '../document.ts';
import type { TouchPointKey } from '../lifeCycle.ts';
import { customerFigures, type CustomerFigures } from './customerFigures.ts';
import { touchPointCards } from './experience.ts';
import { stageCards, stageCoverage, type StageCoverage } from './lifeCycle.ts';
import { linkedCards } from './linkedCards.ts';
import type { LinkIndex } from './linkIndex.ts';
import { latestMeasurement, satisfactionTrends, seriesOf, type Trend } from './satisfaction.ts';

/** Everything measured by one method; `trend` is null after a single measurement. */
export type MethodSeries = Readonly<{
  method: MethodKey;
  series: readonly Measurement[];
  latest: Measurement;
  trend: Trend | null;
}>;

export type OffersState = 'fresh' | 'due' | 'stale';
/** When the personal offers of a relationship were last refreshed (`date`: ISO day). */
export type OffersAge = Readonly<{ card: Card; date: string; days: number; months: number; state: OffersState }>;

/** A relationship with one of its fields filled in. */
export type Kept<Field extends keyof RelationshipDetails> = Readonly<{
  card: Card;
  detail: NonNullable<RelationshipDetails[Field]>;
}>;

/** What is known about how one segment is served. Lists hold the linked cards that say something, in the order of the links. */
export type Scorecard = Readonly<{
  segment: Card;
  figures: CustomerFigures;
  /** By each method in use. */
  methods: readonly MethodSeries[];
  /** By the method that was used last; null if satisfaction was never measured. */
  latest: MethodSeries | null;
  relationships: readonly Card[];
  loyalty: readonly Kept<'loyalty'>[];
  complaints: readonly Kept<'complaints'>[];
  offers: readonly OffersAge[];
  coverage: StageCoverage;
  touchPoints: Readonly<Record<TouchPointKey, readonly Card[]>>;
}>;

/** The scorecard of one segment; null if there is no such segment. `today`: ISO day. */
export function scorecardOf(document: CanvasDocument, links: LinkIndex, segmentId: string, today: string): Scorecard | null {
  const segment = document.cards.get(segmentId);
  if (segment?.block !== 'customerSegments') return null;
  const relationships = linkedCards(document, links, segmentId, 'customerRelationships');
  const methods = methodsOf(segment);
  const last = latestMeasurement(segment)?.method;
  return {
    segment,
    figures: customerFigures(document, links, segmentId, today),
    methods,
    latest: methods.find(({ method }) => method === last) ?? null,
    relationships,
    loyalty: withField(relationships, 'loyalty'),
    complaints: withField(relationships, 'complaints'),
    offers: withField(relationships, 'personalOffersRefreshed').map(({ card, detail }) => offersAge(card, detail, today)),
    coverage: stageCoverage(document, links, segmentId),
    touchPoints: touchPointCards(stageCards(document, links, segmentId)),
  };
}

function methodsOf(segment: Card): readonly MethodSeries[] {
  const trends = satisfactionTrends(segment);
  return METHOD_KEYS.flatMap((method) => {
    const series = seriesOf(segment, method);
    const latest = series.at(-1);
    return latest ? [{ method, series, latest, trend: trends.find((trend) => trend.method === method) ?? null }] : [];
  });
}

function withField<Field extends keyof RelationshipDetails>(cards: readonly Card[], field: Field): readonly Kept<Field>[] {
  return cards.flatMap((card) => {
    const detail = card.relationship?.[field];
    return detail === undefined ? [] : [{ card, detail }];
  });
}

function offersAge(card: Card, date: string, today: string): OffersAge {
  const months = monthsBetween(date, today);
  const state = months >= OFFERS_WARN_MONTHS ? 'stale' : months >= OFFERS_REMIND_MONTHS ? 'due' : 'fresh';
  return { card, date, days: Math.max(0, daysBetween(date, today)), months, state };
}
