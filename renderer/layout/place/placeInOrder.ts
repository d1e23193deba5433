import type { Card } from '../../model/document.ts';
import { cardSize } from '../boardLayout.ts';
import type { Point } from '../geometry.ts';
import { tidyBlock, type TidyCard } from './tidy.ts';

/**
 * Lays out cards of one block that have no places yet, in the order given, as Tidy would. `contentWidth` is that of the
 * block; the answer holds a place for every card, by id, in content coordinates and board units.
 */
export function placeInOrder(cards: readonly Card[], contentWidth: number): ReadonlyMap<string, Point> {
  return tidyBlock(stack(cards), contentWidth);
}

/** One below the other, because Tidy takes its order from the places. */
function stack(cards: readonly Card[]): TidyCard[] {
  let bottom = 0;
  return cards.map((card) => {
    const size = cardSize(card);
    const y = bottom;
    bottom += size.height;
    return { id: card.id, x: 0, y, ...size };
  });
}
