import type { Box, Point } from '../layout/geometry.ts';
import { looksTheSame } from '../layout/draw/drawCard.ts';
import type { LinkCurve } from '../layout/links/curve.ts';
import { BLOCK_KEYS } from '../model/blocks.ts';
import type { BoardView } from './boardView.ts';

/** Parts of the board to paint anew; `all` where so much changed that one pass over everything is cheaper. */
export type Changes = Readonly<{ all: boolean; cards: readonly Box[]; links: readonly Box[] }>;

const ALL: Changes = { all: true, cards: [], links: [] };
/** Above this many changed boxes painting everything is cheaper. */
const MOST_BOXES = 24;
/** Badges, shadows and line ends stick out by this much, board units. */
const OVERHANG = 12;

/** What differs between two views, and between what each leaves to the live layer. */
export function changesBetween(
  before: BoardView,
  beforeHidden: ReadonlySet<string>,
  after: BoardView,
  afterHidden: ReadonlySet<string>,
): Changes {
  const isOtherLight = before.lit !== after.lit || before.marks !== after.marks;
  const isOtherLook = before.theme !== after.theme || isOtherLight || before.derived.signs !== after.derived.signs;
  if (isOtherLook || before.document !== after.document || hasOtherBlocks(before, after)) return ALL;
  const cards: Box[] = [];
  const links: Box[] = [];
  if (before.revision !== after.revision) {
    addCardChanges(before, after, cards);
    addLinkChanges(before, after, links);
  }
  for (const id of difference(beforeHidden, afterHidden)) {
    for (const view of [before, after]) {
      push(cards, view.layout.cards.get(id));
      push(links, view.links.curves.get(id)?.box);
    }
  }
  return cards.length + links.length > MOST_BOXES ? ALL : { all: false, cards, links };
}

/** Boxes are new objects where a card moved, grew or says something else. */
function addCardChanges(before: BoardView, after: BoardView, boxes: Box[]): void {
  for (const [id, box] of after.layout.cards) {
    const old = before.layout.cards.get(id);
    const isSame = old === box && looksTheSame(before.cards.get(id), after.cards.get(id)) && hasSameLinks(before, after, id);
    if (isSame) continue;
    push(boxes, old);
    push(boxes, box);
    if (boxes.length > MOST_BOXES) return;
  }
  for (const [id, box] of before.layout.cards) if (!after.layout.cards.has(id)) push(boxes, box);
}

/** Badges show the segments a card serves, so a card looks new when its links are. */
function hasSameLinks(before: BoardView, after: BoardView, id: string): boolean {
  if (before.derived.links === after.derived.links) return true;
  return (before.derived.links.incoming.get(id)?.length ?? 0) === (after.derived.links.incoming.get(id)?.length ?? 0);
}

function addLinkChanges(before: BoardView, after: BoardView, boxes: Box[]): void {
  if (before.links === after.links && before.derived.owners === after.derived.owners) return;
  for (const [id, curve] of after.links.curves) {
    const old = before.links.curves.get(id);
    const link = after.document.links.get(id);
    const isSameOwner = !link || before.derived.owners.get(link.from) === after.derived.owners.get(link.from);
    if (old && isSameOwner && isSameCurve(old, curve)) continue;
    push(boxes, old?.box);
    push(boxes, curve.box);
    if (boxes.length > MOST_BOXES) return;
  }
  for (const [id, curve] of before.links.curves) if (!after.links.curves.has(id)) push(boxes, curve.box);
}

function isSameCurve(a: LinkCurve, b: LinkCurve): boolean {
  if (a === b) return true;
  return isSamePoint(a.start, b.start) && isSamePoint(a.end, b.end) && isSamePoint(a.control2, b.control2);
}

function isSamePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function hasOtherBlocks(before: BoardView, after: BoardView): boolean {
  return BLOCK_KEYS.some((key) => before.layout.blocks[key] !== after.layout.blocks[key]);
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  if (a === b) return [];
  return [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))];
}

function push(boxes: Box[], box: Box | undefined): void {
  if (box)
    boxes.push({ x: box.x - OVERHANG, y: box.y - OVERHANG, width: box.width + 2 * OVERHANG, height: box.height + 2 * OVERHANG });
}
