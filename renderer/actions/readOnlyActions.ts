import { isReadOnly } from '../state/readOnly.ts';
import type { Action, ActionContext } from './action.ts';
import { notify } from './notify.ts';

/** What changes a document or the file it comes from. Families of commands by their beginning. */
const CHANGING = [
  'file.save',
  'file.saveAs',
  'file.revert',
  'file.info',
  'version.save',
  'edit.undo',
  'edit.redo',
  'edit.cut',
  'edit.paste',
  'edit.duplicate',
  'edit.delete',
  'vote.clear',
  'card.',
  'tidy.',
  'entry.',
  'link.',
] as const;

/**
 * The same commands, disabled on a read-only document where they would change it. Saving under another name is among them: a copy
 * would have lost what only the newer version knows, and nobody could tell.
 */
export function onlyWhereAllowed(actions: readonly Action[]): readonly Action[] {
  return actions.map((action) =>
    isChanging(action.id)
      ? { ...action, isEnabled: (context) => (!context.editor || !isReadOnly(context.editor)) && action.isEnabled(context) }
      : action,
  );
}

/** A key of such a command gets the word that any other try to change the document gets. */
export function sayIfRefused({ app, editor, t }: ActionContext, id: string): void {
  if (!editor || !isReadOnly(editor) || !isChanging(id)) return;
  notify(app, { tone: 'info', text: t('readOnly.refused'), offersUndo: false });
}

function isChanging(id: string): boolean {
  return CHANGING.some((one) => (one.endsWith('.') ? id.startsWith(one) : id === one));
}
