import type { BlockKey } from '../model/blocks.ts';
import type { CanvasDocument, DocumentInfo } from '../model/document.ts';
import type { BoardLayout, CardBox } from './boardLayout.ts';
import { columnArrangements, readBlock, widenCards, type Arrangement, type BlockCards } from './paperArrangement.ts';
import {
  blockHeight,
  boardWidth,
  byBlock,
  contentWidths,
  isLower,
  NARROWEST_COLUMN,
  paperBlocks,
  questionHeight,
} from './paperBlocks.ts';
import { creditHeight } from './paperCredit.ts';
import { headerHeight } from './paperHeader.ts';
import { BLOCK_GAP } from './poster.ts';

/** The board's own arrangement is given up only for type that is larger by more than this. */
const WORTH_REARRANGING = 1.05;
/** The part of the board's height that the upper blocks take where nobody needs more, as on the empty poster. */
const UPPER_SHARE = 0.75;
/** Columns are found to this, board units. */
const PRECISION = 0.5;
/** Text breaks in steps, so that a slightly narrower column may happen to fit again. */
const SECOND_TRIES = [0.95, 0.96, 0.97, 0.98, 0.99];

type Blocks = Readonly<Record<BlockKey, BlockCards>>;
/** From the board's own to the least like it. */
type Choices = Readonly<Record<BlockKey, readonly Arrangement[]>>;
type Choice = Readonly<Record<BlockKey, Arrangement>>;
type Way = 'keep' | 'rearrange';

/**
 * The board laid out for paper of the given width / height, with type as large as it can be: the narrower the columns, the
 * larger everything is printed, so the narrowest are looked for with which the board is not too high for the page. Cards
 * widen with their blocks; where that gives larger type, they stand in more or fewer columns, in the same order. `isBare`: the board
 * alone, without header and credit.
 */
export function paperLayout(document: CanvasDocument, aspect: number, isBare = false): BoardLayout {
  const cards = Map.groupBy(document.cards.values(), (card) => card.block);
  const blocks = byBlock((key) => readBlock(cards.get(key) ?? []));
  const page = { aspect, info: isBare ? null : document.info };
  const least = narrowestColumn(blocks, page, 'rearrange');
  const worth = least * WORTH_REARRANGING;
  const way = fits(blocks, worth, page, 'keep') ? 'keep' : 'rearrange';
  const column = way === 'keep' ? narrowestColumn(blocks, page, 'keep', worth) : least;
  return fillPage(arrange(blocks, column, way), column, page);
}

/** `aspect` is width / height of the part of the paper that is printed on; without `info` nothing but the board is. */
type Page = Readonly<{ aspect: number; info: DocumentInfo | null }>;

/** The narrowest column with which the page is high enough; `limit` is one known to be wide enough. */
function narrowestColumn(blocks: Blocks, page: Page, way: Way, limit?: number): number {
  const isEnough = (column: number): boolean => fits(blocks, column, page, way);
  if (isEnough(NARROWEST_COLUMN)) return NARROWEST_COLUMN;
  let low = NARROWEST_COLUMN;
  let high = limit ?? 2 * NARROWEST_COLUMN;
  while (!isEnough(high)) {
    low = high;
    high *= 1.5;
  }
  while (high - low > PRECISION) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return SECOND_TRIES.map((part) => high * part).find((column) => column > NARROWEST_COLUMN && isEnough(column)) ?? high;
}

function fits(blocks: Blocks, column: number, page: Page, way: Way): boolean {
  return leastHeight(arrange(blocks, column, way)) <= heightFor(column, page);
}

/** What the page leaves for the board between header and credit, board units. */
function heightFor(column: number, { aspect, info }: Page): number {
  const width = boardWidth(column);
  if (info === null) return width / aspect;
  return width / aspect - headerHeight(info, width) - creditHeight(width);
}

function arrange(blocks: Blocks, column: number, way: Way): Choices {
  const widths = contentWidths(column);
  return byBlock((key) => {
    const block = blocks[key];
    if (block.inOrder.length === 0) return [{ cards: [], height: questionHeight(key) }];
    const width = isLower(key) ? widths.lower : widths.column;
    const kept = widenCards(block, width);
    return way === 'keep' ? [kept] : [kept, ...columnArrangements(block, width)];
  });
}

function leastHeight(choices: Choices): number {
  const { box } = paperBlocks(
    byBlock((key) => lowest(choices[key]).height),
    0,
  );
  return box.height;
}

function lowest(arrangements: readonly Arrangement[]): Arrangement {
  const [first, ...others] = arrangements;
  if (first === undefined) throw new Error('a block without any arrangement');
  return others.reduce((best, next) => (next.height < best.height ? next : best), first);
}

/** The two parts share what the page has; then every block takes the arrangement nearest to the board's that it has room for. */
function fillPage(choices: Choices, column: number, page: Page): BoardLayout {
  const least = paperBlocks(
    byBlock((key) => lowest(choices[key]).height),
    column,
  );
  const parts = Math.max(heightFor(column, page), least.box.height) - BLOCK_GAP;
  const upperLeast = least.blocks.keyPartners.height;
  const upper = Math.min(Math.max(parts * UPPER_SHARE, upperLeast), parts - least.blocks.costStructure.height);
  const choice = chooseNearest(choices, upper, parts - upper);
  const { box, blocks } = paperBlocks(
    byBlock((key) => choice[key].height),
    column,
    upper,
    parts - upper,
  );
  const cards = new Map<string, CardBox>();
  for (const [key, { cards: placed }] of Object.entries(choice)) {
    const { content } = blocks[key as BlockKey]; // `choice` has the keys of blocks
    for (const { id, ...card } of placed) cards.set(id, { ...card, x: content.x + card.x, y: content.y + card.y });
  }
  return { box, blocks, cards };
}

function chooseNearest(choices: Choices, upper: number, lower: number): Choice {
  const alone = (key: BlockKey, height: number): Arrangement =>
    choices[key].find((arrangement) => blockHeight(arrangement.height) <= height) ?? lowest(choices[key]);
  const [keyActivities, keyResources] = nearestPair(choices.keyActivities, choices.keyResources, upper);
  const [customerRelationships, channels] = nearestPair(choices.customerRelationships, choices.channels, upper);
  return {
    keyPartners: alone('keyPartners', upper),
    keyActivities,
    keyResources,
    valuePropositions: alone('valuePropositions', upper),
    customerRelationships,
    channels,
    customerSegments: alone('customerSegments', upper),
    costStructure: alone('costStructure', lower),
    revenueStreams: alone('revenueStreams', lower),
  };
}

/** For two blocks that share a column: both as on the board, else one of them, else whatever fits. */
function nearestPair(top: readonly Arrangement[], bottom: readonly Arrangement[], height: number): [Arrangement, Arrangement] {
  const pairs = top.flatMap((first, one) => bottom.map((second, two) => ({ first, second, farness: one + two })));
  const nearest = pairs
    .toSorted((a, b) => a.farness - b.farness)
    .find(({ first, second }) => blockHeight(first.height) + BLOCK_GAP + blockHeight(second.height) <= height);
  return nearest ? [nearest.first, nearest.second] : [lowest(top), lowest(bottom)];
}
