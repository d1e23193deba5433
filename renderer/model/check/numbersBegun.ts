import type { Card } from '../document.ts';
import { numberKeysOf } from '../numbers/references.ts';
import type { CheckContext } from './rule.ts';

/** Whether somebody has begun to reckon with a card. A size alone is older than that, and says nothing of it. */
export function hasNumber({ block, numbers }: Card): boolean {
  return numbers !== undefined && numberKeysOf(block).some((key) => numbers[key] !== undefined);
}

/** The cards somebody has begun to reckon with, by block, as they are read. */
export function cardsWithNumbers({ cards }: CheckContext): readonly Card[] {
  return [...cards.customerSegments, ...cards.revenueStreams, ...cards.costStructure].filter((card) => hasNumber(card));
}
