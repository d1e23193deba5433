import type { Box, Point } from '../geometry.ts';
import { clamp } from '../geometry.ts';

/** How far something may be moved: dx from `left` (≤ 0) to `right` (≥ 0), dy from `top` (≤ 0) without end. Board units. */
export type MoveBounds = Readonly<{ left: number; right: number; top: number }>;

/**
 * The shortest move (dx, dy) from (0, 0) that avoids all forbidden moves. `forbidden` holds boxes in the space of moves: one
 * card shoved against one obstacle forbids exactly one such box, borders excluded, however many cards move together.
 *
 * A shortest move ends at the wished height or at the border of a forbidden box, so only those heights are looked at, nearest
 * first, and at each the free stretch of dx that lies nearest. `tries` bounds the heights; the one below everything is always
 * among them, so there is always an answer.
 */
export function nearestFree(forbidden: readonly Box[], bounds: MoveBounds, tries = Infinity): Point {
  const byTop = forbidden.toSorted((a, b) => a.y - b.y);
  const tallest = forbidden.reduce((most, box) => Math.max(most, box.height), 0);
  let best: Point = { x: 0, y: forbidden.reduce((low, box) => Math.max(low, box.y + box.height), 0) };
  let shortest = best.y;
  let tried = 0;
  for (const dy of heights(forbidden, bounds.top)) {
    if (Math.abs(dy) >= shortest || tried++ >= tries) break;
    const dx = nearestX(band(byTop, tallest, dy), bounds);
    const length = dx === null ? Infinity : Math.hypot(dx, dy);
    if (dx !== null && length < shortest) {
      best = { x: dx, y: dy };
      shortest = length;
    }
  }
  return best;
}

/** The heights worth a look, each once, nearest first; of two equally near ones the lower on the board first. */
function heights(forbidden: readonly Box[], top: number): number[] {
  const all = new Set([0, top]);
  for (const box of forbidden) all.add(box.y).add(box.y + box.height);
  return [...all].filter((dy) => dy >= top).toSorted((a, b) => Math.abs(a) - Math.abs(b) || b - a);
}

/** The forbidden boxes at the height `dy`, from left to right. */
function band(byTop: readonly Box[], tallest: number, dy: number): Box[] {
  const found: Box[] = [];
  for (let index = firstAbove(byTop, dy - tallest); index < byTop.length; index++) {
    const box = byTop[index];
    if (box === undefined || box.y >= dy) break;
    if (box.y + box.height > dy) found.push(box);
  }
  return found.sort((a, b) => a.x - b.x);
}

/** The index of the first box whose top is not above `y`. */
function firstAbove(byTop: readonly Box[], y: number): number {
  let low = 0;
  let high = byTop.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byTop[middle]?.y ?? Infinity) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The free dx nearest to 0 between the boxes of one band, or null when they close it. */
function nearestX(boxes: readonly Box[], bounds: MoveBounds): number | null {
  let best: number | null = null;
  let free = bounds.left;
  const offer = (until: number): void => {
    if (until < free) return;
    const dx = clamp(0, free, until);
    if (best === null || Math.abs(dx) < Math.abs(best)) best = dx;
  };
  for (const box of boxes) {
    offer(Math.min(box.x, bounds.right));
    free = Math.max(free, box.x + box.width);
  }
  offer(bounds.right);
  return best;
}
