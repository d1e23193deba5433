import type { Box, Point } from '../geometry.ts';
import { boxCentre, clamp } from '../geometry.ts';
import { CARD_GAP } from '../place/spacing.ts';
import { chooseSides, isFarBelow, isVertical } from './sides.ts';
import type { Descent, Side, Sides } from './sides.ts';

/**
 * One cubic Bézier, board units. `box` holds start, end and both control points, and so the whole curve. With a `lane` the Bézier
 * ends there, and a short straight line leads to the end.
 */
export type LinkCurve = Readonly<{
  start: Point;
  control1: Point;
  control2: Point;
  end: Point;
  lane?: Point;
  startSide: Side;
  endSide: Side;
  box: Box;
}>;

/** How far from the middle of its edge each end sits, board units; positive is down or right. See `fanOutEnds`. */
export type EndOffsets = Readonly<{ startOffset: number; endOffset: number }>;

/** Links keep this far from the ends of an edge: the card's corners are round. Board units. */
export const EDGE_INSET = 8;

/** A bow swings out this share of the height it spans, so that nested bows do not run on top of each other. */
const BOW_SHARE = 0.15;
const BOW_MAX = 96;
const CONTROL_SHARE = 0.4;
const LANE_SHARE = 0.65;
const CONTROL_MIN = 24;
const CONTROL_MAX = 160;
const MIDDLE: EndOffsets = { startOffset: 0, endOffset: 0 };

/**
 * The curve of a link between two cards: it leaves and enters at right angles to the edges. Offsets that would leave the
 * edge are pulled back onto it, so a stale offset during a drag still gives a sound curve.
 */
export function linkCurve(from: Box, to: Box, offsets: EndOffsets = MIDDLE, descent?: Descent): LinkCurve {
  const sides = chooseSides(from, to, descent);
  const start = edgePoint(from, sides.startSide, offsets.startOffset);
  const end = edgePoint(to, sides.endSide, offsets.endOffset);
  if (descent && descent !== 'top' && isFarBelow(from, to)) return laneCurve(start, end, sides);
  const [control1, control2] =
    sides.startSide === sides.endSide ? bowControls(start, end, sides) : facingControls(start, end, sides);
  return { start, control1, control2, end, ...sides, box: hullBox(start, control1, control2, end) };
}

/** Down the middle of the gap beside the card: nearly upright well before it comes between other cards. */
function laneCurve(start: Point, end: Point, sides: Sides): LinkCurve {
  const lane = outwards(end, sides.endSide, CARD_GAP / 2);
  const control1 = outwards(start, sides.startSide, clamp(CONTROL_SHARE * Math.abs(lane.x - start.x), CONTROL_MIN, CONTROL_MAX));
  const control2 = { x: lane.x, y: lane.y - LANE_SHARE * (lane.y - start.y) };
  return { start, control1, control2, end, lane, ...sides, box: hullBox(start, control1, control2, lane, end) };
}

/** The point of the Bézier at `t` (0 at its start, 1 at its end), board units. */
export function pointOnCurve(curve: LinkCurve, t: number): Point {
  const end = curve.lane ?? curve.end;
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  return {
    x: a * curve.start.x + b * curve.control1.x + c * curve.control2.x + d * end.x,
    y: a * curve.start.y + b * curve.control1.y + c * curve.control2.y + d * end.y,
  };
}

function hullBox(a: Point, b: Point, c: Point, d: Point, e = d): Box {
  const x = Math.min(a.x, b.x, c.x, d.x, e.x);
  const y = Math.min(a.y, b.y, c.y, d.y, e.y);
  return { x, y, width: Math.max(a.x, b.x, c.x, d.x, e.x) - x, height: Math.max(a.y, b.y, c.y, d.y, e.y) - y };
}

function edgePoint(box: Box, side: Side, offset: number): Point {
  const centre = boxCentre(box);
  const room = Math.max(0, (isVertical(side) ? box.height : box.width) / 2 - EDGE_INSET);
  const along = clamp(offset, -room, room);
  switch (side) {
    case 'left':
      return { x: box.x, y: centre.y + along };
    case 'right':
      return { x: box.x + box.width, y: centre.y + along };
    case 'top':
      return { x: centre.x + along, y: box.y };
    case 'bottom':
      return { x: centre.x + along, y: box.y + box.height };
  }
}

function facingControls(start: Point, end: Point, { startSide, endSide }: Sides): [Point, Point] {
  const reach = (side: Side): number => {
    const apart = isVertical(side) ? Math.abs(end.x - start.x) : Math.abs(end.y - start.y);
    return clamp(CONTROL_SHARE * apart, CONTROL_MIN, CONTROL_MAX);
  };
  return [outwards(start, startSide, reach(startSide)), outwards(end, endSide, reach(endSide))];
}

/** Both control points on one line beyond the farther edge: the curve goes round everything as wide as the two cards. */
function bowControls(start: Point, end: Point, { startSide }: Sides): [Point, Point] {
  const reach = clamp(BOW_SHARE * Math.abs(end.y - start.y), CONTROL_MIN, BOW_MAX);
  const x = startSide === 'right' ? Math.max(start.x, end.x) + reach : Math.min(start.x, end.x) - reach;
  return [
    { x, y: start.y },
    { x, y: end.y },
  ];
}

function outwards(point: Point, side: Side, by: number): Point {
  switch (side) {
    case 'left':
      return { x: point.x - by, y: point.y };
    case 'right':
      return { x: point.x + by, y: point.y };
    case 'top':
      return { x: point.x, y: point.y - by };
    case 'bottom':
      return { x: point.x, y: point.y + by };
  }
}
