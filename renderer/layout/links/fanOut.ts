import type { Box } from '../geometry.ts';
import { EDGE_INSET } from './curve.ts';
import type { EndOffsets } from './curve.ts';
import { alongEdge, chooseSides, isVertical } from './sides.ts';
import type { Descent, Side } from './sides.ts';

/** A link with the boxes of its two cards, board coordinates. */
export type FanLink = Readonly<{
  id: string;
  from: Box;
  to: Box;
  fromId: string;
  toId: string;
  /** It leads into the poster's lower row; see `chooseSides`. */
  descent?: Descent | undefined;
}>;

/** One end of a link on an edge; ends are sorted by `bow` (-1 up, 0 straight, 1 down), then by `rank`. */
type End = Readonly<{ link: string; isStart: boolean; bow: number; rank: number }>;
type Edge = Readonly<{ card: Box; side: Side; ends: End[] }>;
type MutableOffsets = { -readonly [K in keyof EndOffsets]: EndOffsets[K] };

/** The usual distance of two ends on one edge, board units; less when the edge is too short for all. */
const SPACING = 10;

/**
 * Spreads the ends that share one side of one card along that edge, about its middle, in the order of the cards at their
 * other ends, so that links do not cross right at the card.
 */
export function fanOutEnds(links: readonly FanLink[]): ReadonlyMap<string, EndOffsets> {
  const offsets = new Map<string, MutableOffsets>();
  for (const link of links) offsets.set(link.id, { startOffset: 0, endOffset: 0 });
  for (const edge of edgesOf(links)) spread(edge, offsets);
  return offsets;
}

/**
 * The same for a drag, at the price of the links that move: pass all links that touch a moved card. Their ends on moved cards
 * are spread anew; their other ends keep what `previous` says, as the links of those cards were not all passed. The answer
 * holds only the links passed; links that are not passed do not change. After the drop, call `fanOutEnds` with all.
 */
export function fanOutMoved(
  previous: ReadonlyMap<string, EndOffsets>,
  links: readonly FanLink[],
  movedIds: ReadonlySet<string>,
): ReadonlyMap<string, EndOffsets> {
  const fresh = fanOutEnds(links);
  const merged = new Map<string, EndOffsets>();
  for (const { id, fromId, toId } of links) {
    const now = fresh.get(id);
    const before = previous.get(id) ?? now;
    if (now === undefined || before === undefined) continue;
    merged.set(id, {
      startOffset: movedIds.has(fromId) ? now.startOffset : before.startOffset,
      endOffset: movedIds.has(toId) ? now.endOffset : before.endOffset,
    });
  }
  return merged;
}

function edgesOf(links: readonly FanLink[]): Edge[] {
  const bySide: Record<Side, Map<string, Edge>> = { left: new Map(), right: new Map(), top: new Map(), bottom: new Map() };
  const add = (cardId: string, card: Box, side: Side, end: End): void => {
    const edge = bySide[side].get(cardId);
    if (edge === undefined) bySide[side].set(cardId, { card, side, ends: [end] });
    else edge.ends.push(end);
  };
  for (const { id, from, to, fromId, toId, descent } of links) {
    const { startSide, endSide } = chooseSides(from, to, descent);
    const bows = startSide === endSide;
    add(fromId, from, startSide, endOf(id, true, from, to, startSide, bows));
    add(toId, to, endSide, endOf(id, false, to, from, endSide, bows));
  }
  return Object.values(bySide).flatMap((edges) => [...edges.values()]);
}

/**
 * Bows that go up sit above the straight links and those that go down below them. Among bows the order is the other way
 * round: the farther one swings wider, so it has to start nearer the middle of the edge or it would cross the nearer one.
 */
function endOf(link: string, isStart: boolean, card: Box, other: Box, side: Side, bows: boolean): End {
  const position = alongEdge(other, side);
  if (!bows) return { link, isStart, bow: 0, rank: position };
  return { link, isStart, bow: position < alongEdge(card, side) ? -1 : 1, rank: -position };
}

function spread({ card, side, ends }: Edge, offsets: ReadonlyMap<string, MutableOffsets>): void {
  if (ends.length === 1) return;
  ends.sort((a, b) => a.bow - b.bow || a.rank - b.rank || (a.link < b.link ? -1 : a.link > b.link ? 1 : 0));
  const room = Math.max(0, (isVertical(side) ? card.height : card.width) - 2 * EDGE_INSET);
  const spacing = Math.min(SPACING, room / (ends.length - 1));
  ends.forEach((end, index) => {
    const offset = (index - (ends.length - 1) / 2) * spacing;
    const both = offsets.get(end.link);
    if (both === undefined) return;
    if (end.isStart) both.startOffset = offset;
    else both.endOffset = offset;
  });
}
