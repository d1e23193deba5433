import { METHOD_SCALES, type MethodKey } from '../../model/details/customerLists.ts';
import type { Measurement } from '../../model/details/details.ts';
import { daysBetween } from '../../model/days.ts';

/** A measurement in the chart: `x` in per cent of its width, `y` in px from its top. */
export type ChartPoint = Readonly<{ measurement: Measurement; x: number; y: number; isLabelled: boolean }>;
export type GridLine = Readonly<{ value: number; y: number }>;
export type ChartGeometry = Readonly<{ points: readonly ChartPoint[]; grid: readonly GridLine[] }>;

/** px: the height of the chart, and where its lines begin and end. */
export const CHART_HEIGHT = 148;
const TOP = 28;
const BOTTOM = 116;
/** Per cent of the width. The left keeps room for the scale, both sides for a value above the outermost point. */
const LEFT = 14;
const RIGHT = 93;
/** The numbers above two points closer than this (per cent of the width) would touch. */
const LABEL_ROOM = 13;

/** Grid lines stand on multiples of these. */
const STEPS: Readonly<Record<MethodKey, number>> = { csat: 5, nps: 10, ces: 0.5, acsi: 5 };
/** A change looks as large as it is: never less than this part of the scale is shown. */
const LEAST_SHARE = 0.3;

/** Where the measurements of one method lie, by date and value; `series` is the oldest first and not empty. */
export function chartGeometry(method: MethodKey, series: readonly Measurement[]): ChartGeometry {
  const { floor, ceiling } = windowOf(method, series);
  const yOf = (value: number): number => BOTTOM - ((value - floor) / (ceiling - floor)) * (BOTTOM - TOP);
  const xOf = placesByDate(series);
  const bare = series.map((measurement) => ({ measurement, x: xOf(measurement), y: yOf(measurement.value) }));
  const labelled = chooseLabels(bare);
  return {
    points: bare.map((point, index) => ({ ...point, isLabelled: labelled.has(index) })),
    grid: [floor, (floor + ceiling) / 2, ceiling].map((value) => ({ value, y: yOf(value) })),
  };
}

/** The part of the scale that is shown: all values with room around them, on round numbers. */
function windowOf(method: MethodKey, series: readonly Measurement[]): Readonly<{ floor: number; ceiling: number }> {
  const { least, most } = METHOD_SCALES[method];
  const values = series.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const half = Math.max((high - low) * 0.65, ((most - least) * LEAST_SHARE) / 2);
  const middle = (low + high) / 2;
  // Two steps, so that the line in the middle is round as well.
  const step = STEPS[method] * 2;
  const down = (value: number): number => least + Math.floor((value - least) / step) * step;
  const up = (value: number): number => least + Math.ceil((value - least) / step) * step;
  return { floor: Math.max(least, down(middle - half)), ceiling: Math.min(most, up(middle + half)) };
}

function placesByDate(series: readonly Measurement[]): (measurement: Measurement) => number {
  const [first, last] = [series[0]?.date ?? '', series.at(-1)?.date ?? ''];
  const days = daysBetween(first, last);
  if (days === 0) return () => (LEFT + RIGHT) / 2;
  return ({ date }) => LEFT + (daysBetween(first, date) / days) * (RIGHT - LEFT);
}

/** The last and the first value first, then the best and the worst, then whatever has room. */
function chooseLabels(points: readonly Omit<ChartPoint, 'isLabelled'>[]): ReadonlySet<number> {
  const byHeight = points.map((_, index) => index).sort((a, b) => (points[a]?.y ?? 0) - (points[b]?.y ?? 0));
  const wished = [points.length - 1, 0, byHeight[0], byHeight.at(-1), ...points.keys()];
  const chosen = new Set<number>();
  for (const index of wished) {
    const x = points[index ?? -1]?.x;
    if (index === undefined || x === undefined) continue;
    const isFree = [...chosen].every((other) => Math.abs((points[other]?.x ?? 0) - x) >= LABEL_ROOM);
    if (isFree) chosen.add(index);
  }
  return chosen;
}
