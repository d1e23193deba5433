import { cardSize } from '../../layout/boardLayout.ts';
import type { BlockKey } from '../../model/blocks.ts';
import { CARD_WIDTH } from '../../model/document.ts';
import { addParked, dropParked, parkCards, parkedCards, placeParked } from '../../model/edits/parkEdits.ts';
import { placerFor } from '../../state/cardPlaces.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import { selectCard } from '../../state/showCard.ts';
import { hasEditor, withEditor, type Action } from '../action.ts';
import { reportRemovedLinks } from './cardActions.ts';
import { countRemovedLinks } from './moveSelection.ts';

/** The area beside the board for cards that belong nowhere yet. */
export const parkingActions: readonly Action[] = [
  {
    id: 'card.park',
    label: 'action.card.park',
    shortcuts: ['P'],
    scope: 'board',
    isEnabled: ({ editor }) => editor !== null && [...editor.get().selection].some((id) => editor.get().document.cards.has(id)),
    run: withEditor((editor, context) => {
      const { document, selection } = editor.get();
      const operations = parkCards(document, selection);
      editor.commit('step.park', operations, { selection: [] });
      editor.set({ isParkingShown: true });
      reportRemovedLinks(context, countRemovedLinks(operations), true);
    }),
  },
  {
    id: 'view.parking',
    label: 'action.view.parking',
    shortcuts: ['Shift+P'],
    scope: 'board',
    isEnabled: hasEditor,
    isChecked: ({ editor }) => editor?.get().isParkingShown === true,
    run: withEditor((editor) => {
      finishWriting(editor);
      editor.set({ isParkingShown: !editor.get().isParkingShown });
    }),
  },
];

/** Writes down something that belongs nowhere yet; a blank text is nothing. */
export function parkText(editor: Editor, text: string): void {
  if (text.trim() === '') return;
  const id = editor.environment.newId();
  const card = { id, block: 'customerSegments', text: text.trim(), x: 0, y: 0, width: CARD_WIDTH } as const;
  editor.commit('step.park', addParked(editor.get().document, card));
}

/** Puts a parked card on the first free place of a block and shows it there. */
export function placeInBlock(editor: Editor, index: number, block: BlockKey): void {
  const state = editor.get();
  const card = parkedCards(state.document)[index];
  if (!card) return;
  const { x, y } = placerFor(state, block).place(cardSize(card));
  const operations = placeParked(state.document, index, { block, x, y }, editor.environment.newId());
  editor.commit('step.placeParked', operations);
  const placed = operations.find(({ kind }) => kind === 'card');
  if (placed?.kind === 'card') selectCard(editor, placed.id);
}

export function deleteParked(editor: Editor, index: number): void {
  editor.commit('step.delete', dropParked(editor.get().document, index));
}
