import type { BlockKey } from '../blocks.ts';
import type { Card } from '../document.ts';
import type { Observation, Remedy } from './finding.ts';
import type { CheckContext } from './rule.ts';

/** A segment, and the first one by rank that gets the very same. */
export type SamePair = readonly [segment: Card, first: Card];

/** Segments with exactly the cards of these blocks that a segment before them has, all empty not counted. O(links). */
export function sameOffers({ segments, linked }: CheckContext, blocks: readonly BlockKey[]): readonly SamePair[] {
  const firsts = new Map<string, Card>();
  return segments.flatMap((segment): SamePair[] => {
    const ids = blocks.flatMap((block) => linked(segment, block).map(({ id }) => id));
    if (ids.length === 0) return [];
    // As JSON, whatever the ids hold, different lists never read alike.
    const offer = JSON.stringify(ids);
    const first = firsts.get(offer);
    if (first) return [[segment, first]];
    firsts.set(offer, segment);
    return [];
  });
}

/** An offer of its own for each of them. */
export function ownOfferNeeded(pairs: readonly SamePair[], others: readonly Remedy[]): readonly Observation[] {
  return pairs.map(([{ id }, first]) => ({
    cards: [id, first.id],
    remedies: [{ kind: 'addLinkedCard', cardId: id, block: 'valuePropositions' }, ...others],
  }));
}
