import type { Language } from '../i18n/translate.ts';
import { POSTER_ORDER } from '../model/blocks.ts';
import type { CanvasDocument, Card } from '../model/document.ts';
import { revealCard } from '../state/cameraMoves.ts';
import { finishWriting } from '../state/cardWriting.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState } from '../state/editorState.ts';
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
      return card !== undefined && searchable(card, language).some((text) => foldText(text).includes(wanted));
    }),
  );
}

/** Places in the parking area of what the query finds there. */
export function parkedMatches({ info }: CanvasDocument, query: string, language: Language): ReadonlySet<number> {
  const wanted = foldText(query.trim());
  const found = (card: Card): boolean => searchable(card, language).some((text) => foldText(text).includes(wanted));
  return new Set(wanted === '' ? [] : (info.parked ?? []).flatMap((card, index) => (found(card) ? [index] : [])));
}

function searchable(card: Card, language: Language): readonly string[] {
  const rows = detailRows(card, language);
  return [card.text, card.notes ?? '', ...rows.map(({ text }) => text)];
}

/** Opens the search, or brings an open one back to its field: a new object with the same content. */
export function openFind(editor: Editor): void {
  finishWriting(editor);
  editor.set({ find: { ...(editor.get().find ?? { query: '', matches: [], current: -1 }) } });
}

/** Ends the search; what it has selected stays selected. */
export function closeFind(editor: Editor): void {
  editor.set({ find: null });
}

/** Searches anew and shows the first match, or goes on showing the match the search is at. */
export function findText(editor: Editor, query: string, language: Language): void {
  const matches = matchCards(editor.get(), query, language);
  if (parkedMatches(editor.get().document, query, language).size > 0) editor.set({ isParkingShown: true });
  const kept = matches.indexOf(currentMatch(editor) ?? '');
  const current = matches.length === 0 ? -1 : Math.max(0, kept);
  editor.set({ find: { query, matches, current } });
  showMatch(editor);
}

/** After a change of the document: the same query, without moving anything. */
export function refreshFind(editor: Editor, language: Language): void {
  const { find } = editor.get();
  if (!find) return;
  const matches = matchCards(editor.get(), find.query, language);
  const isSame = matches.length === find.matches.length && matches.every((id, index) => id === find.matches[index]);
  if (isSame) return;
  const kept = matches.indexOf(currentMatch(editor) ?? '');
  editor.set({ find: { ...find, matches, current: kept >= 0 ? kept : Math.min(find.current, matches.length - 1) } });
}

/** To the next (1) or previous (−1) match, round and round. */
export function stepFind(editor: Editor, direction: 1 | -1): void {
  const { find } = editor.get();
  if (!find || find.matches.length === 0) return;
  const { length } = find.matches;
  editor.set({ find: { ...find, current: (find.current + direction + length) % length } });
  showMatch(editor);
}

function currentMatch(editor: Editor): string | undefined {
  const { find } = editor.get();
  return find?.matches[find.current];
}

function showMatch(editor: Editor): void {
  const id = currentMatch(editor);
  const card = editor.get().document.cards.get(id ?? '');
  if (!card) return;
  editor.set({ selection: new Set([card.id]), focus: { block: card.block, cardId: card.id } });
  revealCard(editor, card.id);
}
