import type { Editor } from '../state/editor.ts';
import { addPiece } from './cardPiece.ts';

/** Rows out of a spreadsheet: a tab after something, for a tab before it only sets a line in. */
export function isTable(text: string): boolean {
  return /\S[^\S\t\r\n]*\t/.test(text);
}

/** Makes a card of each row, in the focused block or where the rows say. Answers how many came. The reader is loaded first. */
export async function pasteTable(editor: Editor, text: string): Promise<number> {
  const [{ readPastedRows }, { documentOfDraft }] = await Promise.all([
    import('../formats/csv/readPastedRows.ts'),
    import('../layout/place/placeDraft.ts'),
  ]);
  const draft = readPastedRows(text, editor.get().focus.block);
  if (!draft) return 0;
  const { cards, links } = documentOfDraft(draft, editor.environment.newId);
  return addPiece(editor, { cards: [...cards.values()], links: [...links.values()] }, 'step.paste');
}
