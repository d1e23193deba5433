import type { FileFailure, FileLook, FileRef } from '../../../electron/contract.ts';
import { readBmc } from '../../formats/bmc/readBmc.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { showError } from './fileOpening.ts';
import { saveDocument } from './fileSaving.ts';
import { failureText, problemText } from './fileSentences.ts';
import { heardOf } from './heardOutside.ts';
import { notify } from '../notify.ts';
import { askAboutChange, takeTheirs, type Change } from './outsideChanges.ts';

/** Sync programs take a file away for a moment before they put the new one there. */
const MISSING_BEFORE_TOLD = 2;

/** Says or does what has to be about what a look at the file has found. */
export async function hear(editor: Editor, ref: FileRef, look: FileLook, context: ActionContext): Promise<void> {
  const known = heardOf(editor);
  if (look.kind === 'failed') return hearMissing(editor, look.failure, context);
  known.missing = 0;
  if (look.kind === 'same') return foundAgain(editor, known);
  if (editor.get().file.isEdited) return decide(editor, look, context);
  await showTheirs(editor, ref, look, context);
}

async function decide(editor: Editor, change: Change, context: ActionContext): Promise<void> {
  if ((await askAboutChange(editor, change, context)) === 'copy') await saveDocument(editor, context, true);
}

function hearMissing(editor: Editor, failure: FileFailure, { app, t }: ActionContext): void {
  const known = heardOf(editor);
  known.missing += 1;
  if (known.missing < MISSING_BEFORE_TOLD || known.toldAt !== null) return;
  const { file, revision } = editor.get();
  known.toldAt = file.isEdited ? -1 : revision;
  editor.markUnsaved();
  const text = `${t('outside.lost', { name: failure.name })} ${failureText(failure, t)} ${t('outside.lostHere')}`;
  notify(app, { tone: 'error', text, offersUndo: false });
}

/** It is back as it was; if nothing was done meanwhile, it holds what is on the screen. */
function foundAgain(editor: Editor, known: ReturnType<typeof heardOf>): void {
  const { file, revision } = editor.get();
  if (known.toldAt === revision) editor.markSaved(file, revision);
  known.toldAt = null;
}

/** Nobody has changed anything here: the file is shown as it is now. */
async function showTheirs(editor: Editor, ref: FileRef, change: Change, context: ActionContext): Promise<void> {
  const result = readBmc(change.bytes);
  if (result.ok && (await takeTheirs(editor, ref, change, context))) return;
  // What is on the screen is whole, and from now on it is all there is of it.
  heardOf(editor).seen = change.stamp;
  editor.markUnsaved();
  if (result.ok) return;
  const { t } = context;
  showError(context, t('outside.broken', { name: ref.name }), `${problemText(result.problem, t)} ${t('outside.brokenHere')}`);
}
