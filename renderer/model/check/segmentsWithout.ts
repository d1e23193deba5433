import type { BlockKey } from '../blocks.ts';
import type { Observation, Remedy } from './finding.ts';
import type { CheckContext } from './rule.ts';

/** Segments that are linked with no card of a block; a linked card can be made for each. */
export function segmentsWithout({ segments, cards, isLinked }: CheckContext, block: BlockKey): readonly Observation[] {
  return segments
    .filter((segment) => !isLinked(segment, block))
    .map(({ id }) => {
      const remedies: Remedy[] = [{ kind: 'addLinkedCard', cardId: id, block }];
      if (cards[block].length > 0) remedies.push({ kind: 'linkCard', cardId: id, blocks: [block] });
      return { cards: [id], remedies };
    });
}
