import type { Editor } from '../../state/editor.ts';

/** What a person has heard and agreed to about the file of an open document. */
type Heard = {
  /** The state of the file they know of, so that it is not told again. */
  seen: string | null;
  /** The state they agreed to save over. */
  over: string | null;
  /** How often in a row the file could not be had. */
  missing: number;
  /** The revision on the screen when they were told that it is gone. */
  toldAt: number | null;
};

const heard = new WeakMap<Editor, Heard>();

/** What this person knows of the file. */
export function heardOf(editor: Editor): Heard {
  const known = heard.get(editor) ?? { seen: null, over: null, missing: 0, toldAt: null };
  heard.set(editor, known);
  return known;
}

/** The state of the file that may be saved over. */
export function agreedState(editor: Editor): string | null {
  return heardOf(editor).over;
}

/** After a save: whatever was there before is settled. */
export function forgetOutside(editor: Editor): void {
  heard.delete(editor);
}
