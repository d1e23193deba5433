import type { BlockKey } from '../blocks.ts';
import type { CanvasDocument, Card } from '../document.ts';
import type { LinkIndex } from './linkIndex.ts';

/** The cards of one block a card is linked with, in either direction, in the order of the links. */
export function linkedCards(document: CanvasDocument, index: LinkIndex, cardId: string, block: BlockKey): readonly Card[] {
  const ends = [
    ...(index.outgoing.get(cardId) ?? []).map((link) => link.to),
    ...(index.incoming.get(cardId) ?? []).map((link) => link.from),
  ];
  return ends.flatMap((id) => {
    const card = document.cards.get(id);
    return card?.block === block ? [card] : [];
  });
}
