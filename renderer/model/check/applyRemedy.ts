import type { CanvasDocument, Card } from '../document.ts';
import { addCards } from '../edits/cardEdits.ts';
import { linkRule } from '../linkRules.ts';
import type { Operation } from '../operations.ts';
import type { Remedy } from './finding.ts';

/** A remedy that makes a card. */
export type CardRemedy = Extract<Remedy, { kind: 'addLinkedCard' | 'addCard' }>;

/** The new card at its place in the remedy's block, and the id of the link it may get. */
export type NewRecords = Readonly<{ card: Card; linkId: string }>;

/** A new card, with its stage and linked with the card it is for; nothing where that card is gone meanwhile. */
export function applyRemedy(document: CanvasDocument, remedy: CardRemedy, { card, linkId }: NewRecords): Operation[] {
  if (remedy.kind === 'addCard') return addCards(document, [card]);
  const partner = document.cards.get(remedy.cardId);
  if (!partner) return [];
  const [from, to] = linkRule(partner.block, card.block) ? [partner.id, card.id] : [card.id, partner.id];
  const staged = remedy.stage === undefined ? card : { ...card, stages: [remedy.stage] };
  const link = Object.freeze({ id: linkId, from, to });
  return [...addCards(document, [staged]), { kind: 'link', id: linkId, prev: null, next: link }];
}
