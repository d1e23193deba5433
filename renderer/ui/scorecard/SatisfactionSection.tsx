import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { formatDay } from '../../actions/words/formatDay.ts';
import type { MethodSeries, Scorecard } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import { MeasurementsEditor } from '../customer/MeasurementsEditor.tsx';
import { scaledText, valueText } from '../../actions/words/figureWords.ts';
import { Section } from './Section.tsx';
import styles from './Satisfaction.module.css';
import scorecardStyles from './Scorecard.module.css';
import { TrendWord } from './Trend.tsx';
import { TrendChart } from './TrendChart.tsx';
import { SPOKEN } from '../widgets/spoken.ts';

const css = classesOf(styles);
const common = classesOf(scorecardStyles);

/** A chart for each method in use, and the measurements themselves to add to and to correct. */
export function SatisfactionSection({ card: { segment, methods } }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  const count = segment.segment?.measurements?.length ?? 0;
  const [isOpen, setOpen] = useState(count === 0);
  return (
    <Section title={t('field.measurements')}>
      {count === 0 && (
        <p className={common('lead')}>
          <strong>{t('scorecard.neverMeasured')}.</strong> {t('scorecard.firstMeasurement')}
        </p>
      )}
      {count > 0 && (
        <div className={css('charts')} data-count={methods.length}>
          {methods.map((one) => (
            <MethodChart key={one.method} of={one} />
          ))}
        </div>
      )}
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className={css('details')}>
        <summary className={css('summary')}>
          <ChevronRight size={15} aria-hidden className={css('chevron')} />
          {t('scorecard.measurements', { count })}
        </summary>
        <div className={css('measurements')}>
          <MeasurementsEditor cardId={segment.id} />
        </div>
      </details>
    </Section>
  );
}

function MethodChart({ of: { method, series, latest, trend } }: Readonly<{ of: MethodSeries }>) {
  const t = useT();
  const words = { t, language: useLanguage() };
  return (
    <figure className={css('method')}>
      <figcaption className={css('methodHead')}>
        <span className={css('methodName')}>{t(`method.${method}`)}</span>
        <span className={css('methodValue')}>{scaledText(method, latest.value, words)}</span>
        {trend ? <TrendWord trend={trend} isLong /> : <span className={css('once')}>{t('scorecard.measuredOnce')}</span>}
        <span className={css('methodHint')}>{t(`methodHint.${method}`)}</span>
      </figcaption>
      <TrendChart method={method} series={series} />
      <SeriesTable method={method} series={series} />
    </figure>
  );
}

/** The chart for whoever does not see it. */
function SeriesTable({ method, series }: Pick<MethodSeries, 'method' | 'series'>) {
  const t = useT();
  const words = { t, language: useLanguage() };
  return (
    <table className={SPOKEN} aria-label={t(`method.${method}`)}>
      <thead>
        <tr>
          <th scope="col">{t('scorecard.date')}</th>
          <th scope="col">{t('scorecard.value')}</th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ date, value }, index) => (
          // Two measurements can be alike; their order is what they are.
          <tr key={`${index} ${date}`}>
            <td>{formatDay(date, words.language)}</td>
            <td>{valueText(method, value, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
