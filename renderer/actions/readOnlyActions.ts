import { isReadOnly } from '../state/readOnly.ts';
import type { Action } from './action.ts';

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

function isChanging(id: string): boolean {
  return CHANGING.some((one) => (one.endsWith('.') ? id.startsWith(one) : id === one));
}
