import { boxCentre, type Box } from '../layout/geometry.ts';
import { POSTER_ORDER, type BlockKey } from '../model/blocks.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState, Focus } from '../state/editorState.ts';
import { revealCard } from '../state/cameraMoves.ts';
import type { Direction } from './moveSelection.ts';

/** Puts the focus into a block: on its first card, or on the empty block. */
export function focusBlock(editor: Editor, block: BlockKey): void {
  const first = editor.get().derived.order[block][0] ?? null;
  focusOn(editor, { block, cardId: first }, false);
}

/** An arrow key: the focus goes to the nearest card in that direction; empty blocks count, so that all can be reached. */
export function moveFocus(editor: Editor, direction: Direction, extend: boolean): void {
  const state = editor.get();
  const here = state.focus.cardId ? state.layout.cards.get(state.focus.cardId) : state.layout.blocks[state.focus.block];
  if (!here) return focusBlock(editor, state.focus.block);
  let best: { focus: Focus; score: number } | null = null;
  for (const candidate of candidates(state)) {
    if (candidate.focus.cardId === state.focus.cardId && candidate.focus.block === state.focus.block) continue;
    const score = distanceInDirection(here, candidate.box, direction);
    if (score !== null && (best === null || score < best.score)) best = { focus: candidate.focus, score };
  }
  if (best) focusOn(editor, best.focus, extend);
}

/** Focus and selection are one thing; with `extend` the selection grows instead. */
function focusOn(editor: Editor, focus: Focus, extend: boolean): void {
  const { selection } = editor.get();
  const ids = focus.cardId === null ? [] : [focus.cardId];
  editor.set({ focus, selection: new Set(extend ? [...selection, ...ids] : ids) });
  if (focus.cardId) revealCard(editor, focus.cardId);
}

function* candidates(state: EditorState): Generator<{ focus: Focus; box: Box }> {
  for (const [cardId, box] of state.layout.cards) {
    const block = state.document.cards.get(cardId)?.block;
    if (block) yield { focus: { block, cardId }, box };
  }
  for (const block of POSTER_ORDER) {
    if (state.derived.order[block].length === 0) yield { focus: { block, cardId: null }, box: state.layout.blocks[block] };
  }
}

/** How far a box lies in a direction; what is off to the side counts double; null behind or beside. */
function distanceInDirection(from: Box, to: Box, direction: Direction): number | null {
  const a = boxCentre(from);
  const b = boxCentre(to);
  const along = direction === 'left' ? a.x - b.x : direction === 'right' ? b.x - a.x : direction === 'up' ? a.y - b.y : b.y - a.y;
  if (along <= 1) return null;
  const isAcross = direction === 'left' || direction === 'right';
  const aside = isAcross ? gap(from.y, from.height, to.y, to.height) : gap(from.x, from.width, to.x, to.width);
  const offCentre = isAcross ? Math.abs(a.y - b.y) : Math.abs(a.x - b.x);
  return along + 4 * aside + 0.2 * offCentre;
}

/** Distance between two stretches of a line; 0 where they overlap. */
function gap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, b - (a + aLength), a - (b + bLength));
}
