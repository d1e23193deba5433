import { daysBetween } from '../../model/days.ts';
import { METHOD_SCALES, type MethodKey } from '../../model/details/customerLists.ts';
import type { Measurement } from '../../model/details/details.ts';
import type { Box } from '../geometry.ts';
import type { DrawItem, PathCommand } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';

/** A change looks as large as it is: never less than this part of the scale is shown. */
const LEAST_SHARE = 0.3;
const DOT = 1.9;
const LAST_DOT = 2.8;
const LINE = 1.5;

/** What was measured, by date and value, between two fine lines; the oldest first, at least one. */
export function trendLine(method: MethodKey, series: readonly Measurement[], box: Box, theme: BoardTheme): DrawItem[] {
  const points = pointsOf(method, series, box);
  const last = points.at(-1);
  const commands = points.map(([x, y], index): PathCommand => [index === 0 ? 'M' : 'L', x, y]);
  const edge = (y: number): DrawItem => {
    return { kind: 'rect', x: box.x, y, width: box.width, height: 0.5, radius: 0, fill: theme.blockStroke };
  };
  return [
    edge(box.y),
    edge(box.y + box.height - 0.5),
    ...(points.length > 1 ? [{ kind: 'path', commands, stroke: theme.accent, strokeWidth: LINE } as const] : []),
    ...points.slice(0, -1).map(([cx, cy]): DrawItem => ({ kind: 'circle', cx, cy, r: DOT, fill: theme.accent })),
    ...(last ? [{ kind: 'circle', cx: last[0], cy: last[1], r: LAST_DOT, fill: theme.accent } as const] : []),
  ];
}

function pointsOf(
  method: MethodKey,
  series: readonly Measurement[],
  { x, y, width, height }: Box,
): (readonly [number, number])[] {
  const { least, most } = METHOD_SCALES[method];
  const values = series.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max((high - low) * 1.3, (most - least) * LEAST_SHARE);
  const floor = (low + high - span) / 2;
  const [first, last] = [series[0]?.date ?? '', series.at(-1)?.date ?? ''];
  const days = daysBetween(first, last);
  const inner = width - 4 * LAST_DOT;
  return series.map(({ date, value }) => {
    const share = days === 0 ? 0.5 : daysBetween(first, date) / days;
    return [x + 2 * LAST_DOT + share * inner, y + height - ((value - floor) / span) * height] as const;
  });
}
