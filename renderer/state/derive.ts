import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import { markOf, marksOf, type MarkKey, type MarkMode } from '../model/colorModes.ts';
import type { CanvasDocument, Card } from '../model/document.ts';
import type { Operation } from '../model/operations.ts';
import { buildLinkIndex, type LinkIndex } from '../model/queries/linkIndex.ts';
import { rankSegments } from '../model/queries/ranking.ts';
import { chainOf, listSegments, soleSegments, type SegmentSign } from '../model/queries/segments.ts';

/** Answers that are asked for all the time, worked out once a change. Parts that stay equal stay the same objects. */
export type Derived = Readonly<{
  links: LinkIndex;
  segments: readonly SegmentSign[];
  signs: ReadonlyMap<string, SegmentSign>;
  /** The segments' cards, the most important first. */
  ranked: readonly Card[];
  /** Card id → the one segment that reaches it, or `many`. */
  owners: ReadonlyMap<string, string>;
  /** Card ids of each block, top to bottom, then left to right: the order of the keyboard and of the accessible tree. */
  order: Readonly<Record<BlockKey, readonly string[]>>;
  /** Card id → mark, in the modes of colour that are not about segments. */
  marks: Readonly<Record<MarkMode, ReadonlyMap<string, MarkKey>>>;
}>;

export function deriveAll(document: CanvasDocument): Derived {
  const links = buildLinkIndex(document);
  const segments = listSegments(document);
  const order = Object.fromEntries(BLOCK_KEYS.map((key) => [key, [] as readonly string[]])) as Derived['order']; // one entry a block
  return {
    links,
    segments,
    signs: new Map(segments.map((sign) => [sign.id, sign])),
    ranked: rankSegments(document),
    owners: soleSegments(document, links),
    order: orderBlocks(document, new Set(BLOCK_KEYS), order),
    marks: { time: marksOf(document.cards.values(), 'time'), evidence: marksOf(document.cards.values(), 'evidence') },
  };
}

/** The same after the given operations, redoing only what they can have touched. */
export function deriveAfter(previous: Derived, document: CanvasDocument, operations: readonly Operation[]): Derived {
  const blocks = touchedBlocks(operations);
  const moved = touchedBlocks(operations.filter(changesPlace));
  const hasLinks = operations.some((operation) => operation.kind === 'link');
  const hasSegments = blocks.has('customerSegments');
  const comesOrGoes = operations.some((o) => o.kind === 'card' && o.prev?.block !== o.next?.block);
  const links = hasLinks ? buildLinkIndex(document) : previous.links;
  const segments = hasSegments ? keepEqual(previous.segments, listSegments(document)) : previous.segments;
  const signs = segments === previous.segments ? previous.signs : new Map(segments.map((sign) => [sign.id, sign]));
  const isRanked = hasSegments || operations.some(({ kind }) => kind === 'info');
  const ranked = isRanked ? keepSame(previous.ranked, rankSegments(document)) : previous.ranked;
  const owners = hasLinks || comesOrGoes ? soleSegments(document, links) : previous.owners;
  const order = moved.size === 0 ? previous.order : orderBlocks(document, moved, previous.order);
  const time = marksAfter('time', previous, document, operations);
  const evidence = marksAfter('evidence', previous, document, operations);
  const isMarked = time === previous.marks.time && evidence === previous.marks.evidence;
  const marks = isMarked ? previous.marks : { time, evidence };
  return { links, segments, signs, ranked, owners, order, marks };
}

function marksAfter(
  mode: MarkMode,
  previous: Derived,
  document: CanvasDocument,
  operations: readonly Operation[],
): ReadonlyMap<string, MarkKey> {
  const changes = (operation: Operation): boolean =>
    operation.kind === 'card' &&
    (operation.prev && markOf(operation.prev, mode)) !== (operation.next && markOf(operation.next, mode));
  return operations.some(changes) ? marksOf(document.cards.values(), mode) : previous.marks[mode];
}

const chains = new WeakMap<LinkIndex, Map<string, ReadonlySet<string>>>();

/** A segment's chain of card and link ids, remembered until the links change. */
export function chainFor(derived: Derived, segmentId: string): ReadonlySet<string> {
  const known = chains.get(derived.links) ?? new Map<string, ReadonlySet<string>>();
  chains.set(derived.links, known);
  const chain = known.get(segmentId) ?? chainOf(derived.links, segmentId);
  known.set(segmentId, chain);
  return chain;
}

function touchedBlocks(operations: readonly Operation[]): Set<BlockKey> {
  const blocks = new Set<BlockKey>();
  for (const operation of operations) {
    if (operation.kind !== 'card') continue;
    if (operation.prev) blocks.add(operation.prev.block);
    if (operation.next) blocks.add(operation.next.block);
  }
  return blocks;
}

/** Whether a card comes, goes, or stands elsewhere; only then can the order of a block be another. */
function changesPlace(operation: Operation): boolean {
  if (operation.kind !== 'card') return false;
  const { prev, next } = operation;
  return !prev || !next || prev.block !== next.block || prev.x !== next.x || prev.y !== next.y;
}

function orderBlocks(document: CanvasDocument, blocks: ReadonlySet<BlockKey>, previous: Derived['order']): Derived['order'] {
  const cards = new Map<BlockKey, Card[]>([...blocks].map((block) => [block, []]));
  for (const card of document.cards.values()) cards.get(card.block)?.push(card);
  const order = { ...previous };
  for (const [block, list] of cards) {
    const ids = list.sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1)).map((card) => card.id);
    order[block] = keepSame(previous[block], ids);
  }
  return order;
}

/** The list from before if the new one holds the very same things. */
function keepSame<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.length === after.length && before.every((one, index) => one === after[index]) ? before : after;
}

function keepEqual(before: readonly SegmentSign[], after: readonly SegmentSign[]): readonly SegmentSign[] {
  const isSame =
    before.length === after.length &&
    before.every((sign, i) => sign.id === after[i]?.id && sign.color === after[i]?.color && sign.letter === after[i]?.letter);
  return isSame ? before : after;
}
