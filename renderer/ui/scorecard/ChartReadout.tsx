import { formatDay } from '../../actions/words/formatDay.ts';
import type { Measurement } from '../../model/details/details.ts';
import type { MethodSeries } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import styles from './Chart.module.css';
import { valueText } from '../../actions/words/figureWords.ts';

const css = classesOf(styles);

/** What was measured at the point under the hand, or last: with source and note, which the chart has no room for. */
export function ChartReadout({
  method,
  measurement,
}: Readonly<{ method: MethodSeries['method']; measurement: Measurement | undefined }>) {
  const t = useT();
  const words = { t, language: useLanguage() };
  if (!measurement) return null;
  const { date, value, source, note } = measurement;
  const parts = [formatDay(date, words.language), valueText(method, value, words), source && t(`evidence.${source}`), note];
  return <p className={css('readout')}>{parts.filter(Boolean).join(' · ')}</p>;
}
