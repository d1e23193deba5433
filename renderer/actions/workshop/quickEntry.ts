import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import { composed } from '../../model/composed.ts';
import { CARD_WIDTH, type Card } from '../../model/document.ts';
import { addCards } from '../../model/edits/cardEdits.ts';
import { addParked, parkedCards } from '../../model/edits/parkEdits.ts';
import { fitAll, revealBlock, revealCard } from '../../state/cameraMoves.ts';
import { makeCard } from '../../state/cardPlaces.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState, QuickEntry } from '../../state/editorState.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { roomFor } from '../clipboard/cardPiece.ts';
import { MAX_PASTED_LINES, NOTHING, pastedOf, type Pasted } from '../clipboard/pasted.ts';
import { linesOf, pasteLines } from '../clipboard/pasteLines.ts';

/** Where the next card goes: a block, or beside the board. */
export type EntryPlace = BlockKey | 'parking';

/** All places in the order people think through a model; what belongs nowhere yet comes last. */
export const ENTRY_PLACES: readonly EntryPlace[] = [...BLOCK_KEYS, 'parking'];

/** The digit a place is chosen by: 1–9 as on the board, 0 for beside it. */
export function digitOfPlace(place: EntryPlace): string {
  return place === 'parking' ? '0' : String(BLOCK_KEYS.indexOf(place) + 1);
}

export function placeOfDigit(digit: string): EntryPlace | null {
  return ENTRY_PLACES.find((place) => digitOfPlace(place) === digit) ?? null;
}

export function entryPlace({ entry, focus }: Pick<EditorState, 'entry' | 'focus'>): EntryPlace {
  return entry?.isParking ? 'parking' : focus.block;
}

/** A board that nobody had moved is seen whole again; the canvas follows when the bar has gone. */
export function closeEntry(editor: Editor): void {
  const wasResting = editor.get().entry?.wasResting ?? false;
  editor.set({ entry: null });
  if (wasResting) fitAll(editor);
}

/** The next cards go there. */
export function choosePlace(editor: Editor, place: EntryPlace): void {
  const { entry } = editor.get();
  if (!entry) return;
  if (place === 'parking')
    return editor.set({ entry: { ...entry, isParking: true }, isParkingShown: true, selection: new Set() });
  editor.set({ entry: { ...entry, isParking: false }, focus: { block: place, cardId: null }, selection: new Set() });
  showEntryBlock(editor);
}

/** Where a fitted board would be too small to see what was entered, its block is shown larger. */
export function showEntryBlock(editor: Editor): void {
  revealBlock(editor, editor.get().focus.block, ENTRY_ZOOM);
}

const ENTRY_ZOOM = 0.5;

/** The place after or before the current one, round and round. */
export function placeBeside(state: EditorState, step: 1 | -1): EntryPlace {
  const at = ENTRY_PLACES.indexOf(entryPlace(state)) + step;
  return ENTRY_PLACES.at(at % ENTRY_PLACES.length) ?? 'customerSegments';
}

/** A card with this text on the first free place, as one step; blank text is none. */
export function enterText(editor: Editor, text: string): Pasted {
  const state = editor.get();
  const tidy = tidyEntry(text);
  if (!state.entry || tidy === '' || isReadOnly(editor)) return NOTHING;
  if (state.entry.isParking) return parkLines(editor, [tidy]);
  if (roomFor(state) === 0) return { count: 0, left: 1 };
  const card = makeCard(state, { id: editor.environment.newId(), block: state.focus.block, text: tidy });
  editor.commit('step.addCard', addCards(state.document, [card]), { selection: [card.id], mergeKey: entryKey(card.id) });
  noteAdded(editor, [card.id]);
  revealCard(editor, card.id);
  return { count: 1, left: 0 };
}

/** What was pasted: a card a line, all of them one step. */
export function enterLines(editor: Editor, text: string): Pasted {
  const { entry, focus } = editor.get();
  if (!entry) return NOTHING;
  if (entry.isParking) return parkLines(editor, linesOf(text));
  const pasted = pasteLines(editor, text);
  if (pasted.count === 0) return pasted;
  const added = [...editor.get().selection];
  noteAdded(editor, added);
  const last = added.at(-1);
  editor.set({ selection: new Set(added.slice(-1)), focus: { block: focus.block, cardId: last ?? null } });
  if (last !== undefined) revealCard(editor, last);
  return pasted;
}

function parkLines(editor: Editor, lines: readonly string[]): Pasted {
  const cards = lines.slice(0, MAX_PASTED_LINES).map((text): Card => {
    return { id: editor.environment.newId(), block: 'customerSegments', text, x: 0, y: 0, width: CARD_WIDTH };
  });
  if (cards.length === 0) return NOTHING;
  editor.commit('step.park', addParked(editor.get().document, ...cards), { mergeKey: entryKey(cards.at(-1)?.id ?? '') });
  if (isReadOnly(editor)) return NOTHING;
  noteAdded(
    editor,
    cards.map(({ id }) => id),
  );
  return pastedOf(editor, lines.length, cards.length);
}

function noteAdded(editor: Editor, ids: readonly string[]): void {
  const { entry } = editor.get();
  if (entry) editor.set({ entry: { ...entry, added: [...entry.added, ...ids], correcting: null } });
}

/** What was entered and still is there, the newest last; undo takes entries away and redo brings them back. */
export function entered({ document }: Pick<EditorState, 'document'>, { added }: QuickEntry): readonly Entered[] {
  const parked = new Map(parkedCards(document).map((card) => [card.id, card]));
  return added.flatMap((id) => {
    const card = document.cards.get(id);
    if (card) return { id, text: card.text, place: card.block };
    const text = parked.get(id)?.text;
    return text === undefined ? [] : { id, text, place: 'parking' as const };
  });
}

export type Entered = Readonly<{ id: string; text: string; place: EntryPlace }>;

/** Text as a card keeps it. */
export function tidyEntry(text: string): string {
  return composed(text).replace(/\r\n?/g, '\n').trim();
}

/** A correction right after the entry is part of its step. */
export function entryKey(cardId: string): string {
  return `entry:${cardId}`;
}
