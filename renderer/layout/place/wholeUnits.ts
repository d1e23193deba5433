import type { Box, Size } from '../geometry.ts';

/**
 * Places are computed in whole board units: files stay short and diff well, and sums of whole numbers are exact, so "touches"
 * never turns into "overlaps by 1e-13". Fractional boxes are grown outwards, which errs on the side of room.
 */
export function wholeBox(box: Box): Box {
  const x = Math.floor(box.x);
  const y = Math.floor(box.y);
  return { x, y, width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y };
}

/** A size rounded up to whole board units. */
export function wholeSize(size: Size): Size {
  return { width: Math.ceil(size.width), height: Math.ceil(size.height) };
}

/** The largest whole x at which a card of `width` still fits into a content area; 0 when it is wider than the area. */
export function lastFittingX(width: number, contentWidth: number): number {
  return Math.max(0, Math.floor(contentWidth - width));
}
