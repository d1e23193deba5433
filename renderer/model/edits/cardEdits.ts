import type { BlockKey } from '../blocks.ts';
import { CARD_MAX_WIDTH, CARD_MIN_WIDTH, type CanvasDocument, type Card } from '../document.ts';
import { linkRule } from '../linkRules.ts';
import type { Operation } from '../operations.ts';
import { arrivingLetters } from '../queries/segments.ts';
import { limitCoordinate, limitText } from './limits.ts';

/**
 * Puts new cards into the document. Ids must be new: a known id is a bug and throws. A copy of a segment gets a letter of its
 * own.
 */
export function addCards(document: CanvasDocument, cards: readonly Card[]): Operation[] {
  const letters = lettersOfArrivals(document, cards);
  return cards.map((card) => {
    if (document.cards.has(card.id)) throw new Error(`card id already used: ${card.id}`);
    const { text, notes } = card;
    const place = { x: limitCoordinate(card.x), y: limitCoordinate(card.y) };
    const next = withoutUndefined({ ...card, ...limited({ text, notes }), ...place, ...letters.get(card.id) });
    return { kind: 'card', id: card.id, prev: null, next: Object.freeze(next) };
  });
}

export type CardChange = Readonly<Partial<Omit<Card, 'id' | 'block' | 'x' | 'y'>>>;

/** Changes fields of cards; a field set to undefined is removed. Cards that stay equal give no operation. */
export function changeCards(document: CanvasDocument, ids: Iterable<string>, change: CardChange): Operation[] {
  const operations: Operation[] = [];
  for (const id of ids) {
    const prev = document.cards.get(id);
    if (!prev) continue;
    const next = Object.freeze(withoutUndefined({ ...prev, ...change, ...limited(change) }));
    if (!isEqualRecord(prev, next)) operations.push({ kind: 'card', id, prev, next });
  }
  return operations;
}

export type CardMove = Readonly<{ id: string; block: BlockKey; x: number; y: number }>;

/**
 * Moves cards, also to other blocks. Everything a card carries stays with it, details of its old kind too, so that they
 * come back if it is moved back. Links that the new pair of blocks does not allow are removed. A card that becomes a segment
 * gets a letter.
 */
export function moveCards(document: CanvasDocument, moves: readonly CardMove[]): Operation[] {
  const operations: Operation[] = [];
  const movedTo = new Map<string, BlockKey>();
  const letters = lettersOfArrivals(document, arrivals(document, moves));
  for (const move of moves) {
    const prev = document.cards.get(move.id);
    if (!prev) continue;
    const place = { block: move.block, x: limitCoordinate(move.x), y: limitCoordinate(move.y) };
    const next = Object.freeze({ ...prev, ...place, ...letters.get(move.id) });
    if (isEqualRecord(prev, next)) continue;
    operations.push({ kind: 'card', id: move.id, prev, next });
    if (prev.block !== next.block) movedTo.set(move.id, next.block);
  }
  return movedTo.size === 0 ? operations : [...operations, ...dropForbiddenLinks(document, movedTo)];
}

/** The moved cards that were no segments before, in the block they go to. */
function arrivals(document: CanvasDocument, moves: readonly CardMove[]): Card[] {
  return moves.flatMap(({ id, block }) => {
    const card = document.cards.get(id);
    return card && card.block !== block ? [{ ...card, block }] : [];
  });
}

/** By card id. Two segments of one letter would be told apart by their place alone, and change letters when moved. */
function lettersOfArrivals(
  document: CanvasDocument,
  cards: readonly Card[],
): ReadonlyMap<string, { letter: string | undefined }> {
  const segments = cards.filter((card) => card.block === 'customerSegments');
  if (segments.length === 0) return new Map();
  const letters = arrivingLetters(document, segments);
  return new Map(segments.map((card, index) => [card.id, { letter: letters[index] }]));
}

function dropForbiddenLinks(document: CanvasDocument, movedTo: ReadonlyMap<string, BlockKey>): Operation[] {
  const operations: Operation[] = [];
  for (const link of document.links.values()) {
    if (!movedTo.has(link.from) && !movedTo.has(link.to)) continue;
    const from = movedTo.get(link.from) ?? document.cards.get(link.from)?.block;
    const to = movedTo.get(link.to) ?? document.cards.get(link.to)?.block;
    if (from && to && !linkRule(from, to)) operations.push({ kind: 'link', id: link.id, prev: link, next: null });
  }
  return operations;
}

/** Removes cards and links by id; the links of a removed card go with it. Unknown ids are passed over. */
export function removeItems(document: CanvasDocument, ids: ReadonlySet<string>): Operation[] {
  const operations: Operation[] = [];
  for (const link of document.links.values()) {
    if (ids.has(link.id) || ids.has(link.from) || ids.has(link.to)) {
      operations.push({ kind: 'link', id: link.id, prev: link, next: null });
    }
  }
  for (const id of ids) {
    const card = document.cards.get(id);
    if (card) operations.push({ kind: 'card', id, prev: card, next: null });
  }
  return operations;
}

function limited({ text, notes, width }: CardChange): CardChange {
  return {
    ...(text !== undefined && { text: limitText(text) }),
    ...(notes !== undefined && { notes: limitText(notes) }),
    ...(width !== undefined && { width: clampWidth(width) }),
  };
}

function clampWidth(width: number): number {
  return Math.min(CARD_MAX_WIDTH, Math.max(CARD_MIN_WIDTH, Math.round(width)));
}

function withoutUndefined<T extends object>(record: T): T {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  // Object.fromEntries loses the type; only undefined values of optional fields were taken out.
  return Object.fromEntries(entries) as T;
}

function isEqualRecord(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
