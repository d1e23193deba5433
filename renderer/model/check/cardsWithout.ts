import type { BlockKey } from '../blocks.ts';
import type { Observation } from './finding.ts';
import type { CheckContext } from './rule.ts';

/**
 * Cards of a block that are linked with no card of the others. What is missing is a link, not another card: a new segment,
 * say, would bring more findings than it clears.
 */
export function cardsWithout(
  { cards, isLinked }: CheckContext,
  block: BlockKey,
  others: readonly BlockKey[],
): readonly Observation[] {
  const canLink = others.some((other) => cards[other].length > 0);
  return cards[block]
    .filter((card) => !others.some((other) => isLinked(card, other)))
    .map(({ id }) => ({ cards: [id], remedies: canLink ? [{ kind: 'linkCard', cardId: id, blocks: others }] : [] }));
}
