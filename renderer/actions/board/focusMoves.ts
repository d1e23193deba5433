import { boxCentre, type Box } from '../../layout/geometry.ts';
import { readingRows, type TidyCard } from '../../layout/place/tidy.ts';
import { POSTER_ORDER, type BlockKey } from '../../model/blocks.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState, Focus } from '../../state/editorState.ts';
import { revealBlock, revealCard } from '../../state/cameraMoves.ts';
import type { Direction } from './moveSelection.ts';

/** Puts the focus into a block: on its first card, or on the empty block. */
export function focusBlock(editor: Editor, block: BlockKey): void {
  const first = editor.get().derived.order[block][0] ?? null;
  if (editor.get().readZoom !== null) revealBlock(editor, block);
  focusOn(editor, { block, cardId: first }, false);
}

/**
 * An arrow key: inside a block along its rows and from row to row, at its border on to the block beyond. So every card can
 * be reached, wherever it lies: up and down lead through all rows, left and right through all cards of a row.
 */
export function moveFocus(editor: Editor, direction: Direction, extend: boolean): void {
  const state = editor.get();
  const { block, cardId } = state.focus;
  if (cardId === null && state.derived.order[block].length > 0) return focusBlock(editor, block);
  const next = insideBlock(state, direction) ?? intoNextBlock(state, direction);
  if (next) focusOn(editor, next, extend);
}

/** Focus and selection are one thing; with `extend` the selection grows, or shrinks on the way back. */
function focusOn(editor: Editor, focus: Focus, extend: boolean): void {
  const { selection, focus: before } = editor.get();
  const ids = focus.cardId === null ? [] : [focus.cardId];
  const isBack = focus.cardId !== null && focus.cardId !== before.cardId && selection.has(focus.cardId);
  const kept = [...selection].filter((id) => !isBack || id !== before.cardId);
  editor.set({ focus, selection: new Set(extend ? [...kept, ...ids] : ids) });
  if (focus.cardId) revealCard(editor, focus.cardId);
}

function rowsOf({ layout, derived }: EditorState, block: BlockKey): TidyCard[][] {
  return readingRows(
    derived.order[block].flatMap((id) => {
      const box = layout.cards.get(id);
      return box ? [{ id, x: box.x, y: box.y, width: box.width, height: box.height }] : [];
    }),
  );
}

function insideBlock(state: EditorState, direction: Direction): Focus | null {
  const { block, cardId } = state.focus;
  const rows = rowsOf(state, block);
  const at = rows.findIndex((row) => row.some((card) => card.id === cardId));
  const row = rows[at];
  const index = row?.findIndex((card) => card.id === cardId) ?? -1;
  const here = row?.[index];
  if (!row || !here) return null;
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  const next = isAcross(direction)
    ? (row[index + step] ?? levelWith(here, rows.flat(), step))
    : nearestAcross(here, rows[at + step] ?? []);
  return next ? { block, cardId: next.id } : null;
}

/** At the end of a row: a card of another row may still lie beside, such as a tall one that begins higher up. */
function levelWith(here: TidyCard, cards: readonly TidyCard[], step: 1 | -1): TidyCard | undefined {
  const beside = cards.filter((card) => step * (card.x - here.x) > 0 && gap(here.y, here.height, card.y, card.height) === 0);
  return beside.sort((a, b) => step * (a.x - b.x) || distanceY(here, a) - distanceY(here, b))[0];
}

function nearestAcross(here: Box, row: readonly TidyCard[]): TidyCard | undefined {
  return row.toSorted(
    (a, b) =>
      gap(here.x, here.width, a.x, a.width) - gap(here.x, here.width, b.x, b.width) || distanceX(here, a) - distanceX(here, b),
  )[0];
}

function intoNextBlock(state: EditorState, direction: Direction): Focus | null {
  const { focus, layout } = state;
  const here = (focus.cardId === null ? undefined : layout.cards.get(focus.cardId)) ?? layout.blocks[focus.block];
  const block = blockBeyond(state, here, direction);
  if (!block) return null;
  const rows = rowsOf(state, block);
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  const entry = isAcross(direction)
    ? rows.flatMap((row) => (step > 0 ? row[0] : row.at(-1)) ?? []).sort((a, b) => distanceY(here, a) - distanceY(here, b))[0]
    : nearestAcross(here, (step > 0 ? rows[0] : rows.at(-1)) ?? []);
  return { block, cardId: entry?.id ?? null };
}

/** The nearest block in a direction that lies level with this one; of two halves the one beside `here`. */
function blockBeyond({ layout, focus }: EditorState, here: Box, direction: Direction): BlockKey | null {
  const own = layout.blocks[focus.block];
  const across = isAcross(direction);
  const found = POSTER_ORDER.flatMap((key) => {
    const block = layout.blocks[key];
    const away = distanceBeyond(own, block, direction);
    const aside = across ? gap(own.y, own.height, block.y, block.height) : gap(own.x, own.width, block.x, block.width);
    if (away === null || aside > 0) return [];
    const { x, y } = boxCentre(here);
    return [{ key, away, off: across ? gap(y, 0, block.y, block.height) : gap(x, 0, block.x, block.width) }];
  });
  return found.sort((a, b) => a.away - b.away || a.off - b.off)[0]?.key ?? null;
}

/** From border to facing border; null for a block that does not lie in that direction. */
function distanceBeyond(own: Box, other: Box, direction: Direction): number | null {
  const distance = {
    left: own.x - (other.x + other.width),
    right: other.x - (own.x + own.width),
    up: own.y - (other.y + other.height),
    down: other.y - (own.y + own.height),
  }[direction];
  return distance > 0 ? distance : null;
}

function isAcross(direction: Direction): boolean {
  return direction === 'left' || direction === 'right';
}

function distanceX(a: Box, b: Box): number {
  return Math.abs(boxCentre(a).x - boxCentre(b).x);
}

function distanceY(a: Box, b: Box): number {
  return Math.abs(boxCentre(a).y - boxCentre(b).y);
}

/** Distance between two stretches of a line; 0 where they overlap or touch. */
function gap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, b - (a + aLength), a - (b + bLength));
}
