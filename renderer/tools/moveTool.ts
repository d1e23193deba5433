import { contentBox } from '../layout/boardLayout.ts';
import { boundingBox, boxCentre, boxContains, type Box, type Point } from '../layout/geometry.ts';
import { findSlot, insertCard, type Slot } from '../layout/place/insert.ts';
import { settle } from '../layout/place/settle.ts';
import { createSnapper, type Guide, type Snapper } from '../layout/place/snap.ts';
import { SNAP_DISTANCE } from '../layout/place/spacing.ts';
import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import type { Card } from '../model/document.ts';
import { addCards, moveCards, type CardMove } from '../model/edits/cardEdits.ts';
import { blockObstacles } from '../state/cardPlaces.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState } from '../state/editorState.ts';

/** One drag of cards: indexed on press, asked on every step, committed once on release. */
export type MoveDrag = Readonly<{
  cards: readonly Card[];
  ids: ReadonlySet<string>;
  /** The block of the card that was pressed: moving inside it leaves each card in its own block. */
  home: BlockKey;
  around: Box;
  snapper: Snapper;
}>;

export function startMove(state: EditorState, pressedId: string): MoveDrag | null {
  const ids = new Set([...state.selection].filter((id) => state.document.cards.has(id)));
  const cards = [...ids].flatMap((id) => state.document.cards.get(id) ?? []);
  const around = boundingBox(cards.flatMap((card) => state.layout.cards.get(card.id) ?? []));
  const home = state.document.cards.get(pressedId)?.block;
  if (!around || !home) return null;
  const others: Box[] = [];
  for (const [id, box] of state.layout.cards) if (!ids.has(id)) others.push(box);
  const contents = BLOCK_KEYS.map((key) => state.layout.blocks[key].content);
  return { cards, ids, home, around, snapper: createSnapper(others, contents) };
}

/** `slot` is where a single card would be pushed in between others; null where it lies down where it is. */
export type MoveStep = Readonly<{
  dx: number;
  dy: number;
  target: BlockKey | null;
  guides: readonly Guide[];
  slot: Readonly<{ block: BlockKey; slot: Slot }> | null;
}>;

/** Where the cards are now: moved by the pointer, drawn to neighbours unless snapping is suspended. */
export function stepMove(state: EditorState, drag: MoveDrag, from: Point, to: Point, isFree: boolean): MoveStep {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const target = BLOCK_KEYS.find((key) => boxContains(state.layout.blocks[key], to)) ?? null;
  if (isFree) return { dx, dy, target, guides: [], slot: null };
  const slot = slotUnder(state, drag, dx, dy, target);
  if (slot) return { dx, dy, target, guides: [], slot };
  const moving = { ...drag.around, x: drag.around.x + dx, y: drag.around.y + dy };
  const snap = drag.snapper.snap(moving, SNAP_DISTANCE / state.camera.z);
  return { dx: dx + snap.dx, dy: dy + snap.dy, target, guides: snap.guides, slot: null };
}

/** Several cards keep their arrangement instead; settling finds room for them. */
function slotUnder(state: EditorState, drag: MoveDrag, dx: number, dy: number, target: BlockKey | null): MoveStep['slot'] {
  const [card, second] = drag.cards;
  if (!card || second) return null;
  const block = target ?? card.block;
  const { content } = state.layout.blocks[block];
  const middle = boxCentre(drag.around);
  const slot = findSlot({ x: middle.x + dx - content.x, y: middle.y + dy - content.y }, blockObstacles(state, block, drag.ids));
  return slot ? { block, slot } : null;
}

/** Lays the cards down, as one step. Answers how many links the move has cost. */
export function dropMove(editor: Editor, drag: MoveDrag, step: MoveStep, isCopy: boolean, isFree: boolean): number {
  const state = editor.get();
  if (step.slot && !isCopy) return commitMoves(editor, pushIn(state, drag, step.slot));
  const target = step.target === null || step.target === drag.home ? null : step.target;
  const groups = target === null ? Map.groupBy(drag.cards, (card) => card.block) : new Map([[target, drag.cards]]);
  const moves: CardMove[] = [];
  for (const [block, cards] of groups) moves.push(...landings(state, drag, cards, block, step, isCopy, isFree));
  return isCopy ? commitCopies(editor, drag, moves) : commitMoves(editor, moves);
}

function pushIn(state: EditorState, drag: MoveDrag, { block, slot }: NonNullable<MoveStep['slot']>): CardMove[] {
  const [card] = drag.cards;
  if (!card) return [];
  const others = blockObstacles(state, block, drag.ids);
  const { width } = state.layout.blocks[block].content;
  const places = insertCard({ ...contentBox(card), id: card.id }, slot, others, width, card.block === block);
  return [...places].map(([id, place]) => ({ id, block, ...place }));
}

function landings(
  state: EditorState,
  drag: MoveDrag,
  cards: readonly Card[],
  block: BlockKey,
  step: MoveStep,
  isCopy: boolean,
  isFree: boolean,
): CardMove[] {
  const content = state.layout.blocks[block].content;
  const wishes = cards.map((card): Box => {
    const own = state.layout.blocks[card.block].content;
    const box = contentBox(card);
    return { ...box, x: box.x + own.x + step.dx - content.x, y: box.y + own.y + step.dy - content.y };
  });
  const obstacles = blockObstacles(state, block, isCopy ? undefined : drag.ids);
  const places = isFree ? wishes : settle({ moving: wishes, obstacles, contentWidth: content.width });
  return cards.map((card, index) => {
    const place = places[index] ?? { x: card.x, y: card.y };
    return { id: card.id, block, x: Math.max(0, Math.round(place.x)), y: Math.max(0, Math.round(place.y)) };
  });
}

function commitMoves(editor: Editor, moves: readonly CardMove[]): number {
  const operations = moveCards(editor.get().document, moves);
  editor.commit('step.moveCards', operations);
  return operations.filter((operation) => operation.kind === 'link').length;
}

function commitCopies(editor: Editor, drag: MoveDrag, moves: readonly CardMove[]): number {
  const places = new Map(moves.map((move) => [move.id, move]));
  const copies = drag.cards.map((card): Card => {
    const place = places.get(card.id);
    return {
      ...card,
      id: editor.environment.newId(),
      block: place?.block ?? card.block,
      x: place?.x ?? card.x,
      y: place?.y ?? card.y,
    };
  });
  editor.commit('step.copyCards', addCards(editor.get().document, copies), { selection: copies.map((card) => card.id) });
  return 0;
}
