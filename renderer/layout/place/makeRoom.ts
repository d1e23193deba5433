import { boxesOverlap, type Box } from '../geometry.ts';
import { CARD_GAP } from './spacing.ts';

/** A card as `makeRoom` sees it: content coordinates, board units. */
export type RoomCard = Box & Readonly<{ id: string }>;

/**
 * A card grew: the cards it now covers move down, and what they cover in turn, just far enough. Answers the new y of every
 * card that has to move, by id; nothing moves up or sideways.
 */
export function makeRoom(grown: RoomCard, others: readonly RoomCard[]): ReadonlyMap<string, number> {
  const moved = new Map<string, number>();
  const settled: RoomCard[] = [grown];
  for (const card of others.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (card.id === grown.id) continue;
    let y = card.y;
    for (let blocker = findBlocker({ ...card, y }, settled); blocker; blocker = findBlocker({ ...card, y }, settled)) {
      y = blocker.y + blocker.height + CARD_GAP;
    }
    if (y === card.y) continue;
    moved.set(card.id, y);
    settled.push({ ...card, y });
  }
  return moved;
}

/** Only cards that grew or moved push: two cards that lay on each other before are left as they were. */
function findBlocker(card: RoomCard, settled: readonly RoomCard[]): RoomCard | undefined {
  return settled.find((one) => one.id !== card.id && boxesOverlap(one, card) && card.y + card.height > one.y);
}
