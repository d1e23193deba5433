import type { BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';

/** Which cards are up for a vote; `again`: those of the result it was started from. */
export type CardChoice = 'all' | 'blocks' | 'selection' | 'again';

type Chosen = Readonly<{
  choice: CardChoice;
  blocks: readonly BlockKey[];
  selection: ReadonlySet<string>;
  again: readonly string[];
}>;

/** The cards of a choice, in reading order; those of a result in the order of the result. */
export function chosenCards(document: CanvasDocument, { choice, blocks, selection, again }: Chosen): readonly string[] {
  if (choice === 'again') return again.filter((id) => document.cards.has(id));
  return cardsInOrder(document)
    .filter(({ id, block }) => choice === 'all' || (choice === 'blocks' ? blocks.includes(block) : selection.has(id)))
    .map(({ id }) => id);
}
