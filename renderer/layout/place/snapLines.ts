import type { Box } from '../geometry.ts';
import { CARD_GAP } from './spacing.ts';

/** A box seen along one axis: its extent on that axis and, as `crossStart` and `crossEnd`, on the other. Board units. */
export type Span = Readonly<{ start: number; end: number; crossStart: number; crossEnd: number }>;

/** The part of the moving box that a line catches. */
export type SnapPart = 'start' | 'centre' | 'end';

/** A line that catches one part of the moving box. `mark` is where the guide is drawn: for a gap, in the middle of it. */
export type SnapLine = Readonly<{ at: number; mark: number; span: Span; beside: boolean }>;

/** All lines of one axis by the part they catch, each list sorted by `at`. */
export type SnapLines = Readonly<Record<SnapPart, readonly SnapLine[]>>;

/** A line that was hit: `delta` is the move that brings the part onto it. */
export type SnapHit = Readonly<{ delta: number; line: SnapLine }>;

/**
 * Cards farther away than this across the axis do not attract: on a full board there is an edge near every x, and a card
 * that sticks to something off the screen feels broken. Board units.
 */
export const SNAP_REACH = 480;

export function spanOf(box: Box, axis: 'x' | 'y'): Span {
  const { x, y, width, height } = box;
  return axis === 'x'
    ? { start: x, end: x + width, crossStart: y, crossEnd: y + height }
    : { start: y, end: y + height, crossStart: x, crossEnd: x + width };
}

/** Lines of cards: same edge, same centre, and `CARD_GAP` beside. Lines of blocks: the two edges of the content area. */
export function snapLines(others: readonly Box[], blocks: readonly Box[], axis: 'x' | 'y'): SnapLines {
  const lines: Record<SnapPart, SnapLine[]> = { start: [], centre: [], end: [] };
  for (const box of others) addCard(lines, spanOf(box, axis));
  for (const box of blocks) {
    const span = spanOf(box, axis);
    lines.start.push({ at: span.start, mark: span.start, span, beside: true });
    lines.end.push({ at: span.end, mark: span.end, span, beside: true });
  }
  for (const part of [lines.start, lines.centre, lines.end]) part.sort((a, b) => a.at - b.at);
  return lines;
}

function addCard(lines: Record<SnapPart, SnapLine[]>, span: Span): void {
  const { start, end } = span;
  const centre = (start + end) / 2;
  lines.start.push({ at: start, mark: start, span, beside: false });
  lines.start.push({ at: end + CARD_GAP, mark: end + CARD_GAP / 2, span, beside: true });
  lines.centre.push({ at: centre, mark: centre, span, beside: false });
  lines.end.push({ at: end, mark: end, span, beside: false });
  lines.end.push({ at: start - CARD_GAP, mark: start - CARD_GAP / 2, span, beside: true });
}

/** The nearest line within `distance` of `value`; of two equally near ones that of the nearer box. */
export function nearestLine(lines: readonly SnapLine[], value: number, moving: Span, distance: number): SnapHit | null {
  let best: SnapHit | null = null;
  let bestAway = Infinity;
  for (let index = firstAt(lines, value - distance); index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.at > value + distance) break;
    const delta = line.at - value;
    if (Math.abs(delta) > distance || (best !== null && Math.abs(delta) > Math.abs(best.delta))) continue;
    const away = Math.max(line.span.crossStart - moving.crossEnd, moving.crossStart - line.span.crossEnd);
    if (line.beside ? away >= 0 : away > SNAP_REACH) continue;
    if (best !== null && Math.abs(delta) === Math.abs(best.delta) && away >= bestAway) continue;
    best = { delta, line };
    bestAway = away;
  }
  return best;
}

/** The index of the first line at or right of `value`. */
function firstAt(lines: readonly SnapLine[], value: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
