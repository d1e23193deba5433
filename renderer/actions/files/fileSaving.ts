import type { FileAnswer, FileRef, SaveRemark } from '../../../electron/contract.ts';
import { writeBmc } from '../../formats/bmc/writeBmc.ts';
import { MAX_BYTES } from '../../formats/limits.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { ask } from '../ask.ts';
import { beginWriting, finishWriting } from '../../state/cardWriting.ts';
import { showError } from './fileOpening.ts';
import { failureText, sizeText } from './fileSentences.ts';
import { notify } from '../notify.ts';
import { agreedState, forgetOutside } from './heardOutside.ts';
import type { askAboutChange } from './outsideChanges.ts';
import { keepWhatIsSaved } from './journal.ts';
import { describeOpenFile } from './recentFiles.ts';

/** Saves of one document wait for each other, so that an older state never lands on top of a newer one. */
const running = new WeakMap<Editor, Promise<boolean>>();

/** Saves to the document's file, or asks where. True once everything is on disk; false if the person cancelled or it failed. */
export function saveDocument(editor: Editor, context: ActionContext, isSaveAs = false): Promise<boolean> {
  const previous = running.get(editor) ?? Promise.resolve(true);
  const next = previous.then(
    () => writeDocument(editor, context, isSaveAs),
    () => writeDocument(editor, context, isSaveAs),
  );
  running.set(editor, next);
  return next;
}

/** Resolves when no save of it is on its way: what is unsaved then is unsaved. */
export async function savesAreDone(editor: Editor): Promise<void> {
  // Whether it failed has been said there.
  await running.get(editor)?.catch(() => false);
}

async function writeDocument(editor: Editor, context: ActionContext, isSaveAs: boolean): Promise<boolean> {
  const { host } = context;
  const writingOn = editor.get().editing?.cardId;
  finishWriting(editor);
  const { document, revision, file } = editor.get();
  const bytes = new TextEncoder().encode(writeBmc(document));
  // People save while they write, and write on. A new card without a letter on it is gone by now.
  if (writingOn !== undefined) beginWriting(editor, writingOn);
  if (bytes.byteLength > MAX_BYTES) return refuseToSave(editor, context);
  if (file.ref !== null && !isSaveAs) await keepWhatIsSaved(editor, bytes);
  const answer =
    file.ref === null || isSaveAs
      ? await host.saveDialog({ kind: 'bmc', suggestedName: suggestedName(editor), bytes, documentId: document.info.id })
      : await host.writeFile(file.ref.id, bytes, { documentId: document.info.id, over: agreedState(editor) });
  return await finishSave(editor, context, answer, revision);
}

/** What is in the file already can be opened; this could not. */
function refuseToSave(editor: Editor, context: ActionContext): false {
  const { t } = context;
  const { name } = editor.get().file;
  showError(context, t('files.saveFailed', { name }), t('files.tooLargeToSave', { size: sizeText(MAX_BYTES) }));
  return false;
}

async function finishSave(
  editor: Editor,
  context: ActionContext,
  answer: FileAnswer<FileRef>,
  revision: number,
): Promise<boolean> {
  switch (answer.kind) {
    case 'cancelled':
      return false;
    case 'failed': {
      if (answer.failure.code === 'changed') return await saveAfterChange(editor, context);
      const { app, t } = context;
      const choice = await ask(app, {
        title: t('files.saveFailed', { name: answer.failure.name }),
        text: `${failureText(answer.failure, t)} ${t('files.unsavedKept')}`,
        choices: [
          { id: 'saveAs', label: t('action.file.saveAs'), tone: 'primary' },
          { id: 'cancel', label: t('files.cancel'), tone: 'plain' },
        ],
      });
      return choice === 'saveAs' ? await writeDocument(editor, context, true) : false;
    }
    case 'done':
      forgetOutside(editor);
      if (answer.remark) tellRemark(editor, answer.remark, context);
      editor.markSaved({ ref: answer.value, name: baseName(answer.value.name) }, revision);
      void describeOpenFile(editor, context);
      return !editor.get().file.isEdited;
  }
}

/** Its code is loaded when somebody else writes our file, which is rare. */
const asked: typeof askAboutChange = async (editor, change, context) =>
  (await import('./outsideChanges.ts')).askAboutChange(editor, change, context);

/** Somebody else has written the file: the person decides before anything is. */
async function saveAfterChange(editor: Editor, context: ActionContext): Promise<boolean> {
  const { ref } = editor.get().file;
  const look = ref ? await context.host.lookAtFile(ref.id, null) : null;
  // It is back as it was, or gone: then saving works, or says why not.
  const decision = look?.kind === 'changed' ? await asked(editor, look, context) : 'mine';
  switch (decision) {
    case 'mine':
      return await writeDocument(editor, context, false);
    case 'copy':
      return await writeDocument(editor, context, true);
    case 'settled':
      return !editor.get().file.isEdited;
    case 'later':
      return false;
  }
}

const told = new WeakMap<Editor, Set<SaveRemark>>();

/** It is saved, but with a flaw: said once, for people save every minute. */
function tellRemark(editor: Editor, remark: SaveRemark, { app, t }: ActionContext): void {
  const known = told.get(editor) ?? new Set();
  told.set(editor, known);
  if (known.has(remark)) return;
  known.add(remark);
  notify(app, { tone: 'info', text: t(`files.remark.${remark}`, { name: editor.get().file.name }), offersUndo: false });
}

/** The file's own name for Save As, else the title without what file systems refuse. */
export function suggestedName(editor: Editor): string {
  const { file, document } = editor.get();
  if (file.ref) return file.name;
  const clean = document.info.title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.replace(/^\.+|[. ]+$/g, '').slice(0, 100) || file.name;
}

/** The same for files of other tools, whatever theirs is called. */
export function withoutExtension(name: string): string {
  return name.replace(/(?<=.)\.[a-z]{1,8}$/i, '');
}

/** A file name without its extension, as titles show it. */
export function baseName(name: string): string {
  return name.replace(/\.(bmc|json)$/i, '');
}
