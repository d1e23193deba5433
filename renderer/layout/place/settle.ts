import type { Box, Point } from '../geometry.ts';
import { boundingBox, boxesOverlap, clamp } from '../geometry.ts';
import { createPlacer } from './firstFreePlace.ts';
import { nearestFree } from './nearestFree.ts';
import type { MoveBounds } from './nearestFree.ts';
import { CARD_GAP } from './spacing.ts';
import { lastFittingX, wholeBox, wholeSize } from './wholeUnits.ts';

export type SettleArgs = Readonly<{
  /** Where the person let the cards go: content coordinates of the target block, board units. */
  moving: readonly Box[];
  /** The cards that already lie in the block, without those that move. */
  obstacles: readonly Box[];
  contentWidth: number;
}>;

/** A place without air around is taken only if it is this much nearer than one with `CARD_GAP` on all sides. Board units. */
const NEAR_ENOUGH_TO_TOUCH = 4 * CARD_GAP;
/** Heights tried for a group; by then it is quicker for the eye, too, to find the cards below the others. */
const GROUP_TRIES = 256;
/** Pairs of moving card and obstacle above which a group is treated as one big box, to keep a drop well below 100 ms. */
const EXACT_PAIRS = 50_000;
/** Above this, cards that cannot stay together flow into the free places from the wished top on. */
const MOST_CARDS_APART = 30;

/**
 * Where dropped cards come to rest: at the wish if nothing is in the way (touching is allowed), otherwise at the nearest free
 * place, together if their arrangement fits the block, else one by one. Answers in the order of `moving`, in whole board
 * units; x and y ≥ 0 and no card on top of another, ever.
 */
export function settle({ moving, obstacles, contentWidth }: SettleArgs): readonly Point[] {
  const wished = wholeWishes(moving);
  const walls = obstacles.map(wholeBox);
  return settleTogether(wished, walls, contentWidth) ?? settleApart(wished, walls, contentWidth);
}

/** Rounds a group as one, so that cards which touched still touch and none slides into its neighbour. */
function wholeWishes(moving: readonly Box[]): Box[] {
  const around = boundingBox(moving);
  if (around === null) return [];
  const dx = Math.round(around.x) - around.x;
  const dy = Math.round(around.y) - around.y;
  return moving.map((box) => ({ x: Math.round(box.x + dx), y: Math.round(box.y + dy), ...wholeSize(box) }));
}

function settleTogether(wished: readonly Box[], walls: readonly Box[], contentWidth: number): Point[] | null {
  const around = boundingBox(wished);
  if (around === null) return [];
  if (wished.length > 1 && (around.width > contentWidth || anyOverlap(wished))) return null;
  const shift = clampShift(around, contentWidth);
  const group = wished.map((box) => ({ ...box, x: box.x + shift.x, y: box.y + shift.y }));
  const move = nearestPlace(group, walls, contentWidth);
  return group.map((box) => ({ x: box.x + move.x, y: box.y + move.y }));
}

/** One by one in reading order, so that the first card of a torn group gets the best place. */
function settleApart(wished: readonly Box[], walls: readonly Box[], contentWidth: number): Point[] {
  const order = wished
    .map((box, index) => ({ box, index }))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || a.index - b.index);
  const taken = [...walls];
  const places: Point[] = wished.map((box) => ({ x: box.x, y: box.y }));
  const placer = wished.length > MOST_CARDS_APART ? createPlacer(walls, contentWidth) : null;
  const top = { x: 0, y: Math.max(0, order[0]?.box.y ?? 0) };
  for (const { box, index } of order) {
    const place = placer === null ? settleOne(box, taken, contentWidth) : placer.place(box, top);
    taken.push({ ...box, ...place });
    places[index] = place;
  }
  return places;
}

function settleOne(wished: Box, walls: readonly Box[], contentWidth: number): Point {
  const shift = clampShift(wished, contentWidth);
  const box = { ...wished, x: wished.x + shift.x, y: wished.y + shift.y };
  const move = nearestPlace([box], walls, contentWidth);
  return { x: box.x + move.x, y: box.y + move.y };
}

/** The shortest move of a whole group to a place that is free, with air around it unless that is much farther. */
function nearestPlace(group: readonly Box[], walls: readonly Box[], contentWidth: number): Point {
  const around = boundingBox(group);
  if (around === null) return { x: 0, y: 0 };
  const shapes = group.length * walls.length > EXACT_PAIRS ? [around] : group;
  const bounds = { left: -around.x, right: lastFittingX(around.width, contentWidth) - around.x, top: -around.y };
  const touching = shortestMove(shapes, walls, bounds, 0);
  if (touching.x === 0 && touching.y === 0) return touching;
  const spaced = shortestMove(shapes, walls, bounds, CARD_GAP);
  const detour = Math.hypot(spaced.x, spaced.y) - Math.hypot(touching.x, touching.y);
  return detour > NEAR_ENOUGH_TO_TOUCH ? touching : spaced;
}

/** Every pair of card and obstacle forbids one box of moves: the obstacle grown by the card, seen from the card. */
function shortestMove(shapes: readonly Box[], walls: readonly Box[], bounds: MoveBounds, gap: number): Point {
  const forbidden = shapes.flatMap((shape) =>
    walls.map((wall) => ({
      x: wall.x - gap - shape.x - shape.width,
      y: wall.y - gap - shape.y - shape.height,
      width: wall.width + shape.width + 2 * gap,
      height: wall.height + shape.height + 2 * gap,
    })),
  );
  return nearestFree(forbidden, bounds, shapes.length > 1 ? GROUP_TRIES : Infinity);
}

/** How to bring a box into the content area; one that is too wide goes to the left edge. */
function clampShift(box: Box, contentWidth: number): Point {
  return { x: clamp(box.x, 0, lastFittingX(box.width, contentWidth)) - box.x, y: Math.max(0, box.y) - box.y };
}

function anyOverlap(boxes: readonly Box[]): boolean {
  const byTop = boxes.toSorted((a, b) => a.y - b.y);
  return byTop.some((box, index) => {
    let next = index + 1;
    for (let other = byTop[next]; other !== undefined && other.y < box.y + box.height; other = byTop[++next]) {
      if (boxesOverlap(box, other)) return true;
    }
    return false;
  });
}
