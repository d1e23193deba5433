import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { tellIfLeftOut, tellIfLinesTooLong } from './longText.ts';
import type { Pasted } from './pasted.ts';
import type { Clip } from './pasting.ts';

/** Pastes what the clipboard holds and says what did not fit. Reading foreign text is code that comes with the first paste. */
export async function paste(editor: Editor, clip: Clip, context: Pick<ActionContext, 'app' | 't'>): Promise<Pasted> {
  const { pasteAny } = await import('./pasting.ts');
  const pasted = await pasteAny(editor, clip);
  tellIfLeftOut(context, pasted.left);
  tellIfLinesTooLong(context, clip.text);
  return pasted;
}
