import type { CardChange } from '../../model/edits/cardEdits.ts';
import { changeCards } from '../../model/edits/cardEdits.ts';
import { roomOperations } from '../../state/cardPlaces.ts';
import type { Editor } from '../../state/editor.ts';
import { oneVisit } from '../../state/oneVisit.ts';

/**
 * Changes a field of one card. Cards that the grown card would cover move out of its way in the same step. Edits with
 * the same `mergeKey` are one step however long the person thinks in between.
 */
export function editCard(editor: Editor, label: string, cardId: string, change: CardChange, mergeKey?: string): void {
  const { document } = editor.get();
  const changes = changeCards(document, [cardId], change);
  const grown = changes.find((operation) => operation.kind === 'card')?.next;
  if (!grown) return;
  const operations = [...changes, ...roomOperations(document, grown)];
  editor.commit(label, operations, oneVisit(mergeKey));
}
