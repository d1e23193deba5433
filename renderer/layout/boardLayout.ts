import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import type { CanvasDocument, Card } from '../model/document.ts';
import type { Operation } from '../model/operations.ts';
import { layoutCard, type CardText } from './cardText.ts';
import type { Box } from './geometry.ts';
import { posterBlocks, type BlockBox, type ContentNeed, type PosterRoom } from './poster.ts';

/** A card on the board with its finished text lines. */
export type CardBox = Box & Readonly<{ text: CardText }>;

/** Where everything stands, in board units from the poster's top left. */
export type BoardLayout = Readonly<{
  box: Box;
  blocks: Readonly<Record<BlockKey, BlockBox>>;
  cards: ReadonlyMap<string, CardBox>;
}>;

/**
 * Lays out a model: text heights, block sizes, card places. Boxes that did not change are the same objects as in
 * `previous`, and the whole is `previous` where nothing changed, so that callers compare by identity. One pass over the cards; text is broken once a card record.
 */
export function layoutBoard(document: CanvasDocument, previous?: BoardLayout, room?: PosterRoom): BoardLayout {
  const needs = contentNeeds(document.cards.values());
  const { box, blocks } = posterBlocks(needs, previous?.blocks, room);
  const cards = new Map<string, CardBox>();
  let isSame = previous !== undefined && previous.cards.size === document.cards.size;
  for (const card of document.cards.values()) {
    const before = previous?.cards.get(card.id);
    const now = placeCard(card, blocks[card.block].content, before);
    if (now !== before) isSame = false;
    cards.set(card.id, now);
  }
  if (previous && isSame && BLOCK_KEYS.every((key) => blocks[key] === previous.blocks[key])) return previous;
  return { box, blocks, cards };
}

/** Whether a change can move anything: a letter in the notes or a detail of a card must not lay out the board anew. */
export function changesLayout(operation: Operation): boolean {
  if (operation.kind !== 'card') return false;
  const { prev, next } = operation;
  if (!prev || !next) return true;
  return (
    prev.text !== next.text || prev.block !== next.block || prev.x !== next.x || prev.y !== next.y || prev.width !== next.width
  );
}

/** The size a card takes: its width and the height of its text. */
export function cardSize(card: Pick<Card, 'text' | 'width'>): { width: number; height: number } {
  return { width: card.width, height: layoutCard(card).height };
}

/** The box of a card in its block's content coordinates. */
export function contentBox(card: Card): Box {
  return { x: card.x, y: card.y, width: card.width, height: layoutCard(card).height };
}

function placeCard(card: Card, content: Box, previous: CardBox | undefined): CardBox {
  const text = layoutCard(card);
  const x = content.x + card.x;
  const y = content.y + card.y;
  if (previous && previous.text === text && previous.x === x && previous.y === y && previous.width === card.width)
    return previous;
  return { x, y, width: card.width, height: text.height, text };
}

function contentNeeds(cards: Iterable<Card>): Record<BlockKey, ContentNeed> {
  const needs = Object.fromEntries(BLOCK_KEYS.map((key) => [key, { width: 0, height: 0 }])) as Record<
    BlockKey, // one entry a block: fromEntries cannot say so
    { width: number; height: number }
  >;
  for (const card of cards) {
    const need = needs[card.block];
    need.width = Math.max(need.width, card.x + card.width);
    need.height = Math.max(need.height, card.y + layoutCard(card).height);
  }
  return needs;
}
