import type { Box } from '../geometry.ts';
import { boxCentre } from '../geometry.ts';

/** The card edge at which a link leaves or enters. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/**
 * Where a link into the poster's lower row comes in: from above, or, where another card lies in the way, down the gap beside the
 * card and in from that side. See `descents.ts`.
 */
export type Descent = 'top' | 'left' | 'right';

export type Sides = Readonly<{ startSide: Side; endSide: Side }>;

/**
 * Up to this vertical distance no other card fits between two stacked cards, even across the border of two blocks
 * (padding 16 + 16, header 44, and a little air), so a straight way down is free. Board units.
 */
export const ADJACENT_DISTANCE = 112;

/**
 * Where a link leaves and enters: facing sides when the cards lie beside each other or directly one above the other; the
 * same side when they are stacked with room for cards between, so that the curve can bow around those.
 * Turning the link round only swaps the two sides. A link with a `descent` into the poster's lower row leaves sideways into
 * the gutter and comes in from above, so that it neither swings round a whole column nor runs along other cards' edges.
 */
export function chooseSides(from: Box, to: Box, descent?: Descent): Sides {
  if (descent && isFarBelow(from, to)) return { startSide: sideTowards(from, to), endSide: descent };
  if (to.x >= from.x + from.width) return { startSide: 'right', endSide: 'left' };
  if (from.x >= to.x + to.width) return { startSide: 'left', endSide: 'right' };
  const below = to.y - (from.y + from.height);
  const above = from.y - (to.y + to.height);
  if (below >= 0 && below <= ADJACENT_DISTANCE) return { startSide: 'bottom', endSide: 'top' };
  if (above >= 0 && above <= ADJACENT_DISTANCE) return { startSide: 'top', endSide: 'bottom' };
  const side = bowSide(from, to);
  return { startSide: side, endSide: side };
}

/** Whether a descent is one: nearer by, the way is free or the sides face each other. */
export function isFarBelow(from: Box, to: Box): boolean {
  return to.y - (from.y + from.height) > ADJACENT_DISTANCE;
}

function sideTowards(from: Box, to: Box): 'left' | 'right' {
  const target = boxCentre(to).x;
  if (target > from.x + from.width) return 'right';
  return target < from.x ? 'left' : bowSide(from, to);
}

/** Whether the edge of this side runs up and down. */
export function isVertical(side: Side): boolean {
  return side === 'left' || side === 'right';
}

/** The position of a box along the edge that `side` names: y for left and right, x for top and bottom. */
export function alongEdge(box: Box, side: Side): number {
  const centre = boxCentre(box);
  return isVertical(side) ? centre.y : centre.x;
}

/**
 * The side of the upper card towards which the lower one lies, so that a bow stays over the board instead of swinging out
 * beyond its edge; right if they stand exactly in line. The same answer whichever end asks.
 */
function bowSide(from: Box, to: Box): 'left' | 'right' {
  const isUpper = from.y < to.y || (from.y === to.y && from.x <= to.x);
  const [upper, lower] = isUpper ? [from, to] : [to, from];
  return boxCentre(lower).x < boxCentre(upper).x ? 'left' : 'right';
}
