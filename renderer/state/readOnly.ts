import type { Editor } from './editor.ts';

/** Whether the document may only be looked at. `commit` refuses by itself; this is for what would look as if it could be changed. */
export function isReadOnly(editor: Editor): boolean {
  return editor.get().file.readOnly !== undefined;
}
