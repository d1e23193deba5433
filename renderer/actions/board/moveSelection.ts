import { cardSize, contentBox } from '../../layout/boardLayout.ts';
import { boxCentre, boxesOverlap, type Box } from '../../layout/geometry.ts';
import { settle } from '../../layout/place/settle.ts';
import { CARD_GAP } from '../../layout/place/spacing.ts';
import { POSTER_ORDER, type BlockKey } from '../../model/blocks.ts';
import type { Card } from '../../model/document.ts';
import { moveCards, type CardMove } from '../../model/edits/cardEdits.ts';
import type { Operation } from '../../model/operations.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import { blockObstacles, placerFor } from '../../state/cardPlaces.ts';

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
  const ids = POSTER_ORDER.filter((key) => key !== block).flatMap((key) =>
    state.derived.order[key].filter((id) => state.selection.has(id)),
  );
  const placer = placerFor(state, block);
  const cards = ids.flatMap((id) => state.document.cards.get(id) ?? []);
  const moves = cards.map((card) => ({ id: card.id, block, ...placer.place(cardSize(card)) }));
  return commitMoves(editor, moves);
}

/**
 * One step with Alt and an arrow: up and down change places with the neighbour, left and right go beside it or on to the
 * next block. Cards of several blocks move each from its own. Answers how many links had to go.
 */
export function moveSelectionBy(editor: Editor, direction: Direction): number {
  const state = editor.get();
  const cards = selectedCards(state);
  const first = cards[0];
  if (!first) return 0;
  const isSideways = direction === 'left' || direction === 'right';
  if (!isSideways && cards.length === 1) return commitMoves(editor, passNeighbour(state, first, direction));
  const shifts = [...Map.groupBy(cards, (card) => card.block).values()].flatMap((group) =>
    isSideways ? sidewaysShift(state, group, direction) : nudge(group, direction),
  );
  return commitMoves(editor, landings(state, shifts));
}

function commitMoves(editor: Editor, moves: readonly CardMove[]): number {
  const operations = moveCards(editor.get().document, moves);
  editor.commit('step.moveCards', operations);
  return countRemovedLinks(operations);
}

/** The card and its neighbour above or below change places, or the card goes past it, or a little way into the open. */
function passNeighbour(state: EditorState, card: Card, direction: 'up' | 'down'): CardMove[] {
  const box = contentBox(card);
  const isBelow = direction === 'down';
  const others = blockObstacles(state, card.block, new Set([card.id]));
  const neighbour = others
    .filter((one) => one.x < box.x + box.width && box.x < one.x + one.width)
    .filter((one) => (isBelow ? one.y >= box.y + box.height : one.y + one.height <= box.y))
    .sort((a, b) => (isBelow ? a.y - b.y : b.y - a.y))[0];
  if (!neighbour) return landings(state, nudge([card], direction));
  const swap = swapMoves(card, box, neighbour, isBelow);
  const isFree = swap.every(({ id, x, y }) => {
    const { width, height } = id === card.id ? box : neighbour;
    return !others.some((one) => one.id !== neighbour.id && boxesOverlap(one, { x, y, width, height }));
  });
  if (isFree) return swap;
  const past = isBelow ? neighbour.y + neighbour.height + CARD_GAP : neighbour.y - CARD_GAP - box.height;
  return landings(state, [{ cards: [card], block: card.block, dx: 0, dy: past - box.y }]);
}

/** The air between the two stays. */
function swapMoves(card: Card, box: Box, neighbour: Box & { id: string }, isBelow: boolean): CardMove[] {
  const [upper, lower] = isBelow ? [box, neighbour] : [neighbour, box];
  const lowerTo = upper.y;
  const upperTo = lower.y + lower.height - upper.height;
  return [
    { id: card.id, block: card.block, x: card.x, y: isBelow ? upperTo : lowerTo },
    { id: neighbour.id, block: card.block, x: neighbour.x, y: isBelow ? lowerTo : upperTo },
  ];
}

/** Cards of one block on their way: by so much, in the content coordinates of the block they go to. */
type Shift = Readonly<{ cards: readonly Card[]; block: BlockKey; dx: number; dy: number }>;

function nudge(cards: readonly Card[], direction: 'up' | 'down'): Shift[] {
  return cards[0] ? [{ cards, block: cards[0].block, dx: 0, dy: direction === 'up' ? -NUDGE : NUDGE }] : [];
}

function sidewaysShift(state: EditorState, cards: readonly Card[], direction: 'left' | 'right'): Shift[] {
  const first = cards[0];
  if (!first) return [];
  const sign = direction === 'right' ? 1 : -1;
  const step = sign * (first.width + CARD_GAP);
  const from = state.layout.blocks[first.block].content;
  if (cards.every((card) => card.x + step >= 0 && card.x + card.width + step <= from.width)) {
    return [{ cards, block: first.block, dx: step, dy: 0 }];
  }
  const next = neighbourBlock(state, first, direction);
  if (!next) return [];
  const to = state.layout.blocks[next].content;
  return [{ cards, block: next, dx: from.x - to.x + sign * (to.width + 2 * CARD_GAP), dy: from.y - to.y }];
}

/** Lays all down where there is room: not on cards that stay, nor on those laid down before. */
function landings(state: EditorState, shifts: readonly Shift[]): CardMove[] {
  const moving = new Set(shifts.flatMap(({ cards }) => cards.map((card) => card.id)));
  const landed = new Map<BlockKey, Box[]>();
  return shifts.flatMap(({ cards, block, dx, dy }) => {
    const wishes = cards.map((card): Box => {
      const box = contentBox(card);
      return { ...box, x: Math.max(0, box.x + dx), y: Math.max(0, box.y + dy) };
    });
    const before = landed.get(block) ?? [];
    const obstacles = [...blockObstacles(state, block, moving), ...before];
    const places = settle({ moving: wishes, obstacles, contentWidth: state.layout.blocks[block].content.width });
    const boxes = wishes.map((wish, index) => ({ ...wish, ...places[index] }));
    landed.set(block, [...before, ...boxes]);
    return cards.flatMap((card, index) => {
      const box = boxes[index];
      return box ? [{ id: card.id, block, x: box.x, y: box.y }] : [];
    });
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
