import { boxCentre, type Box } from '../geometry.ts';
import { CARD_GAP } from '../place/spacing.ts';
import type { Descent } from './sides.ts';

/**
 * Tells how links come in to the cards of one block of the poster's lower row. From above they would run below the cards of the rows
 * before, and what shows of them in between would look like a link from one card to the next: so they come down a free gap.
 */
export function descentsInto(cards: readonly Box[]): (from: Box, to: Box) => Descent {
  const known = new Map<Box, readonly Descent[]>();
  return (from, to) => {
    const ways = known.get(to) ?? waysTo(to, cards);
    known.set(to, ways);
    const near = boxCentre(from).x < boxCentre(to).x ? 'left' : 'right';
    return ways.find((way) => way === near) ?? ways[0] ?? 'top';
  };
}

/** The gaps that are free; none where nothing is in the way from above, or there is no gap. One pass, for a block may hold hundreds. */
function waysTo(to: Box, cards: readonly Box[]): readonly Descent[] {
  const left = to.x - CARD_GAP / 2;
  const right = to.x + to.width + CARD_GAP / 2;
  const bottom = to.y + to.height;
  let isCovered = false;
  let [isLeftFree, isRightFree] = [true, true];
  for (const card of cards) {
    if (card.y >= bottom || card === to) continue;
    const end = card.x + card.width;
    isCovered ||= card.y < to.y && card.x < to.x + to.width && to.x < end;
    if (card.x <= left && left <= end) isLeftFree = false;
    if (card.x <= right && right <= end) isRightFree = false;
  }
  if (!isCovered) return [];
  return [...(isLeftFree ? (['left'] as const) : []), ...(isRightFree ? (['right'] as const) : [])];
}
