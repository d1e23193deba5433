import { readBmcValue } from '../../formats/bmc/readBmc.ts';
import type { BlockKey } from '../../model/blocks.ts';
import type { Card } from '../../model/document.ts';
import { fileSchema } from '../../model/schema.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import { addPiece, type Piece } from './cardPiece.ts';
import { lastCopied, pieceOf } from './clipboard.ts';
import { NOTHING, pastedOf, type Pasted } from './pasted.ts';
import { pasteLines } from './pasteLines.ts';
import { isTable, pasteTable } from './pasteTable.ts';

/*
 * Pasting reads what strangers may have written, with all the care of opening a file. That code is loaded with the first paste.
 */

/** What another window or program has put on the clipboard. */
export type Clip = Readonly<{ text: string; json: string }>;

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
