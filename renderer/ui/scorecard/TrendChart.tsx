import { useRef, useState, type KeyboardEvent } from 'react';
import { formatDay } from '../../actions/formatDay.ts';
import type { Measurement } from '../../model/details/details.ts';
import type { MethodSeries } from '../../model/queries/scorecard.ts';
import { classesOf } from '../board/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import styles from './Chart.module.css';
import { CHART_HEIGHT, chartGeometry, type ChartPoint } from './chartGeometry.ts';
import { numberText, valueText } from './figureWords.ts';

const css = classesOf(styles);

/** Room for the dates below the grid, px. */
const DATES_Y = CHART_HEIGHT - 8;

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
              {numberText(value, words)}
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
      <Readout method={method} measurement={points[shown ?? last]?.measurement} />
    </div>
  );
}

type StepProps = Readonly<{ from: Pick<ChartPoint, 'x' | 'y'> | undefined; to: Pick<ChartPoint, 'x' | 'y'> }>;

function Step({ from, to }: StepProps) {
  if (!from) return null;
  return <line aria-hidden x1={`${from.x}%`} y1={from.y} x2={`${to.x}%`} y2={to.y} className={css('line')} />;
}

type PointProps = Readonly<{
  point: ChartPoint;
  text: string;
  name: string;
  isLast: boolean;
  isStop: boolean;
  onShow: (isShown: boolean) => void;
}>;

function Point({ point: { x, y, isLabelled }, text, name, isLast, isStop, onShow }: PointProps) {
  return (
    <g
      data-point
      role="img"
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      className={css('point')}
      data-last={isLast || undefined}
      onFocus={() => onShow(true)}
      onBlur={() => onShow(false)}
      onPointerEnter={() => onShow(true)}
      onPointerLeave={() => onShow(false)}
    >
      <circle cx={`${x}%`} cy={y} r="12" className={css('target')} />
      <circle cx={`${x}%`} cy={y} r="8" className={css('ring')} />
      <circle cx={`${x}%`} cy={y} r="4" className={css('dot')} />
      {isLabelled && (
        <text x={`${x}%`} y={y - 11} textAnchor="middle" className={css('value')}>
          {text}
        </text>
      )}
    </g>
  );
}

/** When it began and when it was measured last. */
function Dates({ points }: Readonly<{ points: readonly ChartPoint[] }>) {
  const language = useLanguage();
  const [first, last] = [points[0], points.at(-1)];
  const ends = first && last && first.x !== last.x ? [first, last] : first ? [first] : [];
  return (
    <g aria-hidden>
      {ends.map(({ x, measurement }, index) => (
        <text
          key={x}
          x={ends.length === 1 ? `${x}%` : index === 0 ? '0' : '100%'}
          y={DATES_Y}
          textAnchor={ends.length === 1 ? 'middle' : index === 0 ? 'start' : 'end'}
          className={css('tick')}
        >
          {formatDay(measurement.date, language, 'medium')}
        </text>
      ))}
    </g>
  );
}

/** What was measured at the point under the hand, or last: with source and note, which the chart has no room for. */
function Readout({ method, measurement }: Readonly<{ method: MethodSeries['method']; measurement: Measurement | undefined }>) {
  const t = useT();
  const words = { t, language: useLanguage() };
  if (!measurement) return null;
  const { date, value, source, note } = measurement;
  const parts = [formatDay(date, words.language), valueText(method, value, words), source && t(`evidence.${source}`), note];
  return <p className={css('readout')}>{parts.filter(Boolean).join(' · ')}</p>;
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
