import type { Language } from '../i18n/translate.ts';
import { POSTER_ORDER } from '../model/blocks.ts';
import type { CanvasDocument, Card } from '../model/document.ts';
import { revealCard } from '../state/cameraMoves.ts';
import { finishWriting } from '../state/cardWriting.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState, Find } from '../state/editorState.ts';
import { detailRows } from './detailRows.ts';

/** Text as searching sees it: no case, no marks above or below letters; `Ľudia` is found by `ludia`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * Ids of the cards whose text, notes or fields contain the query, in reading order; none for a blank query. Fields are found
 * by what they say in the language of the interface.
 */
export function matchCards(
  state: Pick<EditorState, 'document' | 'derived'>,
  query: string,
  language: Language,
): readonly string[] {
  const wanted = foldText(query.trim());
  if (wanted === '') return [];
  return POSTER_ORDER.flatMap((block) =>
    state.derived.order[block].filter((id) => {
      const card = state.document.cards.get(id);
      return card !== undefined && searchable(card, language, state.document).some((text) => foldText(text).includes(wanted));
    }),
  );
}

/** Places in the parking area of what the query finds there. */
function parkedMatches(document: CanvasDocument, query: string, language: Language): readonly number[] {
  const { info } = document;
  const wanted = foldText(query.trim());
  const found = (card: Card): boolean => searchable(card, language, document).some((text) => foldText(text).includes(wanted));
  return wanted === '' ? [] : (info.parked ?? []).flatMap((card, index) => (found(card) ? [index] : []));
}

function searchable(card: Card, language: Language, document: CanvasDocument): readonly string[] {
  const rows = detailRows(card, language, document);
  return [card.text, card.notes ?? '', ...rows.map(({ text }) => text)];
}

/** Opens the search, or brings an open one back to its field: a new object with the same content. */
export function openFind(editor: Editor): void {
  finishWriting(editor);
  editor.set({ find: { ...(editor.get().find ?? { query: '', matches: [], parked: [], current: -1 }) } });
}

/** Ends the search; what it has selected stays selected. */
export function closeFind(editor: Editor): void {
  editor.set({ find: null });
}

/** Searches anew and shows the first match, or goes on showing the match the search is at. */
export function findText(editor: Editor, query: string, language: Language): void {
  const found = matchesOf(editor, query, language);
  const current = countMatches(found) === 0 ? -1 : Math.max(0, placeOfShown(editor, found));
  editor.set({ find: { query, ...found, current }, ...(found.parked.length > 0 && { isParkingShown: true }) });
  showMatch(editor);
}

/** After a change of the document: the same query, without moving anything. */
export function refreshFind(editor: Editor, language: Language): void {
  const { find } = editor.get();
  if (!find) return;
  const found = matchesOf(editor, find.query, language);
  if (isSameList(found.matches, find.matches) && isSameList(found.parked, find.parked)) return;
  const kept = placeOfShown(editor, found);
  editor.set({ find: { ...find, ...found, current: kept >= 0 ? kept : Math.min(find.current, countMatches(found) - 1) } });
}

/** To the next (1) or previous (−1) match, round and round. */
export function stepFind(editor: Editor, direction: 1 | -1): void {
  const { find } = editor.get();
  const count = find ? countMatches(find) : 0;
  if (!find || count === 0) return;
  editor.set({ find: { ...find, current: (find.current + direction + count) % count } });
  showMatch(editor);
}

type Matches = Pick<Find, 'matches' | 'parked'>;

/** On the board and beside it. */
export function countMatches({ matches, parked }: Matches): number {
  return matches.length + parked.length;
}

/** The place of the parked card that is shown; null while one on the board is, or none. */
export function parkedShown({ find }: EditorState): number | null {
  return find?.parked[find.current - find.matches.length] ?? null;
}

function matchesOf(editor: Editor, query: string, language: Language): Matches {
  const state = editor.get();
  return { matches: matchCards(state, query, language), parked: parkedMatches(state.document, query, language) };
}

/** Where the match that is shown stands among others; negative if it is not among them. */
function placeOfShown(editor: Editor, { matches, parked }: Matches): number {
  const state = editor.get();
  const index = parkedShown(state);
  if (index === null) return matches.indexOf(state.find?.matches[state.find.current] ?? '');
  const at = parked.indexOf(index);
  return at < 0 ? at : matches.length + at;
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function showMatch(editor: Editor): void {
  const state = editor.get();
  // What is shown in the parking area is not what the next command is about.
  if (parkedShown(state) !== null) return editor.set({ selection: new Set(), isParkingShown: true });
  const card = state.document.cards.get(state.find?.matches[state.find.current] ?? '');
  if (!card) return;
  editor.set({ selection: new Set([card.id]), focus: { block: card.block, cardId: card.id } });
  revealCard(editor, card.id);
}
