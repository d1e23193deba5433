import type { Language } from '../../i18n/translate.ts';
import { POSTER_ORDER } from '../../model/blocks.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import { detailRows } from '../words/detailRows.ts';
import { countMatches, parkedShown, showMatch, type Matches } from './findSteps.ts';

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
