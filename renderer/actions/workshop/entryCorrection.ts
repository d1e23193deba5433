import { changeCards, removeItems } from '../../model/edits/cardEdits.ts';
import { dropParked, parkCards, parkedCards, rewriteParked } from '../../model/edits/parkEdits.ts';
import { roomOperations } from '../../state/cardPlaces.ts';
import type { Editor } from '../../state/editor.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import { selectCard } from '../../state/showCard.ts';
import { countRemovedLinks, moveSelectionToBlock } from '../board/moveSelection.ts';
import { placeInBlock } from '../board/parkingActions.ts';
import { choosePlace, entered, enterText, entryKey, tidyEntry, type Entered, type EntryPlace } from './quickEntry.ts';

/*
 * What was entered is corrected in the same field: arrow up goes back through the entries, the newest first. The card stays
 * where it is meanwhile; Enter writes the new text, Escape leaves the old one.
 */

/** Goes one entry back (−1) or on (+1). Answers the text for the field, empty past the newest; null where there is nothing to go to. */
export function correctBeside(editor: Editor, step: 1 | -1): string | null {
  const { entry } = editor.get();
  if (!entry || (step > 0 && entry.correcting === null)) return null;
  const all = entered(editor.get(), entry);
  const at = entry.correcting === null ? all.length : all.findIndex(({ id }) => id === entry.correcting);
  const next = all[at + step];
  if (!next) return step > 0 ? endCorrection(editor) : null;
  correctEntry(editor, next);
  return next.text;
}

/** Takes an entry into the field; the place goes along, so that it can be put somewhere else. */
export function correctEntry(editor: Editor, { id, place }: Entered): void {
  choosePlace(editor, place);
  const { entry } = editor.get();
  if (entry) editor.set({ entry: { ...entry, correcting: id } });
  if (place !== 'parking') selectCard(editor, id);
}

/** Leaves the entry as it stands on the board. Answers what is then in the field: nothing. */
export function endCorrection(editor: Editor): string {
  const { entry } = editor.get();
  if (entry) editor.set({ entry: { ...entry, correcting: null } });
  return '';
}

/** Writes the corrected text, or removes the entry where none is left. Part of the entry's own step if nothing came in between. */
export function writeCorrection(editor: Editor, text: string): void {
  const { entry, document, undoLabel } = editor.get();
  const id = entry?.correcting ?? null;
  if (!entry || id === null) return;
  endCorrection(editor);
  // Undo may have taken the card away meanwhile; what is written then is an entry like any other.
  if (!entered(editor.get(), entry).some((one) => one.id === id)) return void enterText(editor, text);
  const tidy = tidyEntry(text);
  if (tidy === '') return removeEntry(editor, id);
  const card = document.cards.get(id);
  const operations = card
    ? [...changeCards(document, [id], { text: tidy }), ...roomOperations(document, { ...card, text: tidy })]
    : rewriteParked(document, parkedIndex(editor, id), tidy);
  const isLastStep = entry.added.at(-1) === id && undoLabel === (card ? 'step.addCard' : 'step.park');
  if (isLastStep) editor.commit(undoLabel, operations, oneVisit(entryKey(id)));
  else editor.commit('step.editText', operations);
}

export function removeEntry(editor: Editor, id: string): void {
  const { document, selection } = editor.get();
  const operations = document.cards.has(id)
    ? removeItems(document, new Set([id]))
    : dropParked(document, parkedIndex(editor, id));
  editor.commit('step.delete', operations, { selection: [...selection].filter((one) => one !== id) });
}

/** Puts the entry that is being corrected somewhere else. Answers how many links that has cost. */
export function moveEntry(editor: Editor, place: EntryPlace): number {
  const { document, entry } = editor.get();
  const id = entry?.correcting ?? null;
  if (!entry || id === null) return 0;
  const card = document.cards.get(id);
  let removed = 0;
  if (card && place === 'parking') {
    const operations = parkCards(document, new Set([id]));
    editor.commit('step.park', operations, { selection: [] });
    removed = countRemovedLinks(operations);
  } else if (card && place !== 'parking') {
    editor.set({ selection: new Set([id]) });
    removed = moveSelectionToBlock(editor, place);
  } else if (place !== 'parking') placeInBlock(editor, parkedIndex(editor, id), place);
  const moved = entered(editor.get(), entry).find((one) => one.id === id);
  if (moved) correctEntry(editor, moved);
  return removed;
}

function parkedIndex(editor: Editor, id: string): number {
  return parkedCards(editor.get().document).findIndex((card) => card.id === id);
}
