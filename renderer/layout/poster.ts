import type { BlockKey } from '../model/blocks.ts';
import { CARD_WIDTH } from '../model/document.ts';
import type { Box } from './geometry.ts';
import { BLOCK_HEADER, BLOCK_PADDING } from './place/spacing.ts';

/** A block on the board; `content` is the area its cards' coordinates count from. */
export type BlockBox = Box & Readonly<{ block: BlockKey; content: Box }>;

/** Space a block's cards take, in board units from the top left of its content area. */
export type ContentNeed = Readonly<{ width: number; height: number }>;

/** Between neighbouring blocks. */
export const BLOCK_GAP = 6;

const COLUMN = CARD_WIDTH + 2 * BLOCK_PADDING;
/** The empty poster has the proportions of ISO paper in landscape, three quarters above and one quarter below. */
const UPPER = 627;
const LOWER = 205;

/** A block keeps room for its question or a card, however much its neighbour grows. */
const LEAST_CONTENT = 84;

type Blocks = Readonly<Record<BlockKey, BlockBox>>;

/** Sizes the columns and the two parts have at least, board units: a page is filled by giving blocks more room. */
export type PosterRoom = Readonly<{ column: number; upper: number; lower: number }>;

export const BASE_ROOM: PosterRoom = { column: COLUMN, upper: UPPER, lower: LOWER };

/**
 * The poster: five equal columns KP | KA over KR | VP | CR over CH | CS, above two equal halves cost | revenue. Blocks grow
 * with their content and growth moves whole rows and columns, so the poster stays a poster. Blocks that keep their place
 * are the same objects as in `previous`.
 */
export function posterBlocks(
  needs: Readonly<Record<BlockKey, ContentNeed>>,
  previous?: Blocks,
  room: PosterRoom = BASE_ROOM,
): { box: Box; blocks: Blocks } {
  const column = Math.max(room.column, columnWidth(needs));
  const width = 5 * column + 4 * BLOCK_GAP;
  const activities = blockHeight(needs.keyActivities);
  const resources = blockHeight(needs.keyResources);
  const relationships = blockHeight(needs.customerRelationships);
  const channels = blockHeight(needs.channels);
  const upper = Math.max(
    room.upper,
    ...(['keyPartners', 'valuePropositions', 'customerSegments'] as const).map((key) => blockHeight(needs[key])),
    activities + BLOCK_GAP + resources,
    relationships + BLOCK_GAP + channels,
  );
  const lower = Math.max(room.lower, blockHeight(needs.costStructure), blockHeight(needs.revenueStreams));
  const at = (index: number): number => index * (column + BLOCK_GAP);
  const halves = (x: number, top: BlockKey, topNeed: number, bottom: BlockKey, bottomNeed: number): [BlockKey, Box][] => {
    const height = splitHeight(upper - BLOCK_GAP, topNeed, bottomNeed);
    const y = height + BLOCK_GAP;
    return [
      [top, { x, y: 0, width: column, height }],
      [bottom, { x, y, width: column, height: upper - y }],
    ];
  };
  const half = (width - BLOCK_GAP) / 2;
  const low = upper + BLOCK_GAP;
  const boxes: [BlockKey, Box][] = [
    ['keyPartners', { x: at(0), y: 0, width: column, height: upper }],
    ...halves(at(1), 'keyActivities', activities, 'keyResources', resources),
    ['valuePropositions', { x: at(2), y: 0, width: column, height: upper }],
    ...halves(at(3), 'customerRelationships', relationships, 'channels', channels),
    ['customerSegments', { x: at(4), y: 0, width: column, height: upper }],
    ['costStructure', { x: 0, y: low, width: half, height: lower }],
    ['revenueStreams', { x: half + BLOCK_GAP, y: low, width: half, height: lower }],
  ];
  const blocks = Object.fromEntries(boxes.map(([block, box]) => [block, blockBox(block, box, previous?.[block])]));
  // All nine keys are in the list above; fromEntries cannot say so.
  return { box: { x: 0, y: 0, width, height: low + lower }, blocks: blocks as Blocks };
}

function columnWidth(needs: Readonly<Record<BlockKey, ContentNeed>>): number {
  const { costStructure, revenueStreams, ...columns } = needs;
  const widest = Math.max(...Object.values(columns).map((need) => need.width));
  const bottom = Math.max(costStructure.width, revenueStreams.width) + 2 * BLOCK_PADDING;
  const forBottom = (2 * bottom + BLOCK_GAP - 4 * BLOCK_GAP) / 5;
  return Math.max(COLUMN, widest + 2 * BLOCK_PADDING, Math.ceil(forBottom));
}

/** The top block's height: half of the column unless one of the two needs more. */
function splitHeight(total: number, top: number, bottom: number): number {
  const half = total / 2;
  if (top > half) return Math.min(top, total - bottom);
  return bottom > half ? total - bottom : half;
}

function blockHeight(need: ContentNeed): number {
  return BLOCK_HEADER + Math.max(need.height, LEAST_CONTENT) + BLOCK_PADDING;
}

function blockBox(block: BlockKey, box: Box, previous: BlockBox | undefined): BlockBox {
  if (
    previous &&
    previous.x === box.x &&
    previous.y === box.y &&
    previous.width === box.width &&
    previous.height === box.height
  ) {
    return previous;
  }
  const content = {
    x: box.x + BLOCK_PADDING,
    y: box.y + BLOCK_HEADER,
    width: box.width - 2 * BLOCK_PADDING,
    height: box.height - BLOCK_HEADER - BLOCK_PADDING,
  };
  return { ...box, block, content };
}
