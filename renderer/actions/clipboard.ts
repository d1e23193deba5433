import { contentBox } from '../layout/boardLayout.ts';
import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import type { CanvasDocument, Card } from '../model/document.ts';
import { addCards } from '../model/edits/cardEdits.ts';
import { nextSegmentColors } from '../model/queries/segments.ts';
import { fileSchema } from '../model/schema.ts';
import { readBmcValue } from '../formats/bmc/readBmc.ts';
import { composed } from '../model/composed.ts';
import { CARD_WIDTH, createDocument } from '../model/document.ts';
import { toFileValue } from '../formats/bmc/writeBmc.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState } from '../state/editorState.ts';
import { makeCard, placerFor } from '../state/cardPlaces.ts';
import { isReadOnly } from '../state/readOnly.ts';
import { addPiece, roomFor, type Piece } from './cardPiece.ts';
import { MAX_PASTED_LINES, NOTHING, pastedOf, type Pasted } from './pasted.ts';
import { isTable, pasteTable } from './pasteTable.ts';
import { removeWithSafety } from './removeCards.ts';
import { roomyWidths } from './tidyBoard.ts';
import { inReadingOrder } from '../layout/place/tidy.ts';

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

/** What another window or program has put on the clipboard. */
type Clip = Readonly<{ text: string; json: string }>;

/** Pastes whole cards where the clipboard holds some, else rows of a spreadsheet or lines of text. */
export async function pasteAny(editor: Editor, clip: Clip): Promise<Pasted> {
  return wholeCards(clip) === '' && isTable(clip.text) ? pasteTable(editor, clip.text) : pasteClip(editor, clip);
}

/** Pastes whole cards where the clipboard holds some, else lines of text: one card a line. Answers how many came. */
export function pasteCards(editor: Editor, clip: Clip): number {
  return pasteClip(editor, clip).count;
}

function pasteClip(editor: Editor, clip: Clip): Pasted {
  const json = wholeCards(clip);
  return json ? pasteWhole(editor, json, 'step.paste', targetBlock) : pasteLines(editor, clip.text);
}

function wholeCards({ text, json }: Clip): string {
  return json || (lastCopy !== null && sameText(lastCopy.text, text) ? lastCopy.json : '');
}

/** The selection again, beside itself, with the links among its cards. */
export function duplicateSelection(editor: Editor): number {
  const copied = describeSelection(editor.get());
  return copied ? pasteWhole(editor, copied.json, 'step.duplicate', () => null).count : 0;
}

/** `chooseBlock` answers where all cards go, or null where each keeps its block. */
function pasteWhole(
  editor: Editor,
  json: string,
  label: string,
  chooseBlock: (state: EditorState, cards: readonly Card[]) => BlockKey | null,
): Pasted {
  const piece = readPiece(json);
  if (!piece) return NOTHING;
  const block = chooseBlock(editor.get(), piece.cards);
  const cards = block === null ? piece.cards : piece.cards.map((card) => ({ ...card, block }));
  return pastedOf(editor, cards.length, addPiece(editor, { cards, links: piece.links }, label));
}

function pasteLines(editor: Editor, text: string): Pasted {
  const state = editor.get();
  const most = Math.min(MAX_PASTED_LINES, roomFor(state));
  const wanted = composed(text)
    .split(/\r\n?|\n/)
    .map(stripBullet)
    .filter((line) => line !== '');
  const lines = wanted.slice(0, most);
  if (lines.length === 0) return pastedOf(editor, wanted.length, 0);
  const { block } = state.focus;
  const colors = block === 'customerSegments' ? nextSegmentColors(state.document, lines.length) : [];
  const bare = lines.map((line) => ({ block, text: line, width: CARD_WIDTH }));
  const placer = placerFor(state, block, undefined, roomyWidths(state.document, bare).get(block));
  const cards = lines.map((line, index) =>
    makeCard(state, { id: editor.environment.newId(), block, text: line, placer, color: colors[index] }),
  );
  editor.commit('step.paste', addCards(state.document, cards), { selection: cards.map((card) => card.id) });
  return pastedOf(editor, wanted.length, isReadOnly(editor) ? 0 : cards.length);
}

/** List marks of other programs are not part of the text. */
function stripBullet(line: string): string {
  return line.replace(/^\s*(?:[-*•–·▪◦]|\d{1,3}[.)])\s+/u, '').trim();
}

/** Cards of one block go where the focus is; a mixture keeps its blocks. */
function targetBlock(state: EditorState, cards: readonly Card[]): BlockKey | null {
  const blocks = new Set(cards.map((card) => card.block));
  return blocks.size === 1 ? state.focus.block : null;
}

function readPiece(json: string): Piece | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!fileSchema.safeParse(value).success) return null;
  const read = readBmcValue(value, () => ({ path: '', line: null, column: null }));
  return read.ok ? { cards: [...read.document.cards.values()], links: [...read.document.links.values()] } : null;
}

function sameText(a: string, b: string): boolean {
  return a === b.replaceAll('\r\n', '\n');
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
