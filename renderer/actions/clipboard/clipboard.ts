import { contentBox } from '../../layout/boardLayout.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import { createDocument, type CanvasDocument, type Card } from '../../model/document.ts';
import { toFileValue } from '../../formats/bmc/writeBmc.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import { addPiece, type Piece } from './cardPiece.ts';
import { removeWithSafety } from '../board/removeCards.ts';
import { inReadingOrder } from '../../layout/place/tidy.ts';

/** The type under which whole cards travel between windows; other programs read the plain text. */
export const CLIPBOARD_TYPE = 'application/x-platno-cards';

/** What copying puts on the clipboard: cards as a small `.bmc` document, and their texts as lines. */
export type ClipboardCards = Readonly<{ text: string; json: string; piece: CanvasDocument }>;

/** The last copy of this window, for pasting by menu, where only plain text can be read. */
let lastCopy: ClipboardCards | null = null;

export function copySelection(state: EditorState): ClipboardCards | null {
  const copied = describeSelection(state);
  lastCopy = copied ?? lastCopy;
  return copied;
}

export function lastCopied(): ClipboardCards | null {
  return lastCopy;
}

export function pieceOf({ cards, links }: CanvasDocument): Piece {
  return { cards: [...cards.values()], links: [...links.values()] };
}

function describeSelection(state: EditorState): ClipboardCards | null {
  const cards = BLOCK_KEYS.flatMap((block) => selectedInReadingOrder(state, block));
  if (cards.length === 0) return null;
  const ids = new Set(cards.map((card) => card.id));
  const links = [...state.document.links.values()].filter((link) => ids.has(link.from) && ids.has(link.to));
  const piece = { ...createDocument({ id: 'clipboard', title: '' }), cards: byId(cards), links: byId(links) };
  // One card a line: a line break inside a card would make two of it when pasted elsewhere.
  const text = cards.map((card) => card.text.replaceAll('\n', ' ')).join('\n');
  return { text, json: JSON.stringify(toFileValue(piece)), piece };
}

function selectedInReadingOrder({ derived, document, selection }: EditorState, block: BlockKey): Card[] {
  const cards = derived.order[block].flatMap((id) => (selection.has(id) ? (document.cards.get(id) ?? []) : []));
  return inReadingOrder(cards.map((card) => ({ ...contentBox(card), id: card.id }))).flatMap(
    ({ id }) => document.cards.get(id) ?? [],
  );
}

export function cutSelection(editor: Editor): ClipboardCards | null {
  const state = editor.get();
  const copied = copySelection(state);
  if (copied) editor.commit('step.cut', removeWithSafety(editor, state.selection), { selection: [] });
  return copied;
}

/** The selection again, beside itself, with the links among its cards. */
export function duplicateSelection(editor: Editor): number {
  const copied = describeSelection(editor.get());
  return copied ? addPiece(editor, pieceOf(copied.piece), 'step.duplicate') : 0;
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
