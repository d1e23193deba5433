import type { Box } from './geometry.ts';
import { CARD_GAP } from './place/spacing.ts';

/** A card with those that lie directly above it: places in the list of all, and the air to keep to each, board units. */
export type Stacked<Item> = Readonly<{ item: Item; above: readonly Readonly<{ index: number; air: number }>[] }>;

type Interval = readonly [start: number, end: number];

/**
 * The cards of a block from top to bottom, each with what it rests on. The air is what lies between the card and the
 * nearest card above it; to others, and between cards that lay on top of each other, it is a gap at most.
 */
export function stackCards<Item extends Box>(boxes: readonly Item[]): Stacked<Item>[] {
  const order = boxes.toSorted((a, b) => a.y - b.y || a.x - b.x);
  return order.map((item, place) => {
    const seen = seenFrom(item, order.slice(0, place));
    const nearest = Math.max(...seen.map(({ box }) => bottomOf(box)));
    return { item, above: seen.map(({ index, box }) => ({ index, air: airBetween(box, item, nearest) })) };
  });
}

/**
 * Looking upwards, the cards not hidden by others. What is hidden is kept away by what hides it: whatever comes later in the
 * list and shares some width with it lies below it. A grid of cards has one or two of them.
 */
function seenFrom(card: Box, before: readonly Box[]): { index: number; box: Box }[] {
  const seen: { index: number; box: Box }[] = [];
  let open: Interval[] = [[card.x, card.x + card.width]];
  for (let index = before.length - 1; index >= 0 && open.length > 0; index--) {
    const box = before[index];
    if (box === undefined || !open.some(([start, end]) => box.x < end && start < box.x + box.width)) continue;
    seen.push({ index, box });
    open = open.flatMap((interval) => without(interval, box));
  }
  return seen;
}

function without([start, end]: Interval, { x, width }: Box): Interval[] {
  const left: Interval = [start, Math.min(end, x)];
  const right: Interval = [Math.max(start, x + width), end];
  return [left, right].filter(([from, to]) => from < to);
}

function airBetween(above: Box, card: Box, nearest: number): number {
  const air = card.y - bottomOf(above);
  if (air < 0) return CARD_GAP;
  return bottomOf(above) === nearest ? air : Math.min(air, CARD_GAP);
}

function bottomOf(box: Box): number {
  return box.y + box.height;
}
