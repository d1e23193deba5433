import type { Point, Size } from '../geometry.ts';
import { CARD_GAP } from './spacing.ts';

/** A card as tidying sees it: content coordinates, board units. */
export type TidyCard = Readonly<{ id: string; x: number; y: number }> & Size;

/**
 * Packs a block: cards in reading order, side by side as long as they fit, then the next row. Cards of one width make a neat
 * grid. A row is as high as its highest card, so reading order survives and tidying a tidy block changes nothing.
 * The answer holds a place for every card, by id, in content coordinates and whole board units.
 */
export function tidyBlock(cards: readonly TidyCard[], contentWidth: number): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const card of inReadingOrder(cards)) {
    if (x > 0 && x + card.width > contentWidth) {
      x = 0;
      y += rowHeight + CARD_GAP;
      rowHeight = 0;
    }
    places.set(card.id, { x, y });
    x += Math.ceil(card.width) + CARD_GAP;
    rowHeight = Math.max(rowHeight, Math.ceil(card.height));
  }
  return places;
}

/** All cards as a person reads them: row by row, each from left to right. */
export function inReadingOrder<C extends TidyCard>(cards: readonly C[]): C[] {
  return readingRows(cards).flat();
}

/**
 * The rows as a person sees them: cards whose tops lie within half a card's height of the row's first card are one row, so
 * that a row laid by hand, a few units uneven, still reads from left to right.
 */
export function readingRows<C extends TidyCard>(cards: readonly C[]): C[][] {
  const byTop = cards.toSorted((a, b) => a.y - b.y || a.x - b.x || compareIds(a.id, b.id));
  const rows: C[][] = [];
  let first: C | undefined;
  for (const card of byTop) {
    if (first === undefined || card.y - first.y > first.height / 2) {
      first = card;
      rows.push([]);
    }
    rows.at(-1)?.push(card);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x || a.y - b.y || compareIds(a.id, b.id));
  return rows;
}

/** By code unit, not by language: the same file is tidied the same way everywhere. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
