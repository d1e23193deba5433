import type { Box, Point, Size } from '../geometry.ts';
import { CARD_GAP } from './spacing.ts';
import { lastFittingX, wholeBox, wholeSize } from './wholeUnits.ts';

/** Gives out places one after the other; every place given out is taken from then on. */
export type Placer = Readonly<{
  /** The first free place at or after `after` in reading order. Content coordinates, whole board units. */
  place: (size: Size, after?: Point) => Point;
}>;

/** Top edges and bottom edges in order, so that a search sweeps the block once from top to bottom. */
type Shelf = Readonly<{ byTop: Box[]; bottoms: number[] }>;

/** A size together with the first place that was free for it: nothing of at least that size fits anywhere earlier. */
type Known = Readonly<{ size: Size; at: Point }>;

const ORIGIN: Point = { x: 0, y: 0 };

/**
 * The first place, top to bottom and then left to right, where a card of `size` keeps `CARD_GAP` from all others.
 * Content coordinates, whole board units. A card wider than the content area goes to the left edge. Always succeeds: there is
 * room below all others.
 */
export function firstFreePlace(occupied: readonly Box[], size: Size, contentWidth: number, after?: Point): Point {
  return createPlacer(occupied, contentWidth).place(size, after);
}

/** For several new cards in a row (pasted lines): the block is indexed once and searches go on where the last one ended. */
export function createPlacer(occupied: readonly Box[], contentWidth: number): Placer {
  const boxes = occupied.map(wholeBox);
  const shelf: Shelf = { byTop: boxes.toSorted((a, b) => a.y - b.y), bottoms: boxes.map(clearBelow).toSorted((a, b) => a - b) };
  let known: Known[] = [];

  const place = (wished: Size, after?: Point): Point => {
    const size = wholeSize(wished);
    const at = search(shelf, size, lastFittingX(size.width, contentWidth), startOf(size, known, after));
    // A search that began later says nothing about the room before it.
    if (after === undefined) known = [...known.filter((one) => !isAtLeast(one.size, size)), { size, at }];
    occupy(shelf, { ...at, ...size });
    return at;
  };
  return { place };
}

function startOf(size: Size, known: readonly Known[], after: Point | undefined): Point {
  let start = after === undefined ? ORIGIN : { x: Math.max(0, Math.ceil(after.x)), y: Math.max(0, Math.ceil(after.y)) };
  for (const one of known) {
    if (isAtLeast(size, one.size) && isBefore(start, one.at)) start = one.at;
  }
  return start;
}

/** Row by row: a card can only rise until it meets the bottom of another, so only those heights need a look. */
function search(shelf: Shelf, size: Size, lastX: number, start: Point): Point {
  let next = 0;
  let beside: Box[] = [];
  for (const y of rowTops(shelf.bottoms, start.y)) {
    beside = beside.filter((box) => clearBelow(box) > y);
    for (let box = shelf.byTop[next]; box !== undefined && box.y < y + size.height + CARD_GAP; box = shelf.byTop[++next]) {
      if (clearBelow(box) > y) insertSorted(beside, box, (one) => one.x);
    }
    const x = firstX(beside, size.width, y === start.y ? start.x : 0);
    if (x <= lastX) return { x, y };
  }
  throw new Error('No free place: the row below all cards was not free.');
}

function* rowTops(bottoms: readonly number[], first: number): Generator<number> {
  let last = first;
  yield first;
  for (const bottom of bottoms) {
    if (bottom > last) yield (last = bottom);
  }
  // Reached only when the start lies below every card but too far to the right.
  yield last + 1;
}

/** The leftmost x from `from` on that is free among the cards beside, which are sorted by x. */
function firstX(beside: readonly Box[], width: number, from: number): number {
  let x = from;
  for (const box of beside) {
    if (box.x >= x + width + CARD_GAP) break;
    x = Math.max(x, box.x + box.width + CARD_GAP);
  }
  return x;
}

function occupy(shelf: Shelf, box: Box): void {
  insertSorted(shelf.byTop, box, (one) => one.y);
  insertSorted(shelf.bottoms, clearBelow(box), (one) => one);
}

function insertSorted<T>(list: T[], item: T, key: (item: T) => number): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there !== undefined && key(there) <= key(item)) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, item);
}

function clearBelow(box: Box): number {
  return box.y + box.height + CARD_GAP;
}

function isAtLeast(size: Size, other: Size): boolean {
  return size.width >= other.width && size.height >= other.height;
}

function isBefore(a: Point, b: Point): boolean {
  return a.y < b.y || (a.y === b.y && a.x < b.x);
}
