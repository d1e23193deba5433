import type { CanvasDocument, Card } from '../../model/document.ts';
import { isLongDescription } from '../description.ts';
import type { FieldRow } from './fieldRow.ts';

/** Whether a document has anything to print on pages of details: a long description, notes, fields, parked cards; `rows` are a card's fields in words. */
export function hasDetails(document: CanvasDocument, rows: (card: Card) => readonly FieldRow[]): boolean {
  const isTold = (card: Card): boolean => isWritten(card.notes) || rows(card).some(({ lines }) => lines.some(isWritten));
  const { parked = [], description } = document.info;
  return isLongDescription(description) || parked.length > 0 || [...document.cards.values()].some(isTold);
}

/** What a card is called on paper: its text, or the words for an empty one where nothing of it can be seen. */
export function nameOnPaper({ text }: Card, emptyCard: string): string {
  return isWritten(text) ? text : emptyCard;
}

/** Anything that can be seen on paper. */
export function isWritten(text: string | undefined): boolean {
  return text !== undefined && /[^\s\p{Cc}]/u.test(text);
}
