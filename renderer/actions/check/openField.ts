import type { FieldKey } from '../../model/fields.ts';
import type { AppStore } from '../../state/appState.ts';
import type { Editor } from '../../state/editor.ts';
import { requestField } from '../../state/showCard.ts';
import { railsOf } from '../rails.ts';

/** Leads to one of a card's fields: selects the card, opens the inspector if it is closed, and asks it for the field. */
export function openField(app: AppStore, editor: Editor, cardId: string, field: FieldKey): void {
  const rails = railsOf(app);
  if (rails?.isShown('right') === false) rails.toggle('right');
  requestField(editor, cardId, field);
}
