import { COLOR_KEYS, type ColorKey } from '../colors.ts';
import type { BlockKey } from '../blocks.ts';
import type { CanvasDocument, Card } from '../document.ts';
import type { LinkIndex } from './linkIndex.ts';

/** A segment with the sign it is known by on the board: a colour and a letter (A, B … Z, AA …), never colour alone. */
export type SegmentSign = Readonly<{ id: string; color: ColorKey; letter: string }>;

/** The segments from top to bottom of their block, each with its sign. */
export function listSegments(document: CanvasDocument): SegmentSign[] {
  const segments = [...document.cards.values()].filter((card) => card.block === 'customerSegments').sort(byPlace);
  const owners = new Map<string, Card>();
  for (const card of segments) if (card.letter !== undefined && !owners.has(card.letter)) owners.set(card.letter, card);
  const free = freeLetters(new Set(owners.keys()));
  return segments.map((card, index) => {
    const isOwn = card.letter !== undefined && owners.get(card.letter) === card;
    return { id: card.id, color: card.color ?? colorAt(index), letter: isOwn && card.letter ? card.letter : free() };
  });
}

/** Letters for cards that become segments: the one a card had before if nobody has it now, else the first free one. */
export function arrivingLetters(document: CanvasDocument, cards: readonly Pick<Card, 'letter'>[]): string[] {
  const taken = new Set(listSegments(document).map((segment) => segment.letter));
  const free = freeLetters(taken);
  return cards.map(({ letter }) => {
    const given = letter !== undefined && !taken.has(letter) ? letter : free();
    taken.add(given);
    return given;
  });
}

/** The same document with each segment's letter written down, so that moving one changes no other's. */
export function withSegmentLetters(document: CanvasDocument): CanvasDocument {
  const nameless = listSegments(document).filter(({ id, letter }) => document.cards.get(id)?.letter !== letter);
  if (nameless.length === 0) return document;
  const cards = new Map(document.cards);
  for (const { id, letter } of nameless) {
    const card = cards.get(id);
    if (card) cards.set(id, Object.freeze({ ...card, letter }));
  }
  return { ...document, cards };
}

/** Gives out letters that are not taken, in order. */
function freeLetters(taken: ReadonlySet<string>): () => string {
  let index = 0;
  return () => {
    while (taken.has(letterAt(index))) index++;
    return letterAt(index++);
  };
}

/** The first palette colour no segment carries yet; palette order starts again when all are taken. */
export function nextSegmentColor(document: CanvasDocument): ColorKey {
  return nextSegmentColors(document, 1)[0] ?? 'blue';
}

/** The same for several new segments that come together. */
export function nextSegmentColors(document: CanvasDocument, count: number): ColorKey[] {
  const segments = listSegments(document);
  const taken = new Set(segments.map((segment) => segment.color));
  return Array.from({ length: count }, (_, index) => {
    const color = COLOR_KEYS.find((key) => !taken.has(key)) ?? colorAt(segments.length + index);
    taken.add(color);
    return color;
  });
}

/** A segment's chain: every card and link that can be reached from it along the direction of the links. */
export function chainOf(index: LinkIndex, segmentId: string): ReadonlySet<string> {
  const chain = new Set([segmentId]);
  const queue = [segmentId];
  for (let cardId = queue.pop(); cardId !== undefined; cardId = queue.pop()) {
    for (const link of index.outgoing.get(cardId) ?? []) {
      chain.add(link.id);
      if (chain.has(link.to)) continue;
      chain.add(link.to);
      queue.push(link.to);
    }
  }
  return chain;
}

/** Which segments a card serves directly, in the order of their letters. */
export function directSegments(index: LinkIndex, signs: ReadonlyMap<string, SegmentSign>, cardId: string): SegmentSign[] {
  const found: SegmentSign[] = [];
  for (const link of index.incoming.get(cardId) ?? []) {
    const sign = signs.get(link.from);
    if (sign) found.push(sign);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));
}

/** Blocks in the direction of the links, so that one pass carries a fact from segments to costs. */
const CHAIN_ORDER: readonly BlockKey[] = [
  'customerSegments',
  'valuePropositions',
  'keyActivities',
  'keyResources',
  'keyPartners',
];

/**
 * The one segment whose chain each card belongs to: its id, or `many` where several segments reach it. Cards no segment
 * reaches are missing. One pass over the links, whatever the number of segments.
 */
export function soleSegments(document: CanvasDocument, index: LinkIndex): ReadonlyMap<string, string> {
  const owner = new Map<string, string>();
  const byBlock = Map.groupBy(document.cards.values(), (card) => card.block);
  for (const card of byBlock.get('customerSegments') ?? []) owner.set(card.id, card.id);
  for (const block of CHAIN_ORDER) {
    for (const card of byBlock.get(block) ?? []) {
      const mine = owner.get(card.id);
      if (mine === undefined) continue;
      for (const link of index.outgoing.get(card.id) ?? []) {
        const theirs = owner.get(link.to);
        owner.set(link.to, theirs === undefined || theirs === mine ? mine : MANY_SEGMENTS);
      }
    }
  }
  return owner;
}

export const MANY_SEGMENTS = 'many';

function byPlace(a: Card, b: Card): number {
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}

function colorAt(index: number): ColorKey {
  return COLOR_KEYS[index % COLOR_KEYS.length] ?? 'blue';
}

function letterAt(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}
