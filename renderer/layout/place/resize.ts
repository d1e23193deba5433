import type { Box } from '../geometry.ts';
import { boxesOverlap, clamp } from '../geometry.ts';
import { CARD_WIDTH } from '../../model/document.ts';
import type { Guide } from './snap.ts';
import { SNAP_REACH } from './snapLines.ts';
import { CARD_GAP } from './spacing.ts';

export type ResizeArgs = Readonly<{
  /** The card before or during the resize; its left edge stays. Board coordinates. */
  card: Box;
  wishedWidth: number;
  min: number;
  max: number;
  /** The other cards near it, board coordinates. */
  neighbours: readonly Box[];
  /** `SNAP_DISTANCE / zoom`; 0 suspends snapping. */
  distance: number;
}>;

type Target = Readonly<{ width: number; mark: number; of: Box }>;

/**
 * The width for a dragged right edge: in line with a neighbour's right edge, `CARD_GAP` before a neighbour on the right, or a
 * whole number of standard columns; else the wish, rounded. Always within `min` and `max`. Board units.
 */
export function resizeWidth(args: ResizeArgs): Readonly<{ width: number; guides: readonly Guide[] }> {
  const { card, min, max, distance } = args;
  const wish = clamp(args.wishedWidth, min, max);
  let best: Target | null = null;
  for (const target of targets(args, wish)) {
    const off = Math.abs(target.width - wish);
    if (off > distance || target.width < min || target.width > max) continue;
    if (best === null || off < Math.abs(best.width - wish)) best = target;
  }
  if (best === null) return { width: clamp(Math.round(wish), min, max), guides: [] };
  const from = Math.min(card.y, best.of.y);
  const to = Math.max(card.y + card.height, best.of.y + best.of.height);
  return { width: best.width, guides: [{ axis: 'x', at: best.mark, from, to }] };
}

/** In order of preference: of equally near targets the first wins, and neighbours say more than a bare number of columns. */
function targets({ card, neighbours }: ResizeArgs, wish: number): Target[] {
  const near = neighbours
    .map((of) => ({ of, away: Math.max(of.y - card.y - card.height, card.y - of.y - of.height) }))
    .filter(({ away }) => away <= SNAP_REACH)
    .sort((a, b) => a.away - b.away);
  const inLine = near.map(({ of }) => ({ width: of.x + of.width - card.x, mark: of.x + of.width, of }));
  const before = near
    .filter(({ of }) => boxesOverlap({ ...card, x: of.x, width: of.width }, of))
    .map(({ of }) => ({ width: of.x - CARD_GAP - card.x, mark: of.x - CARD_GAP / 2, of }));
  const columns = Math.max(1, Math.round((wish + CARD_GAP) / (CARD_WIDTH + CARD_GAP)));
  const width = columns * (CARD_WIDTH + CARD_GAP) - CARD_GAP;
  return [...before, ...inLine, { width, mark: card.x + width, of: card }];
}
