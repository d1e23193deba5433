import { contentBox } from '../layout/boardLayout.ts';
import { boxCentre, type Box } from '../layout/geometry.ts';
import { settle } from '../layout/place/settle.ts';
import { CARD_GAP } from '../layout/place/spacing.ts';
import { POSTER_ORDER, type BlockKey } from '../model/blocks.ts';
import type { Card } from '../model/document.ts';
import { moveCards, type CardMove } from '../model/edits/cardEdits.ts';
import type { Operation } from '../model/operations.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState } from '../state/editorState.ts';
import { blockObstacles, placerFor } from '../state/cardPlaces.ts';
import { cardSize } from '../layout/boardLayout.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A move by keyboard where there is nothing to swap with, board units. */
const NUDGE = 24;

export function selectedCards(state: EditorState): Card[] {
  return [...state.selection].flatMap((id) => state.document.cards.get(id) ?? []);
}

/** How many links the operations remove: what a message says after a move between blocks. */
export function countRemovedLinks(operations: readonly Operation[]): number {
  return operations.filter((operation) => operation.kind === 'link' && operation.next === null).length;
}

/**
 * Cards to the first free places of a block, in reading order, as one step. Answers how many links had to go.
 */
export function moveSelectionToBlock(editor: Editor, block: BlockKey): number {
  const state = editor.get();
  const cards = selectedCards(state).filter((card) => card.block !== block);
  const placer = placerFor(state, block);
  const moves = cards.map((card) => ({ id: card.id, block, ...placer.place(cardSize(card)) }));
  return commitMoves(editor, moves);
}

/**
 * One step with Alt and an arrow: up and down change places with the neighbour, left and right go beside it or on to the
 * next block. Answers how many links had to go.
 */
export function moveSelectionBy(editor: Editor, direction: Direction): number {
  const state = editor.get();
  const cards = selectedCards(state);
  const first = cards[0];
  if (!first) return 0;
  if (direction === 'left' || direction === 'right') return commitMoves(editor, sidewaysMoves(state, cards, direction));
  const swap = cards.length === 1 ? swapMoves(state, first, direction) : null;
  return commitMoves(editor, swap ?? settledMoves(state, cards, first.block, 0, direction === 'up' ? -NUDGE : NUDGE));
}

function commitMoves(editor: Editor, moves: readonly CardMove[]): number {
  const operations = moveCards(editor.get().document, moves);
  editor.commit('step.moveCards', operations);
  return countRemovedLinks(operations);
}

/** The card and its neighbour above or below change places; the air between them stays. */
function swapMoves(state: EditorState, card: Card, direction: 'up' | 'down'): CardMove[] | null {
  const box = contentBox(card);
  const others = blockObstacles(state, card.block, new Set([card.id])).filter((one) => one.x < box.x + box.width && box.x < one.x + one.width);
  const isBelow = direction === 'down';
  const candidates = others.filter((one) => (isBelow ? one.y >= box.y + box.height : one.y + one.height <= box.y));
  const neighbour = candidates.sort((a, b) => (isBelow ? a.y - b.y : b.y - a.y))[0];
  if (!neighbour) return null;
  const [upper, lower] = isBelow ? [box, neighbour] : [neighbour, box];
  const lowerTo = upper.y;
  const upperTo = lower.y + lower.height - upper.height;
  const moved: CardMove = { id: card.id, block: card.block, x: card.x, y: isBelow ? upperTo : lowerTo };
  return [moved, { id: neighbour.id, block: card.block, x: neighbour.x, y: isBelow ? lowerTo : upperTo }];
}

function sidewaysMoves(state: EditorState, cards: readonly Card[], direction: 'left' | 'right'): CardMove[] {
  const first = cards[0];
  if (!first) return [];
  const sign = direction === 'right' ? 1 : -1;
  const step = sign * (first.width + CARD_GAP);
  const content = state.layout.blocks[first.block].content;
  const fits = cards.every((card) => card.block === first.block && card.x + step >= 0 && card.x + card.width + step <= content.width);
  if (fits) return settledMoves(state, cards, first.block, step, 0);
  const next = neighbourBlock(state, first, direction);
  if (!next) return [];
  const fromBox = state.layout.blocks[first.block].content;
  const toBox = state.layout.blocks[next].content;
  return settledMoves(state, cards, next, fromBox.x - toBox.x + sign * (toBox.width + 2 * CARD_GAP), fromBox.y - toBox.y);
}

/** The cards shifted by (dx, dy) and laid down where there is room, in the given block's content coordinates. */
function settledMoves(state: EditorState, cards: readonly Card[], block: BlockKey, dx: number, dy: number): CardMove[] {
  const ids = new Set(cards.map((card) => card.id));
  const moving: Box[] = cards.map((card) => {
    const box = contentBox(card);
    return { ...box, x: Math.max(0, box.x + dx), y: Math.max(0, box.y + dy) };
  });
  const places = settle({ moving, obstacles: blockObstacles(state, block, ids), contentWidth: state.layout.blocks[block].content.width });
  return cards.flatMap((card, index) => {
    const place = places[index];
    return place ? [{ id: card.id, block, x: place.x, y: place.y }] : [];
  });
}

/** The block beside a card: the nearest one whose panel lies level with the card, else the nearest in that direction. */
function neighbourBlock(state: EditorState, card: Card, direction: 'left' | 'right'): BlockKey | null {
  const here = state.layout.blocks[card.block];
  const box = state.layout.cards.get(card.id);
  if (!box) return null;
  const sign = direction === 'right' ? 1 : -1;
  const y = boxCentre(box).y;
  const beside = POSTER_ORDER.map((key) => state.layout.blocks[key])
    .filter((other) => sign * (other.x - here.x) > 0 && other.y <= y && y <= other.y + other.height)
    .sort((a, b) => sign * (a.x - b.x));
  return beside[0]?.block ?? null;
}
