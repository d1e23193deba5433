import type { Card } from '../model/document.ts';
import { breakText, type TextLine } from './text/breakText.ts';

/** Type on a card, in board units. Two lines give the 64 of a standard card. */
export const CARD_FONT_SIZE = 13;
export const CARD_LINE_HEIGHT = 18;
export const CARD_PADDING_X = 12;
export const CARD_PADDING_Y = 14;
/** From the top of a line to its baseline. */
export const CARD_BASELINE = 13.5;

/** Longer texts are kept whole in the document, but only this many lines are drawn. */
const MAX_LINES = 400;

/** A card's finished lines and the height they need. */
export type CardText = Readonly<{ lines: readonly TextLine[]; height: number }>;

type Measured = Pick<Card, 'text' | 'width'>;

/** Cards are frozen records, so the record itself is the key: a text is broken once, when it changes. */
const cache = new WeakMap<Measured, CardText>();

export function layoutCard(card: Measured): CardText {
  const known = cache.get(card);
  if (known) return known;
  const lines = breakText(card.text, 'regular', CARD_FONT_SIZE, card.width - 2 * CARD_PADDING_X).slice(0, MAX_LINES);
  const text: CardText = { lines, height: 2 * CARD_PADDING_Y + lines.length * CARD_LINE_HEIGHT };
  cache.set(card, text);
  return text;
}
