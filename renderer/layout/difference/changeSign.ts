import type { ColorKey } from '../../model/colors.ts';
import type { ChangeKind } from '../../model/queries/cardChanges.ts';
import type { Box, Point } from '../geometry.ts';
import type { DrawItem, PathCommand, PathItem } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';

/** The colour goes along with a shape; it never stands alone. */
export const CHANGE_COLORS: Readonly<Record<ChangeKind, ColorKey>> = {
  added: 'green',
  removed: 'vermilion',
  moved: 'blue',
  changed: 'amber',
  relinked: 'purple',
};

/** A disc with a plus, a minus, an arrow, a pencil or two rings of a chain; `r` is its radius. */
export function changeSign(kind: ChangeKind, { x, y }: Point, r: number, theme: BoardTheme): DrawItem[] {
  const { line, onLine } = theme.shades[CHANGE_COLORS[kind]];
  const unit = r / 8;
  const stroke = (...points: readonly (readonly [number, number])[]): PathItem => ({
    kind: 'path',
    commands: points.map(([px, py], index) => [index === 0 ? 'M' : 'L', x + px * unit, y + py * unit] as const),
    stroke: onLine,
    strokeWidth: 1.8 * unit,
  });
  const ring = (px: number): DrawItem => ({
    kind: 'circle',
    cx: x + px * unit,
    cy: y,
    r: 2.6 * unit,
    stroke: onLine,
    strokeWidth: 1.5 * unit,
  });
  const marks: Readonly<Record<ChangeKind, readonly DrawItem[]>> = {
    added: [stroke([-4, 0], [4, 0]), stroke([0, -4], [0, 4])],
    removed: [stroke([-4, 0], [4, 0])],
    moved: [stroke([-4, 0], [4, 0]), stroke([0.8, -3.2], [4, 0], [0.8, 3.2])],
    changed: [stroke([-3.6, 3.6], [-2.8, 1.2], [2.2, -3.8], [3.8, -2.2], [-1.2, 2.8], [-3.6, 3.6])],
    relinked: [ring(-2), ring(2)],
  };
  return [{ kind: 'circle', cx: x, cy: y, r, fill: line, stroke: theme.cardFill, strokeWidth: 1.5 * unit }, ...marks[kind]];
}

const DASH = 6;
const SPACE = 4;

/** The outline of a box in dashes. Painters know no dashes, so each is a line of its own. */
export function dashedOutline({ x, y, width, height }: Box, color: string, strokeWidth: number): PathItem {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
    { x, y },
  ];
  const commands = corners.slice(1).flatMap((to, index) => dashes(corners[index] ?? to, to));
  return { kind: 'path', commands, stroke: color, strokeWidth };
}

/** A line through given points, in dashes. */
export function dashedLine(points: readonly Point[], color: string, strokeWidth: number): PathItem {
  const commands = points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return index % 2 === 0 ? ([['M', from.x, from.y] as const, ['L', to.x, to.y] as const] satisfies PathCommand[]) : [];
  });
  return { kind: 'path', commands, stroke: color, strokeWidth };
}

function dashes(from: Point, to: Point): readonly PathCommand[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.max(1, Math.round(length / (DASH + SPACE)));
  const at = (part: number): Point => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  return Array.from({ length: count }, (_, index) => index).flatMap((index): PathCommand[] => {
    const [start, end] = [at(index / count), at((index + DASH / (DASH + SPACE)) / count)];
    return [
      ['M', start.x, start.y],
      ['L', end.x, end.y],
    ];
  });
}
