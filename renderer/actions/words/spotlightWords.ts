import type { FieldRow } from '../../layout/pages/fieldRow.ts';
import type { PageLabels } from '../../layout/pages/page.ts';
import type { Card } from '../../model/document.ts';
import { MOST_POINTS, type SegmentScore } from '../../model/queries/ranking.ts';
import { latestMeasurement, satisfactionTrends } from '../../model/queries/satisfaction.ts';
import { scaledText, type Words } from './figureWords.ts';

/** What is said of a segment above its chain. */
export function spotlightWords(words: Words): PageLabels['spotlight'] {
  const { t } = words;
  return {
    title: (letter, { text }) => t('pages.segment', { letter, name: text.trim() || t('accessible.emptyCard') }),
    facts: (segment, score) => segmentFacts(segment, score, words),
    about: ({ segment }) => (segment?.needs ? t('pages.field', { field: t('field.needs'), text: segment.needs }) : ''),
  };
}

/** Size, satisfaction and score, in this order; what is not filled in is left out, but not that nobody ever asked. */
export function segmentFacts(segment: Card, score: SegmentScore, words: Words): readonly FieldRow[] {
  const { t } = words;
  const { size } = segment.segment ?? {};
  const rows: FieldRow[] = [];
  if (size) {
    rows.push({ label: t('field.size'), lines: [t('value.size', { count: size.count, unit: size.unit ?? '' }).trim()] });
  }
  rows.push({ label: t('scorecard.latest'), lines: [satisfactionText(segment, words)] });
  if (score.total > 0) {
    rows.push({ label: t('pages.score'), lines: [t('scorecard.outOf', { value: score.total, most: MOST_POINTS })] });
  }
  return rows;
}

/** “CSAT 82%, rising”. */
function satisfactionText(segment: Card, words: Words): string {
  const { t } = words;
  const latest = latestMeasurement(segment);
  if (!latest) return t('scorecard.neverMeasured');
  const parts = { method: t(`method.${latest.method}`), value: scaledText(latest.method, latest.value, words) };
  const trend = satisfactionTrends(segment).find(({ method }) => method === latest.method);
  if (!trend) return t('pages.satisfaction', parts);
  const direction = trend.change === 0 ? 'same' : trend.change > 0 ? 'up' : 'down';
  return t('pages.satisfactionTrend', { ...parts, trend: t(`segments.trend.${direction}`) });
}
