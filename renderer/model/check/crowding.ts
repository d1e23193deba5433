import type { BlockKey } from '../blocks.ts';
import type { CheckContext } from './rule.ts';

/**
 * People hold seven things in mind, plus or minus two (Miller 1956). A block is crowded beyond nine cards; segments beyond
 * five, for each draws an offer, channels, relationships and revenue behind it.
 */
const MOST_CARDS = 9;
const MOST_SEGMENTS = 5;

export function mostCards(block: BlockKey): number {
  return block === 'customerSegments' ? MOST_SEGMENTS : MOST_CARDS;
}

/** Whether one more card leaves the block readable. */
export function hasRoom({ cards }: CheckContext, block: BlockKey): boolean {
  return cards[block].length < mostCards(block);
}
