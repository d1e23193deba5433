import type { Box, Point } from '../geometry.ts';
import { makeRoom } from './makeRoom.ts';
import { CARD_GAP } from './spacing.ts';

/** A card as inserting sees it: content coordinates, board units. */
export type StackCard = Box & Readonly<{ id: string }>;

/** A dragged card means the place above or below the card its middle lies on. */
export type Slot = Readonly<{ besideId: string; isAbove: boolean }>;

/** A column with less air than this between its cards closes up again when one is taken out of it. */
const PACKED = 2 * CARD_GAP;

/** The slot under the middle of a dragged card; null over free room. `others` are the block's cards without the dragged one. */
export function findSlot(middle: Point, others: readonly StackCard[]): Slot | null {
  const air = CARD_GAP / 2;
  const beside = others.find(
    ({ x, y, width, height }) => middle.x >= x && middle.x <= x + width && middle.y >= y - air && middle.y <= y + height + air,
  );
  return beside ? { besideId: beside.id, isAbove: middle.y < beside.y + beside.height / 2 } : null;
}

/** The line that shows a slot: in the middle of the air above or below its card. */
export function slotLine({ isAbove }: Slot, beside: Box): Readonly<{ x: number; y: number; width: number }> {
  return { x: beside.x, y: isAbove ? beside.y - CARD_GAP / 2 : beside.y + beside.height + CARD_GAP / 2, width: beside.width };
}

/**
 * New places after a card was put into a slot, by id: its own, and those of all cards that moved. Cards in the way move
 * down. A card dragged within its block (`isOwn`) leaves no gap behind in a packed column. Nothing overlaps afterwards that
 * did not before.
 */
export function insertCard(
  dragged: StackCard,
  slot: Slot,
  others: readonly StackCard[],
  contentWidth: number,
  isOwn: boolean,
): ReadonlyMap<string, Point> {
  const closed = isOwn ? closeUp(dragged, others) : others;
  const beside = closed.find((card) => card.id === slot.besideId);
  if (!beside) return new Map();
  const y = slot.isAbove ? beside.y : beside.y + beside.height + CARD_GAP;
  const x = Math.max(0, Math.min(beside.x, contentWidth - dragged.width));
  const pushed = makeRoom({ ...dragged, x, y }, closed);
  const places = new Map<string, Point>([[dragged.id, { x, y }]]);
  for (const [index, card] of closed.entries()) {
    const at = pushed.get(card.id) ?? card.y;
    if (at !== others[index]?.y) places.set(card.id, { x: card.x, y: at });
  }
  return places;
}

/** The cards right below a card that is taken out move up after it, each just far enough; the first larger gap ends it. */
function closeUp(taken: StackCard, others: readonly StackCard[]): readonly StackCard[] {
  const moved = new Map<string, StackCard>();
  let bottom = taken.y + taken.height;
  for (const card of others.toSorted((a, b) => a.y - b.y)) {
    if (card.y < taken.y || !isSameColumn(card, taken)) continue;
    if (card.y - bottom > PACKED) break;
    bottom = card.y + card.height;
    const above = others.filter((one) => one.id !== card.id && one.y < card.y && overlapsAcross(one, card));
    const floor = above.reduce((low, one) => Math.max(low, bottomOf(moved.get(one.id) ?? one) + CARD_GAP), taken.y);
    if (floor < card.y) moved.set(card.id, { ...card, y: floor });
  }
  return others.map((card) => moved.get(card.id) ?? card);
}

/** Half of the narrower card must stand over the other: cards that only touch a column are not part of it. */
function isSameColumn(a: Box, b: Box): boolean {
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return shared > Math.min(a.width, b.width) / 2;
}

function overlapsAcross(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

function bottomOf(box: Box): number {
  return box.y + box.height;
}
