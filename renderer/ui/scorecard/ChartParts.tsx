import { formatDay } from '../../actions/words/formatDay.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage } from '../context.tsx';
import styles from './Chart.module.css';
import { CHART_HEIGHT, type ChartPoint } from './chartGeometry.ts';

const css = classesOf(styles);

/** Room for the dates below the grid, px. */
const DATES_Y = CHART_HEIGHT - 8;

type StepProps = Readonly<{ from: Pick<ChartPoint, 'x' | 'y'> | undefined; to: Pick<ChartPoint, 'x' | 'y'> }>;

/** The line from one measurement to the next. */
export function Step({ from, to }: StepProps) {
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

/** One measurement: a dot to point at or to focus, its value above it where there is room. */
export function Point({ point: { x, y, isLabelled }, text, name, isLast, isStop, onShow }: PointProps) {
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
export function Dates({ points }: Readonly<{ points: readonly ChartPoint[] }>) {
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
