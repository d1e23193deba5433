import type { BlockKey } from '../../model/blocks.ts';
import { CARD_WIDTH } from '../../model/document.ts';
import { BLOCK_HEADER, BLOCK_PADDING, CARD_GAP } from './spacing.ts';

/** What a block has to hold. Lengths in board units, areas in square board units; cards without the gaps between them. */
export type BlockLoad = Readonly<{
  count: number;
  /** Sum of width × height of the cards. */
  totalArea: number;
  maxWidth: number;
  /** Height of a usual row of this block. */
  rowHeight: number;
}>;

/** The empty poster: 1160 × 820, close to the √2 of A-sized paper; the upper part takes three quarters. */
const POSTER_WIDTH = 1160;
const UPPER_HEIGHT = 615;
const LOWER_HEIGHT = 205;
const BEST_RATIO = Math.SQRT2;
const MOST_COLUMN_CARDS = 12;
const UPPER: readonly BlockKey[] = [
  'keyPartners', 'keyActivities', 'keyResources', 'valuePropositions', 'customerRelationships', 'channels', 'customerSegments',
];

/**
 * How many standard cards (`CARD_WIDTH` + `CARD_GAP`) should lie side by side in each of the five columns, 1 to 12, so that
 * the tidied board comes nearest to the proportions of the poster. An estimate: rows count as equally high.
 */
export function chooseColumnCards(perBlock: ReadonlyMap<BlockKey, BlockLoad>): number {
  let best = 1;
  let leastOff = Infinity;
  for (let cards = 1; cards <= MOST_COLUMN_CARDS; cards++) {
    const off = Math.abs(Math.log(posterRatio(perBlock, cards) / BEST_RATIO));
    if (off < leastOff) {
      best = cards;
      leastOff = off;
    }
  }
  return best;
}

/** The content width of a column in which `cards` standard cards lie side by side: 200 for one. Board units. */
export function columnContentWidth(cards: number): number {
  return cards * (CARD_WIDTH + CARD_GAP) - CARD_GAP;
}

/** Width over height of the whole poster: growth moves whole rows, so the fullest block of a row sets its height. */
function posterRatio(perBlock: ReadonlyMap<BlockKey, BlockLoad>, cards: number): number {
  const widest = Math.max(...UPPER.map((key) => perBlock.get(key)?.maxWidth ?? 0));
  const column = Math.max(columnContentWidth(cards), widest);
  const width = Math.max(POSTER_WIDTH, 5 * (column + 2 * BLOCK_PADDING));
  const high = (key: BlockKey): number => blockHeight(perBlock.get(key), column);
  const low = (key: BlockKey): number => blockHeight(perBlock.get(key), width / 2 - 2 * BLOCK_PADDING);
  const halves = Math.max(high('keyActivities'), high('customerRelationships')) + Math.max(high('keyResources'), high('channels'));
  const upper = Math.max(UPPER_HEIGHT, halves, high('keyPartners'), high('valuePropositions'), high('customerSegments'));
  const lower = Math.max(LOWER_HEIGHT, low('costStructure'), low('revenueStreams'));
  return width / (upper + lower);
}

/** Header, padding and as many rows as cards of the block's mean width need. */
function blockHeight(load: BlockLoad | undefined, contentWidth: number): number {
  if (load === undefined || load.count === 0 || load.rowHeight <= 0) return BLOCK_HEADER + BLOCK_PADDING;
  const meanWidth = load.totalArea / (load.count * load.rowHeight);
  const across = Math.max(1, Math.floor((contentWidth + CARD_GAP) / (meanWidth + CARD_GAP)));
  const rows = Math.ceil(load.count / across);
  return BLOCK_HEADER + rows * (load.rowHeight + CARD_GAP) - CARD_GAP + BLOCK_PADDING;
}
