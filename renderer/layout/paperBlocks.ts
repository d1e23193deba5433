import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import type { Box } from './geometry.ts';
import { BLOCK_HEADER, BLOCK_PADDING } from './place/spacing.ts';
import { BASE_ROOM, BLOCK_GAP, posterBlocks, type BlockBox } from './poster.ts';

/** The narrowest column on paper: the longest block title (“Customer Relationships”) with its pictogram, board units. */
export const NARROWEST_COLUMN = 202;

/** Room for the question of an empty block, content height: five lines in the narrowest column, two in a lower block. */
const QUESTION_HEIGHTS = { column: 88, lower: 37 } as const;

/** Content heights by block. */
export type BlockHeights = Readonly<Record<BlockKey, number>>;

export type PaperBlocks = Readonly<{ box: Box; blocks: Readonly<Record<BlockKey, BlockBox>> }>;

/** The content widths of a column block and of a lower block where a column is as wide as given. */
export function contentWidths(column: number): Readonly<{ column: number; lower: number }> {
  return { column: column - 2 * BLOCK_PADDING, lower: (boardWidth(column) - BLOCK_GAP) / 2 - 2 * BLOCK_PADDING };
}

export function questionHeight(key: BlockKey): number {
  return isLower(key) ? QUESTION_HEIGHTS.lower : QUESTION_HEIGHTS.column;
}

export function isLower(key: BlockKey): boolean {
  return key === 'costStructure' || key === 'revenueStreams';
}

export function boardWidth(column: number): number {
  return 5 * column + 4 * BLOCK_GAP;
}

/**
 * The poster with columns of this very width, which may be narrower than those on screen. `upper` and `lower` are the
 * least heights of its two parts.
 */
export function paperBlocks(heights: BlockHeights, column: number, upper = 0, lower = 0): PaperBlocks {
  const needs = byBlock((key) => ({ width: 0, height: heights[key] }));
  const { box, blocks } = posterBlocks(needs, undefined, { column: Math.max(column, BASE_ROOM.column), upper, lower });
  const width = boardWidth(column);
  // Places and widths of blocks are multiples of column plus gap, so they shrink alike when the gap is counted in.
  const factor = (width + BLOCK_GAP) / (box.width + BLOCK_GAP);
  return { box: { ...box, width }, blocks: byBlock((key) => squeeze(blocks[key], factor)) };
}

function squeeze(block: BlockBox, factor: number): BlockBox {
  const x = block.x * factor;
  const width = (block.width + BLOCK_GAP) * factor - BLOCK_GAP;
  return { ...block, x, width, content: { ...block.content, x: x + BLOCK_PADDING, width: width - 2 * BLOCK_PADDING } };
}

/** How high a block is around content of this height. */
export function blockHeight(contentHeight: number): number {
  return BLOCK_HEADER + contentHeight + BLOCK_PADDING;
}

export function byBlock<Value>(make: (key: BlockKey) => Value): Record<BlockKey, Value> {
  // All nine keys are there; fromEntries cannot say so.
  return Object.fromEntries(BLOCK_KEYS.map((key) => [key, make(key)])) as Record<BlockKey, Value>;
}
