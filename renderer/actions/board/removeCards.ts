import { removeItems } from '../../model/edits/cardEdits.ts';
import { withOperations, type Operation } from '../../model/operations.ts';
import type { Editor } from '../../state/editor.ts';
import { keepBefore } from '../versions/keptVersions.ts';

/** From this many cards on, what was there is kept as a version. */
const MANY = 10;

/** Removes cards and links as one step; with it comes a version of what was there, where that is much. */
export function removeWithSafety(editor: Editor, ids: ReadonlySet<string>): readonly Operation[] {
  const { document } = editor.get();
  const count = [...ids].filter((id) => document.cards.has(id)).length;
  const kept = count < MANY ? [] : keepBefore(editor, 'deletion');
  return [...kept, ...removeItems(withOperations(document, kept), ids)];
}
