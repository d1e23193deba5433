import { useRef, useState, type KeyboardEvent } from 'react';
import { formatDay } from '../../actions/words/formatDay.ts';
import { formatNumber } from '../../i18n/numberText.ts';
import type { MethodSeries } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import styles from './Chart.module.css';
import { Dates, Point, Step } from './ChartParts.tsx';
import { CHART_HEIGHT, chartGeometry } from './chartGeometry.ts';
import { ChartReadout } from './ChartReadout.tsx';
import { valueText } from '../../actions/words/figureWords.ts';

const css = classesOf(styles);

/**
 * The measurements of one method as a line over time. One Tab stop: the arrow keys go from point to point, and the line
 * below says what was measured there. Whoever does not see it has the same as a table.
 */
export function TrendChart({ method, series }: Pick<MethodSeries, 'method' | 'series'>) {
  const t = useT();
  const words = { t, language: useLanguage() };
  const chart = useRef<SVGSVGElement>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [stop, setStop] = useState(series.length - 1);
  const { points, grid } = chartGeometry(method, series);
  const tabStop = Math.min(stop, points.length - 1);
  const last = points.length - 1;

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, tabStop, last);
    if (target === null) return;
    event.preventDefault();
    chart.current?.querySelectorAll<SVGElement>('[data-point]').item(target).focus();
  };
  return (
    <div className={css('chart')}>
      <svg
        ref={chart}
        role="group"
        aria-label={t('scorecard.chart', { method: t(`method.${method}`), count: series.length })}
        width="100%"
        height={CHART_HEIGHT}
        {...{ onKeyDown }}
      >
        {grid.map(({ value, y }) => (
          <g key={value} aria-hidden>
            <line x1="0" x2="100%" y1={y} y2={y} className={css('grid')} />
            <text x="0" y={y - 4} className={css('tick')}>
              {formatNumber(value, words.language)}
            </text>
          </g>
        ))}
        {points.slice(1).map(({ x, y }, index) => (
          // Points have no names of their own; their order is what they are.
          <Step key={`${index} ${x}`} from={points[index]} to={{ x, y }} />
        ))}
        {points.map((point, index) => (
          <Point
            key={`${index} ${point.measurement.date}`}
            point={point}
            text={valueText(method, point.measurement.value, words)}
            name={t('scorecard.point', {
              day: formatDay(point.measurement.date, words.language),
              value: valueText(method, point.measurement.value, words),
            })}
            isLast={index === last}
            isStop={index === tabStop}
            onShow={(isShown) => {
              setShown(isShown ? index : null);
              if (isShown) setStop(index);
            }}
          />
        ))}
        <Dates points={points} />
      </svg>
      <ChartReadout method={method} measurement={points[shown ?? last]?.measurement} />
    </div>
  );
}

function targetOf(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
