import { readBmcValue } from '../formats/bmc/readBmc.ts';
import type { BlockKey } from '../model/blocks.ts';
import { composed } from '../model/composed.ts';
import { CARD_WIDTH, type Card } from '../model/document.ts';
import { addCards } from '../model/edits/cardEdits.ts';
import { nextSegmentColors } from '../model/queries/segments.ts';
import { fileSchema } from '../model/schema.ts';
import { makeCard, placerFor } from '../state/cardPlaces.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState } from '../state/editorState.ts';
import { isReadOnly } from '../state/readOnly.ts';
import { addPiece, roomFor, type Piece } from './cardPiece.ts';
import { lastCopied, pieceOf } from './clipboard.ts';
import { MAX_PASTED_LINES, NOTHING, pastedOf, type Pasted } from './pasted.ts';
import { isTable, pasteTable } from './pasteTable.ts';
import { roomyWidths } from './tidyBoard.ts';

/*
 * Pasting reads what strangers may have written, with all the care of opening a file. That code is loaded with the first paste.
 */

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
  return json ? pasteWhole(editor, json) : pasteLines(editor, clip.text);
}

function wholeCards({ text, json }: Clip): string {
  const last = lastCopied();
  return json || (last !== null && sameText(last.text, text) ? last.json : '');
}

function pasteWhole(editor: Editor, json: string): Pasted {
  const piece = readPiece(json);
  if (!piece) return NOTHING;
  const block = targetBlock(editor.get(), piece.cards);
  const cards = block === null ? piece.cards : piece.cards.map((card) => ({ ...card, block }));
  return pastedOf(editor, cards.length, addPiece(editor, { cards, links: piece.links }, 'step.paste'));
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
  return read.ok ? pieceOf(read.document) : null;
}

function sameText(a: string, b: string): boolean {
  return a === b.replaceAll('\r\n', '\n');
}
