import type { FieldKey } from '../model/fields.ts';
import { revealCard } from './cameraMoves.ts';
import type { Editor } from './editor.ts';

/** Selects a card and focuses it, whatever view is shown; the board brings it into view. */
export function selectCard(editor: Editor, cardId: string): void {
  const card = editor.get().document.cards.get(cardId);
  if (!card) return;
  editor.set({ selection: new Set([cardId]), focus: { block: card.block, cardId } });
  revealCard(editor, cardId);
}

/** Goes to the canvas with these cards selected; the first one is brought into view. */
export function showOnCanvas(editor: Editor, cardIds: readonly string[]): void {
  const { document } = editor.get();
  const known = cardIds.filter((id) => document.cards.has(id));
  editor.set({ view: 'canvas' });
  const [first] = known;
  if (first === undefined) return;
  selectCard(editor, first);
  editor.set({ selection: new Set(known) });
}

/** Selects a card and asks the inspector for one of its fields. */
export function requestField(editor: Editor, cardId: string, field: FieldKey): void {
  selectCard(editor, cardId);
  editor.set({ fieldRequest: { cardId, field } });
}
