import type { SheetRow } from '../../layout/pages/sheet.ts';
import type { Measurement } from '../../model/details/details.ts';
import type { MethodSeries, Scorecard } from '../../model/queries/scorecard.ts';
import { changeText, scaledText, valueText, type Words } from './figureWords.ts';
import { formatDay } from './formatDay.ts';

/** Each method with its latest value and trend, then what was measured by it, the latest first. */
export function satisfactionRows({ methods }: Scorecard, words: Words): readonly SheetRow[] {
  if (methods.length === 0) return [{ kind: 'note', text: words.t('scorecard.firstMeasurement') }];
  return methods.flatMap((of): SheetRow[] => {
    const { method, series, latest } = of;
    const value = scaledText(method, latest.value, words);
    return [
      { kind: 'chart', method, name: words.t(`method.${method}`), value, trend: trendText(of, words), series },
      ...series.toReversed().map((one) => measured(one, words)),
    ];
  });
}

/** “Rising, +4 pp since 1 May 2026”. */
export function trendText({ method, trend }: MethodSeries, words: Words): string {
  const { t, language } = words;
  if (!trend) return t('scorecard.measuredOnce');
  if (trend.change === 0) return t('scorecard.steady');
  const since = { change: changeText(method, trend.change, words), day: formatDay(trend.previous.date, language, 'medium') };
  const direction = t(trend.change > 0 ? 'scorecard.rising' : 'scorecard.falling');
  return t('pages.trend', { direction, since: t('scorecard.since', since) });
}

function measured({ date, method, value, source, note }: Measurement, words: Words): SheetRow {
  const { t, language } = words;
  const fact = [valueText(method, value, words), source && t(`evidence.${source}`)].filter(Boolean).join(', ');
  return { kind: 'fact', label: formatDay(date, language, 'medium'), lines: note ? [fact, note] : [fact] };
}
