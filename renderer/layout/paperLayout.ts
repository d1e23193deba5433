import type { CanvasDocument } from '../model/document.ts';
import { layoutBoard, type BoardLayout } from './boardLayout.ts';
import { BASE_ROOM, BLOCK_GAP } from './poster.ts';

/** What an ordinary header and the credit line take, as a part of the board's own height. */
const HEADER_AND_FOOTER = 0.17;
/** The part of spare height that goes to the upper blocks. */
const UPPER_SHARE = 0.75;

/**
 * The board laid out for a page of the given width / height: blocks get more room sideways or downwards, so that the poster
 * fills the paper. Cards keep their size and their place in the block; nothing is scaled here.
 */
export function paperLayout(document: CanvasDocument, aspect: number): BoardLayout {
  const natural = layoutBoard(document);
  const { width, height } = natural.box;
  const wished = aspect * height * (1 + HEADER_AND_FOOTER);
  if (wished > width) return layoutBoard(document, undefined, { ...BASE_ROOM, column: Math.floor((wished - 4 * BLOCK_GAP) / 5) });
  const spare = width / aspect / (1 + HEADER_AND_FOOTER) - height;
  const upper = natural.blocks.keyPartners.height + spare * UPPER_SHARE;
  const lower = natural.blocks.costStructure.height + spare * (1 - UPPER_SHARE);
  return layoutBoard(document, undefined, { ...BASE_ROOM, upper, lower });
}
