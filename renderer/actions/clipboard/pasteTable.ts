import type { Editor } from '../../state/editor.ts';
import { addPiece } from './cardPiece.ts';
import { NOTHING, pastedOf, type Pasted } from './pasted.ts';

/** Rows out of a spreadsheet: a tab after something, for a tab before it only sets a line in. */
export function isTable(text: string): boolean {
  return /\S[^\S\t\r\n]*\t/.test(text);
}

/** Makes a card of each row, in the focused block or where the rows say. The reader is loaded first. */
export async function pasteTable(editor: Editor, text: string): Promise<Pasted> {
  const [{ readPastedRows }, { documentOfDraft }] = await Promise.all([
    import('../../formats/csv/readPastedRows.ts'),
    import('../../layout/place/placeDraft.ts'),
  ]);
  const draft = readPastedRows(text, editor.get().focus.block);
  if (!draft) return NOTHING;
  const { cards, links } = documentOfDraft(draft, editor.environment.newId);
  const count = addPiece(editor, { cards: [...cards.values()], links: [...links.values()] }, 'step.paste');
  return pastedOf(editor, cards.size, count);
}
