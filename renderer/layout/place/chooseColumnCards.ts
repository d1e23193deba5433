import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { BlockKey } from '../../model/blocks.ts';
import { CARD_WIDTH } from '../../model/document.ts';
import { posterBlocks } from '../poster.ts';
import type { ContentNeed } from '../poster.ts';
import { CARD_GAP } from './spacing.ts';

/** What a block has to hold. Lengths in board units, areas in square board units; cards without the gaps between them. */
export type BlockLoad = Readonly<{
  count: number;
  /** Sum of width × height of the cards. */
  totalArea: number;
  maxWidth: number;
  /** Height of a usual row of this block. */
  rowHeight: number;
}>;

type Loads = ReadonlyMap<BlockKey, BlockLoad>;

/** The proportions of A-sized paper in landscape, and of the empty poster. */
const BEST_RATIO = Math.SQRT2;
const MOST_COLUMN_CARDS = 12;

/**
 * How many standard cards (`CARD_WIDTH` + `CARD_GAP`) should lie side by side in each of the five columns, 1 to 12, so that
 * the tidied board comes nearest to the proportions of the poster. An estimate: the rows of a block count as equally high.
 */
export function chooseColumnCards(perBlock: Loads): number {
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

/** Width over height of the poster when every block is tidied to the width it then has. */
function posterRatio(perBlock: Loads, cards: number): number {
  // The widths come first: the lower blocks get theirs from the columns above.
  const column = columnContentWidth(cards);
  const { blocks } = posterBlocks(
    needs((key) => {
      const widest = perBlock.get(key)?.maxWidth ?? 0;
      return { width: isLower(key) ? widest : Math.max(column, widest), height: 0 };
    }),
  );
  const { box } = posterBlocks(
    needs((key) => {
      const { width } = blocks[key].content;
      return { width: isLower(key) ? 0 : width, height: contentHeight(perBlock.get(key), width) };
    }),
  );
  return box.width / box.height;
}

function isLower(key: BlockKey): boolean {
  return key === 'costStructure' || key === 'revenueStreams';
}

function needs(need: (key: BlockKey) => ContentNeed): Record<BlockKey, ContentNeed> {
  // All nine keys are there; fromEntries cannot say so.
  return Object.fromEntries(BLOCK_KEYS.map((key) => [key, need(key)])) as Record<BlockKey, ContentNeed>;
}

/** As many rows as cards of the block's mean width need. */
function contentHeight(load: BlockLoad | undefined, contentWidth: number): number {
  if (load === undefined || load.count === 0 || load.rowHeight <= 0) return 0;
  const meanWidth = load.totalArea / (load.count * load.rowHeight);
  const across = Math.max(1, Math.floor((contentWidth + CARD_GAP) / (meanWidth + CARD_GAP)));
  const rows = Math.ceil(load.count / across);
  return rows * (load.rowHeight + CARD_GAP) - CARD_GAP;
}
