import { contentBox } from '../../layout/boardLayout.ts';
import { chooseColumnCards, columnContentWidth, type BlockLoad } from '../../layout/place/chooseColumnCards.ts';
import { BLOCK_PADDING } from '../../layout/place/spacing.ts';
import { tidyBlock } from '../../layout/place/tidy.ts';
import { BLOCK_GAP } from '../../layout/poster.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { moveCards, type CardMove } from '../../model/edits/cardEdits.ts';
import type { Operation } from '../../model/operations.ts';

/** Packs the given blocks' cards in reading order, as the operations of one step. */
export function tidyOperations(document: CanvasDocument, widths: ReadonlyMap<BlockKey, number>): Operation[] {
  const moves: CardMove[] = [];
  for (const [block, cards] of cardsByBlock(document)) {
    const width = widths.get(block);
    if (width === undefined) continue;
    const places = tidyBlock(
      cards.map((card) => ({ ...contentBox(card), id: card.id })),
      width,
    );
    for (const [id, place] of places) moves.push({ id, block, ...place });
  }
  return moveCards(document, moves);
}

/** Content widths for tidying the whole board: as many cards side by side as keep the poster's proportions. */
export function boardWidths(document: CanvasDocument): ReadonlyMap<BlockKey, number> {
  const loads = new Map<BlockKey, BlockLoad>();
  let widest = 0;
  for (const [block, cards] of cardsByBlock(document)) {
    const load = blockLoad(cards);
    loads.set(block, load);
    widest = Math.max(widest, load.maxWidth);
  }
  const column = Math.max(columnContentWidth(chooseColumnCards(loads)), widest);
  const half = (5 * (column + 2 * BLOCK_PADDING) + 3 * BLOCK_GAP) / 2 - 2 * BLOCK_PADDING;
  return new Map(BLOCK_KEYS.map((key) => [key, key === 'costStructure' || key === 'revenueStreams' ? half : column]));
}

/** More cards than this at once get columns of their own instead of one that leaves the screen. */
const MOST_IN_ONE_COLUMN = 12;

/** Content widths for many new cards: as many columns as keep the poster's proportions. Empty for a few cards. */
export function roomyWidths(
  document: CanvasDocument,
  added: readonly Pick<Card, 'block' | 'text' | 'width'>[],
): ReadonlyMap<BlockKey, number> {
  if (added.length <= MOST_IN_ONE_COLUMN) return new Map();
  const cards = new Map(document.cards);
  for (const [index, card] of added.entries()) cards.set(`added ${index}`, { ...card, id: `added ${index}`, x: 0, y: 0 });
  return boardWidths({ ...document, cards });
}

function blockLoad(cards: readonly Card[]): BlockLoad {
  const boxes = cards.map(contentBox);
  const totalArea = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const maxWidth = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  const rowHeight = boxes.reduce((sum, box) => sum + box.height, 0) / Math.max(1, boxes.length);
  return { count: boxes.length, totalArea, maxWidth, rowHeight };
}

function cardsByBlock(document: CanvasDocument): ReadonlyMap<BlockKey, Card[]> {
  return Map.groupBy(document.cards.values(), (card) => card.block);
}
