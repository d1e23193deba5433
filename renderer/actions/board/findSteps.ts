import { revealCard } from '../../state/cameraMoves.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState, Find } from '../../state/editorState.ts';

/** Opens the search, or brings an open one back to its field: a new object with the same content. */
export function openFind(editor: Editor): void {
  finishWriting(editor);
  editor.set({ find: { ...(editor.get().find ?? { query: '', matches: [], parked: [], current: -1 }) } });
}

/** Ends the search; what it has selected stays selected. */
export function closeFind(editor: Editor): void {
  editor.set({ find: null });
}

/** To the next (1) or previous (−1) match, round and round. */
export function stepFind(editor: Editor, direction: 1 | -1): void {
  const { find } = editor.get();
  const count = find ? countMatches(find) : 0;
  if (!find || count === 0) return;
  editor.set({ find: { ...find, current: (find.current + direction + count) % count } });
  showMatch(editor);
}

/** What a search has found. */
export type Matches = Pick<Find, 'matches' | 'parked'>;

/** On the board and beside it. */
export function countMatches({ matches, parked }: Matches): number {
  return matches.length + parked.length;
}

/** The place of the parked card that is shown; null while one on the board is, or none. */
export function parkedShown({ find }: EditorState): number | null {
  return find?.parked[find.current - find.matches.length] ?? null;
}

/** Selects the match the search is at and brings it into view; a parked one is shown in its place. */
export function showMatch(editor: Editor): void {
  const state = editor.get();
  // What is shown in the parking area is not what the next command is about.
  if (parkedShown(state) !== null) return editor.set({ selection: new Set(), isParkingShown: true });
  const card = state.document.cards.get(state.find?.matches[state.find.current] ?? '');
  if (!card) return;
  editor.set({ selection: new Set([card.id]), focus: { block: card.block, cardId: card.id } });
  revealCard(editor, card.id);
}
