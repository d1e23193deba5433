import type { CanvasDocument, Card } from '../document.ts';
import type { CardDetails, DetailKey } from '../details/details.ts';
import { detailShape } from '../details/detailsSchema.ts';
import type { Operation } from '../operations.ts';
import { limitText } from './limits.ts';

/**
 * Sets one of a card's details, such as `segment` or `stages`; undefined, and what nothing is left of, removes it. Callers
 * hand over the whole detail: `{ ...card.segment, growth: 4 }`. A value that a file may not hold changes nothing, for
 * whatever was written has to be readable again; the fields of the interface keep to the limits on their own.
 */
export function changeDetail<Key extends DetailKey>(
  document: CanvasDocument,
  cardId: string,
  key: Key,
  value: CardDetails[Key],
): Operation[] {
  const prev = document.cards.get(cardId);
  if (!prev) return [];
  const pruned = prune(value);
  if (!detailShape[key].safeParse(pruned).success) return [];
  const { [key]: before, ...rest } = prev;
  if (JSON.stringify(before) === JSON.stringify(pruned)) return [];
  // What is left of a card without one of its optional details is a card.
  const next = (pruned === undefined ? rest : { ...rest, [key]: pruned }) as Card;
  return [{ kind: 'card', id: cardId, prev, next: Object.freeze(next) }];
}

/** Without undefined fields and without objects and lists that hold nothing; texts within their limit. */
function prune(value: unknown): unknown {
  if (typeof value === 'string') return limitText(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(prune);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const pruned = prune(one);
    return pruned === undefined ? [] : [[key, pruned] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
