import { addCards, changeCards, removeItems } from '../model/edits/cardEdits.ts';
import type { BlockKey } from '../model/blocks.ts';
import { cardSize, contentBox } from '../layout/boardLayout.ts';
import type { Point } from '../layout/geometry.ts';
import { CARD_GAP } from '../layout/place/spacing.ts';
import { composed } from '../model/composed.ts';
import { CARD_WIDTH, type Card, type DocumentInfo, type Link } from '../model/document.ts';
import type { Operation } from '../model/operations.ts';
import type { Editor } from './editor.ts';
import { makeCard, placerFor, roomOperations } from './cardPlaces.ts';
import { isReadOnly } from './readOnly.ts';
import type { EditorState } from './editorState.ts';

/** Puts an empty card into a block and starts writing on it. Left empty, it goes away without a trace. */
export function addCardAndWrite(editor: Editor, block: BlockKey, at?: Point): void {
  writeNewCard(editor, block, (card) => addCards(editor.get().document, [card]), at);
}

/** The same with a card that comes with more than itself, such as a link: `operationsFor` makes it. Answers its id. */
export function writeNewCard(
  editor: Editor,
  block: BlockKey,
  operationsFor: (card: Card) => readonly Operation[],
  at?: Point,
): string {
  finishWriting(editor);
  const id = editor.environment.newId();
  const card = makeCard(editor.get(), { id, block, text: '', at });
  editor.commit('step.addCard', operationsFor(card), { selection: [id], mergeKey: writingKey(id) });
  if (isReadOnly(editor)) return id;
  editor.set({ focus: { block, cardId: id }, editing: { cardId: id, text: '', isNew: true } });
  return id;
}

/** Starts writing on a card. */
export function beginWriting(editor: Editor, cardId: string): void {
  if (isReadOnly(editor)) return;
  finishWriting(editor);
  const card = editor.get().document.cards.get(cardId);
  if (!card) return;
  editor.set({
    selection: new Set([cardId]),
    focus: { block: card.block, cardId },
    editing: { cardId, text: card.text, isNew: false },
  });
}

/** Ends writing and keeps what was written, as one step; a new card and its first text are one step together. */
export function finishWriting(editor: Editor): void {
  const { editing, document } = editor.get();
  if (!editing) return;
  editor.set({ editing: null });
  const text = tidyText(editing.text);
  const card = document.cards.get(editing.cardId);
  if (!card) return;
  if (editing.isNew && text === '') return discard(editor, card.id);
  if (editing.text === card.text) return;
  const changes = changeCards(document, [card.id], { text });
  const grown = { ...card, text };
  const operations = [...changes, ...(changes.length > 0 ? roomOperations(document, grown) : [])];
  if (editing.isNew) editor.commit('step.addCard', operations, { mergeKey: writingKey(card.id), mergePause: Infinity });
  else editor.commit('step.editText', operations);
}

/** All there is of a document, in lists: a list of thousands is copied in a hundredth of the time of a map. */
export type DocumentRecords = Readonly<{ info: DocumentInfo; cards: readonly Card[]; links: readonly Link[] }>;

/** The document as it would be if writing ended now; nothing is changed by asking. Lists of its own, so that it stays as it is. */
export function withWriting({ document, editing }: Pick<EditorState, 'document' | 'editing'>): DocumentRecords {
  const all = { info: document.info, cards: [...document.cards.values()], links: [...document.links.values()] };
  const card = editing && document.cards.get(editing.cardId);
  if (!card) return all;
  const text = tidyText(editing.text);
  if (editing.isNew && text === '') {
    const links = all.links.filter(({ from, to }) => from !== card.id && to !== card.id);
    return { ...all, cards: all.cards.filter((one) => one !== card), links };
  }
  if (editing.text === card.text) return all;
  return { ...all, cards: all.cards.with(all.cards.indexOf(card), Object.freeze({ ...card, text })) };
}

/** Whether something would be lost if the window went now: also what is just being written on a card. */
export function hasUnsavedWork({ file, editing, document }: Pick<EditorState, 'document' | 'editing' | 'file'>): boolean {
  if (file.isEdited || !editing) return file.isEdited;
  const before = document.cards.get(editing.cardId)?.text;
  return editing.text !== before && tidyText(editing.text) !== before;
}

function tidyText(text: string): string {
  return composed(text).replace(/\r\n?/g, '\n').trim();
}

/** Ends writing and starts the next card below, as Tab does. */
export function finishAndAddNext(editor: Editor): void {
  const { editing, document } = editor.get();
  const block = (editing && document.cards.get(editing.cardId)?.block) ?? editor.get().focus.block;
  const wasEmpty = editing !== null && editing.isNew && editing.text.trim() === '';
  finishWriting(editor);
  if (!wasEmpty) addCardAndWrite(editor, block, editing ? placeBelow(editor.get(), editing.cardId) : undefined);
}

/** Directly below a card where there is room, else the first free place after it. */
function placeBelow(state: EditorState, cardId: string): Point | undefined {
  const card = state.document.cards.get(cardId);
  if (!card) return undefined;
  const { x, y, height } = contentBox(card);
  return placerFor(state, card.block).place(cardSize({ text: '', width: CARD_WIDTH }), { x, y: y + height + CARD_GAP });
}

/** Something else may have been done since the card came: then it goes away as a step of its own. */
function discard(editor: Editor, cardId: string): void {
  if (editor.withdraw(writingKey(cardId))) return;
  const { document, selection } = editor.get();
  editor.commit('step.delete', removeItems(document, new Set([cardId])), {
    selection: [...selection].filter((id) => id !== cardId),
  });
}

function writingKey(cardId: string): string {
  return `write:${cardId}`;
}
