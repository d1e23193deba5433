import { composed } from '../../model/composed.ts';
import { CARD_WIDTH } from '../../model/document.ts';
import { addCards } from '../../model/edits/cardEdits.ts';
import { nextSegmentColors } from '../../model/queries/segments.ts';
import { makeCard, placerFor } from '../../state/cardPlaces.ts';
import type { Editor } from '../../state/editor.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { roomFor } from './cardPiece.ts';
import { MAX_PASTED_LINES, pastedOf, type Pasted } from './pasted.ts';
import { roomyWidths } from '../board/tidyBoard.ts';

/** Puts a card a line into the focused block, as one step; they are selected. */
export function pasteLines(editor: Editor, text: string): Pasted {
  const state = editor.get();
  const most = Math.min(MAX_PASTED_LINES, roomFor(state));
  const wanted = linesOf(text);
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

/** What is pasted, line by line, without list marks and empty lines. */
export function linesOf(text: string): readonly string[] {
  return composed(text)
    .split(/\r\n?|\n/)
    .map(stripBullet)
    .filter((line) => line !== '');
}

/** List marks of other programs are not part of the text. */
function stripBullet(line: string): string {
  return line.replace(/^\s*(?:[-*•–·▪◦]|\d{1,3}[.)])\s+/u, '').trim();
}
