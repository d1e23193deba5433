import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import type { CanvasDocument, Card } from '../model/document.ts';
import type { Operation } from '../model/operations.ts';
import { buildLinkIndex, type LinkIndex } from '../model/queries/linkIndex.ts';
import { chainOf, listSegments, soleSegments, type SegmentSign } from '../model/queries/segments.ts';

/** Answers that are asked for all the time, worked out once a change. Parts that stay equal stay the same objects. */
export type Derived = Readonly<{
  links: LinkIndex;
  segments: readonly SegmentSign[];
  signs: ReadonlyMap<string, SegmentSign>;
  /** Card id → the one segment that reaches it, or `many`. */
  owners: ReadonlyMap<string, string>;
  /** Card ids of each block, top to bottom, then left to right: the order of the keyboard and of the accessible tree. */
  order: Readonly<Record<BlockKey, readonly string[]>>;
}>;

export function deriveAll(document: CanvasDocument): Derived {
  const links = buildLinkIndex(document);
  const segments = listSegments(document);
  const order = Object.fromEntries(BLOCK_KEYS.map((key) => [key, [] as readonly string[]])) as Derived['order']; // one entry a block
  return {
    links,
    segments,
    signs: new Map(segments.map((sign) => [sign.id, sign])),
    owners: soleSegments(document, links),
    order: orderBlocks(document, new Set(BLOCK_KEYS), order),
  };
}

/** The same after the given operations, redoing only what they can have touched. */
export function deriveAfter(previous: Derived, document: CanvasDocument, operations: readonly Operation[]): Derived {
  const blocks = touchedBlocks(operations);
  const hasLinks = operations.some((operation) => operation.kind === 'link');
  const hasSegments = blocks.has('customerSegments');
  const comesOrGoes = operations.some((o) => o.kind === 'card' && o.prev?.block !== o.next?.block);
  const links = hasLinks ? buildLinkIndex(document) : previous.links;
  const segments = hasSegments ? keepEqual(previous.segments, listSegments(document)) : previous.segments;
  const signs = segments === previous.segments ? previous.signs : new Map(segments.map((sign) => [sign.id, sign]));
  const owners = hasLinks || comesOrGoes ? soleSegments(document, links) : previous.owners;
  const order = blocks.size === 0 ? previous.order : orderBlocks(document, blocks, previous.order);
  return { links, segments, signs, owners, order };
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

function orderBlocks(document: CanvasDocument, blocks: ReadonlySet<BlockKey>, previous: Derived['order']): Derived['order'] {
  const cards = new Map<BlockKey, Card[]>([...blocks].map((block) => [block, []]));
  for (const card of document.cards.values()) cards.get(card.block)?.push(card);
  const order = { ...previous };
  for (const [block, list] of cards) {
    const ids = list.sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1)).map((card) => card.id);
    const before = previous[block];
    const isSame = before.length === ids.length && before.every((id, index) => id === ids[index]);
    if (!isSame) order[block] = ids;
  }
  return order;
}

function keepEqual(before: readonly SegmentSign[], after: readonly SegmentSign[]): readonly SegmentSign[] {
  const isSame =
    before.length === after.length &&
    before.every((sign, i) => sign.id === after[i]?.id && sign.color === after[i]?.color && sign.letter === after[i]?.letter);
  return isSame ? before : after;
}
