import { isReadOnly } from '../../state/readOnly.ts';
import type { Editor } from '../../state/editor.ts';

/** How many cards came of what was pasted, and how many more there were. */
export type Pasted = Readonly<{ count: number; left: number }>;

/** More pasted lines than this are surely a mistake; the rest is left out, and said to be. */
export const MAX_PASTED_LINES = 2_000;

export const NOTHING: Pasted = { count: 0, left: 0 };

/** Of a file that cannot be changed nobody expects room. */
export function pastedOf(editor: Editor, wanted: number, count: number): Pasted {
  return isReadOnly(editor) ? NOTHING : { count, left: wanted - count };
}
