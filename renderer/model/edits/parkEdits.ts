import type { CanvasDocument, Card } from '../document.ts';
import type { Operation } from '../operations.ts';
import { addCards, removeItems } from './cardEdits.ts';
import { changeInfo } from './infoEdits.ts';
import { limitText } from './limits.ts';

const NONE: readonly Card[] = [];

/** Takes cards off the board and keeps them beside it, whole; their links go. Unknown ids are passed over. */
export function parkCards(document: CanvasDocument, ids: ReadonlySet<string>): Operation[] {
  const cards = [...ids].flatMap((id) => document.cards.get(id) ?? []);
  if (cards.length === 0) return [];
  const gone = removeItems(document, new Set(cards.map(({ id }) => id)));
  return [...gone, ...changeInfo(document, { parked: [...parkedCards(document), ...cards] })];
}

/** Writes cards down beside the board; a card's block says where it would go first. */
export function addParked(document: CanvasDocument, ...cards: readonly Card[]): Operation[] {
  const limited = cards.map((card) => Object.freeze({ ...card, text: limitText(card.text) }));
  return changeInfo(document, { parked: [...parkedCards(document), ...limited] });
}

/** Changes the text of the parked card at an index. */
export function rewriteParked(document: CanvasDocument, index: number, text: string): Operation[] {
  const parked = parkedCards(document);
  if (!parked[index]) return [];
  const after = parked.map((card, at) => (at === index ? Object.freeze({ ...card, text: limitText(text) }) : card));
  return changeInfo(document, { parked: after });
}

/** Puts the parked card at an index onto the board. `freshId` is for one whose own is taken by now, as by a copy. */
export function placeParked(
  document: CanvasDocument,
  index: number,
  place: Pick<Card, 'block' | 'x' | 'y'>,
  freshId: string,
): Operation[] {
  const card = parkedCards(document)[index];
  if (!card) return [];
  const id = document.cards.has(card.id) ? freshId : card.id;
  return [...dropParked(document, index), ...addCards(document, [{ ...card, ...place, id }])];
}

/** Removes a parked card for good. */
export function dropParked(document: CanvasDocument, index: number): Operation[] {
  const left = parkedCards(document).filter((_, at) => at !== index);
  return changeInfo(document, { parked: left.length > 0 ? left : undefined });
}

export function parkedCards({ info }: CanvasDocument): readonly Card[] {
  return info.parked ?? NONE;
}
