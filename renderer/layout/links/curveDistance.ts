import type { Box, Point } from '../geometry.ts';
import type { LinkCurve } from './curve.ts';
import { pointOnCurve } from './curve.ts';

/** How far the chords of the polyline may stray from the curve, board units: invisible, and well below a hit tolerance. */
const FLATNESS = 0.25;

/**
 * The distance from a point to a link's line, right to a quarter of a board unit. With a `limit`, curves whose box is
 * farther away than that are rejected at once with Infinity: give the hit tolerance when asking many curves.
 *
 * The curve is cut into chords, as many as its bend asks for: a chord over 1/n of a cubic strays at most |B″| / 8n² from it.
 */
export function distanceToCurve(curve: LinkCurve, point: Point, limit = Infinity): number {
  if (distanceToBox(curve.box, point) > limit) return Infinity;
  const chords = Math.max(1, Math.ceil(Math.sqrt(bend(curve) / 8 / FLATNESS)));
  let nearest = curve.lane ? distanceToChord(curve.lane, curve.end, point) : Infinity;
  let from = curve.start;
  for (let index = 1; index <= chords; index++) {
    const to = pointOnCurve(curve, index / chords);
    nearest = Math.min(nearest, distanceToChord(from, to, point));
    from = to;
  }
  return nearest;
}

/** The largest second derivative of the cubic; it is linear, so it is largest at one of the ends. */
function bend({ start, control1, control2, end: tip, lane }: LinkCurve): number {
  const end = lane ?? tip;
  const atStart = Math.hypot(start.x - 2 * control1.x + control2.x, start.y - 2 * control1.y + control2.y);
  const atEnd = Math.hypot(control1.x - 2 * control2.x + end.x, control1.y - 2 * control2.y + end.y);
  return 6 * Math.max(atStart, atEnd);
}

function distanceToChord(a: Point, b: Point, point: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(a.x + t * dx - point.x, a.y + t * dy - point.y);
}

function distanceToBox(box: Box, point: Point): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}
