import type { BlockKey } from '../blocks.ts';
import type { Observation } from './finding.ts';
import type { CheckContext } from './rule.ts';

/** Segments that are linked with no card of a block; a linked card can be made for each. */
export function segmentsWithout({ segments, linked }: CheckContext, block: BlockKey): readonly Observation[] {
  return segments
    .filter(({ id }) => linked(id, block).length === 0)
    .map(({ id }) => ({
      cards: [id],
      remedies: [
        { kind: 'addLinkedCard', cardId: id, block },
        { kind: 'linkCard', cardId: id },
      ],
    }));
}
