import { measuredText } from '../../actions/words/figureWords.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { Measurement } from '../../model/details/details.ts';
import type { Card } from '../../model/document.ts';
import { MOST_POINTS, type SegmentScore } from '../../model/queries/ranking.ts';
import { latestMeasurement, satisfactionTrends } from '../../model/queries/satisfaction.ts';
import { countWords, totalOf, type FindingCounts } from '../check/findingCounts.ts';

export type TrendDirection = 'up' | 'down' | 'same';

/** The latest satisfaction of a segment: what was measured, and where it is going if it was measured before. */
export type SatisfactionNow = Readonly<{ latest: Measurement; direction: TrendDirection | null }>;

export function satisfactionNow(card: Card): SatisfactionNow | null {
  const latest = latestMeasurement(card);
  if (!latest) return null;
  const trend = satisfactionTrends(card).find(({ method }) => method === latest.method);
  return { latest, direction: trend ? directionOf(trend.change) : null };
}

function directionOf(change: number): TrendDirection {
  if (change === 0) return 'same';
  return change > 0 ? 'up' : 'down';
}

/** “12K people”: short enough for the rail. */
export function compactSize({ segment }: Card, language: Language): string | null {
  if (!segment?.size) return null;
  const count = segment.size.count.toLocaleString(language, { notation: 'compact', maximumFractionDigits: 1 });
  return [count, segment.size.unit].filter(Boolean).join(' ');
}

/** “12 of 15 points: profitability 4 of 5, growth 3 of 5, size 5 of 5 (compared with the largest segment)”. */
export function scoreText(score: SegmentScore, t: Translate): string {
  const parts = (['profitability', 'growth', 'size'] as const).map((part) =>
    score[part] > 0 ? t(`segments.points.${part}`, { grade: score[part] }) : t(`segments.unknown.${part}`),
  );
  return t('segments.score', { points: score.total, most: MOST_POINTS, parts: parts.join(', ') });
}

export type SegmentFacts = Readonly<{ card: Card; score: SegmentScore; counts: FindingCounts; place: number; count: number }>;

/** All the rail shows of a segment, a sentence each: rank, score, size, satisfaction, findings. */
export function describeSegment({ card, score, counts, place, count }: SegmentFacts, t: Translate, language: Language): string[] {
  const satisfaction = satisfactionNow(card);
  const { size } = card.segment ?? {};
  const sentences = [
    t('segments.rank', { place, count }),
    scoreText(score, t),
    size && t('value.size', { count: size.count, unit: size.unit ?? '' }).trim(),
    satisfaction && satisfactionWords(satisfaction, t, language),
    totalOf(counts) > 0 && countWords(counts, t),
  ];
  return sentences.filter((one): one is string => Boolean(one));
}

/** “CSAT 82%, falling”. */
export function satisfactionWords({ latest, direction }: SatisfactionNow, t: Translate, language: Language): string {
  const measured = measuredText(latest, { t, language });
  return direction ? `${measured}, ${t(`segments.trend.${direction}`)}` : measured;
}
