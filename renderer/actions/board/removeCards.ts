import { removeItems } from '../../model/edits/cardEdits.ts';
import { withOperations, type Operation } from '../../model/operations.ts';
import type { Editor } from '../../state/editor.ts';
import { keepBefore } from '../versions/keptVersions.ts';

/** From this many cards on, what was there is kept as a version; or from half of a model on that has more than a few. */
const MANY = 10;
const FEW = 3;

/** Removes cards and links as one step; with it comes a version of what was there, where that is much. */
export function removeWithSafety(editor: Editor, ids: ReadonlySet<string>): readonly Operation[] {
  const { document } = editor.get();
  const count = [...ids].filter((id) => document.cards.has(id)).length;
  const all = document.cards.size;
  const isMuch = count >= MANY || (all > FEW && 2 * count >= all);
  const kept = isMuch ? keepBefore(editor, 'deletion') : [];
  return [...kept, ...removeItems(withOperations(document, kept), ids)];
}
