import type { Card } from '../model/document.ts';
import { contentBox, type CardBox } from './boardLayout.ts';
import type { Box } from './geometry.ts';
import { paperCardText } from './paperCard.ts';
import { stackCards, type Stacked } from './paperStack.ts';
import { CARD_GAP } from './place/spacing.ts';
import { inReadingOrder, readingRows } from './place/tidy.ts';

/** A block's cards on paper, in content coordinates, and the content height they take. */
export type Arrangement = Readonly<{ cards: readonly PaperCard[]; height: number }>;

/** `x`, `y` count from the top left of the block's content, board units. */
export type PaperCard = CardBox & Readonly<{ id: string }>;

/** A block's cards as the board has them: what every arrangement starts from. */
export type BlockCards = Readonly<{
  /** From left to right, row by row. */
  inOrder: readonly BoardCard[];
  /** From top to bottom, with what each rests on. */
  stack: readonly Stacked<BoardCard>[];
  isSingleColumn: boolean;
  /** How far the cards reach to the right, and the widest of them. */
  extent: number;
  widest: number;
}>;

type BoardCard = Box & Readonly<{ id: string; card: Card }>;

/** Wider cards would be single lines too long to read at a glance; narrower ones break words. Board units. */
const WIDEST = 420;
const NARROWEST = 120;
/** Card columns that are tried on either side of the number that gives cards of `COMMON`. */
const SPREAD = 2;
const COMMON = 200;

export function readBlock(cards: readonly Card[]): BlockCards {
  const boxes = cards.map((card) => ({ id: card.id, card, ...contentBox(card) }));
  return {
    inOrder: inReadingOrder(boxes),
    stack: stackCards(boxes),
    isSingleColumn: readingRows(boxes).every((row) => row.length === 1),
    extent: Math.max(1, ...boxes.map((box) => box.x + box.width)),
    widest: Math.max(1, ...boxes.map((box) => box.width)),
  };
}

/**
 * The board's own arrangement, as wide as the block: places and widths grow alike, and the cards close up from top to
 * bottom, since wider text takes fewer lines. The air between neighbours stays.
 */
export function widenCards({ stack, extent, widest }: BlockCards, contentWidth: number): Arrangement {
  const factor = Math.min(contentWidth / extent, Math.max(1, WIDEST / widest));
  const placed: PaperCard[] = [];
  for (const { item, above } of stack) {
    const tops = above.map(({ index, air }) => bottomOf(placed[index] ?? item) + air);
    const y = above.length === 0 ? item.y : Math.max(...tops);
    placed.push({ ...sizeCard(item.card, item.width * factor), x: item.x * factor, y });
  }
  return finish(placed);
}

function bottomOf(box: Box): number {
  return box.y + box.height;
}

/** Arrangements in equal card columns side by side, of which the most promising numbers are tried. */
export function columnArrangements(block: BlockCards, contentWidth: number): Arrangement[] {
  const common = Math.round((contentWidth + CARD_GAP) / (COMMON + CARD_GAP));
  const answers: Arrangement[] = [];
  for (let count = Math.max(1, common - SPREAD); count <= Math.min(common + SPREAD, block.inOrder.length); count++) {
    const width = Math.floor((contentWidth + CARD_GAP) / count) - CARD_GAP;
    if (count > 1 && width < NARROWEST) break;
    const sized = block.inOrder.map(({ card }) => sizeCard(card, Math.min(width, WIDEST)));
    answers.push(block.isSingleColumn ? inColumns(sized, count) : inRows(sized, count));
  }
  return answers;
}

type SizedCard = Omit<PaperCard, 'x' | 'y'>;

function sizeCard(card: Card, width: number): SizedCard {
  const text = paperCardText(card, width);
  return { id: card.id, width, height: text.height, text };
}

/** A single column broken into several like a newspaper's, as equally high as the cards allow. */
function inColumns(cards: readonly SizedCard[], count: number): Arrangement {
  const limit = lowestLimit(cards, count);
  const placed: PaperCard[] = [];
  let column = 0;
  let y = 0;
  for (const card of cards) {
    if (y > 0 && y + card.height > limit) {
      column++;
      y = 0;
    }
    placed.push({ ...card, x: column * (card.width + CARD_GAP), y });
    y += card.height + CARD_GAP;
  }
  return finish(placed);
}

/** The lowest height at which the cards need no more columns than `count`. Heights are whole units. */
function lowestLimit(cards: readonly SizedCard[], count: number): number {
  let low = Math.max(0, ...cards.map((card) => card.height));
  let high = cards.reduce((sum, card) => sum + card.height + CARD_GAP, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (columnsNeeded(cards, middle) <= count) high = middle;
    else low = middle + 1;
  }
  return low;
}

function columnsNeeded(cards: readonly SizedCard[], limit: number): number {
  let columns = 1;
  let y = 0;
  for (const { height } of cards) {
    if (y > 0 && y + height > limit) {
      columns++;
      y = 0;
    }
    y += height + CARD_GAP;
  }
  return columns;
}

/** Cards that already stood beside each other stay in rows, which have more or fewer places now. */
function inRows(cards: readonly SizedCard[], count: number): Arrangement {
  const placed: PaperCard[] = [];
  let y = 0;
  for (let start = 0; start < cards.length; start += count) {
    const row = cards.slice(start, start + count);
    for (const [index, card] of row.entries()) placed.push({ ...card, x: index * (card.width + CARD_GAP), y });
    y += Math.max(...row.map((card) => card.height)) + CARD_GAP;
  }
  return finish(placed);
}

function finish(cards: readonly PaperCard[]): Arrangement {
  return { cards, height: Math.max(0, ...cards.map(bottomOf)) };
}
