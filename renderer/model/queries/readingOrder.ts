import { BLOCK_KEYS } from '../blocks.ts';
import type { CanvasDocument, Card } from '../document.ts';

const BLOCK_RANK = new Map(BLOCK_KEYS.map((key, index) => [key, index]));

/** All cards in the order of a file: blocks in thinking order, in each from top to bottom, then left to right. */
export function cardsInOrder(document: CanvasDocument): readonly Card[] {
  return [...document.cards.values()].sort(byPlace);
}

function byPlace(a: Card, b: Card): number {
  const blocks = (BLOCK_RANK.get(a.block) ?? 0) - (BLOCK_RANK.get(b.block) ?? 0);
  return blocks || a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
