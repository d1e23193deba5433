import type { ActionContext } from '../action.ts';
import { heardOf } from './heardOutside.ts';
import type { Editor } from '../../state/editor.ts';

/** Looks whether the file of the open document has changed: shows it anew, or asks. For focus and every few seconds. */
export async function lookOutside(context: ActionContext): Promise<void> {
  const { app, host, editor } = context;
  const ref = editor?.get().file.ref;
  if (!editor || !ref || isInTheMiddle(context, editor)) return;
  const look = await host.lookAtFile(ref.id, heardOf(editor).seen);
  // Saved, closed or touched meanwhile: the next look will tell.
  const isOutdated = app.getState().editor !== editor || editor.get().file.ref !== ref || isInTheMiddle(context, editor);
  const isNews = look.kind !== 'same' || heardOf(editor).missing > 0;
  if (isOutdated || !isNews) return;
  const { hear } = await import('./outsideNews.ts');
  await hear(editor, ref, look, context);
}

/** Nothing changes under somebody’s hand, and no second question comes over a first. */
function isInTheMiddle({ app }: ActionContext, editor: Editor): boolean {
  const { overlay, busy } = app.getState();
  const { editing, gesture } = editor.get();
  return overlay !== null || busy !== null || editing !== null || gesture !== null;
}
