import type { FileLook, FileRef } from '../../../electron/contract.ts';
import { readBmc } from '../../formats/bmc/readBmc.ts';
import { writeBmc } from '../../formats/bmc/writeBmc.ts';
import { replaceContent } from '../../model/edits/replaceEdits.ts';
import { compareDocuments, isSameDocument } from '../../model/queries/compareDocuments.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import { createEditor, type Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { ask } from '../ask.ts';
import { browserEnvironment } from '../browserEnvironment.ts';
import { differenceLines } from '../words/differenceText.ts';
import { readDocument, showError } from './fileOpening.ts';
import { failureText, problemText } from './fileSentences.ts';
import { forgetOutside, heardOf } from './heardOutside.ts';
import { placed } from './placeRepaired.ts';
import { notify } from '../notify.ts';

/** A file that somebody else has written. */
export type Change = Extract<FileLook, { kind: 'changed' }>;

/** Makes the document say what the file says, as a step that can be undone; false if that cannot be read or is not wanted. */
export async function takeTheirs(editor: Editor, ref: FileRef, change: Change, context: ActionContext): Promise<boolean> {
  const { app, host, t } = context;
  const looked = await readDocument(change.bytes, ref.name, context);
  if (!looked) return false;
  // Read once more, so that it counts as read; as a rule it is the same.
  const answer = await host.readFile(ref.id);
  if (answer.kind !== 'done') return false;
  const { bytes } = answer.value;
  const theirs = isSame(bytes, change.bytes) ? looked : await readDocument(bytes, ref.name, context);
  if (!theirs) return false;
  const { file } = editor.get();
  const toast = { tone: 'info', text: t('outside.reloaded', { name: ref.name }) } as const;
  if (theirs.readOnly || file.readOnly) {
    // Written by a newer Platno, or no longer: what may be done with it is another matter now.
    const opened = { ref: file.ref, name: file.name, readOnly: theirs.readOnly, colors: editor.get().colorMode };
    app.setState({ editor: createEditor(theirs.document, opened, browserEnvironment), contextMenu: null });
    notify(app, { ...toast, offersUndo: false });
    return true;
  }
  const operations = replaceContent(editor.get().document, theirs.document);
  editor.commit('step.reload', operations);
  editor.markSaved(file, editor.get().revision);
  forgetOutside(editor);
  if (operations.length > 0) notify(app, { ...toast, offersUndo: true });
  return true;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** What is to happen with two versions; `settled`: the document shows theirs now. */
export type Decision = 'mine' | 'copy' | 'settled' | 'later';

/** Both sides have changed: says what differs and lets the person decide. Nothing is lost either way. */
export async function askAboutChange(editor: Editor, change: Change, context: ActionContext): Promise<Decision> {
  const { app, t } = context;
  const { file, document } = editor.get();
  const known = heardOf(editor);
  known.seen = change.stamp;
  const name = file.ref?.name ?? file.name;
  const theirs = readBmc(change.bytes);
  const other = theirs.ok ? placed(theirs) : null;
  const difference = other && compareDocuments(document, other);
  // Both have done the same: there is nothing to decide.
  const isAgreed = difference !== null && isSameDocument(difference);
  if (isAgreed && file.ref && (await takeTheirs(editor, file.ref, change, context))) return 'settled';
  const lines = difference && other ? differenceLines(difference, document, other, 'theirs', t) : [];
  const details = theirs.ok ? lines : [problemText(theirs.problem, t)];
  const choice = await ask(app, {
    title: t('outside.title', { name }),
    text: theirs.ok ? t('outside.text') : t('outside.textBroken'),
    details,
    choices: [
      { id: 'mine', label: t('outside.mine'), tone: 'primary' },
      ...(theirs.ok ? [{ id: 'theirs', label: t('outside.theirs'), tone: 'plain' } as const] : []),
      { id: 'copy', label: t('outside.copy'), tone: 'plain' },
    ],
  });
  if (choice === 'mine') {
    known.over = change.stamp;
    return 'mine';
  }
  if (choice === 'copy') return 'copy';
  if (choice !== 'theirs' || !file.ref) return 'later';
  return (await giveWay(editor, file.ref, change, context)) ? 'settled' : 'later';
}

/** Puts the version on the screen aside before theirs takes its place. */
async function giveWay(editor: Editor, ref: FileRef, change: Change, context: ActionContext): Promise<boolean> {
  const { host, t } = context;
  finishWriting(editor);
  const { document } = editor.get();
  const kept = await host.keepVersion(ref.id, document.info.id, new TextEncoder().encode(writeBmc(document)));
  if (kept.kind === 'done') return await takeTheirs(editor, ref, change, context);
  if (kept.kind === 'failed') showError(context, t('outside.notKept', { name: ref.name }), failureText(kept.failure, t));
  return false;
}
