import type { FileAnswer, FileRef, OpenedFile } from '../../../electron/contract.ts';
import { loadLateWords } from '../../i18n/translate.ts';
import { createDocument, type CanvasDocument } from '../../model/document.ts';
import { createEditor, type Editor, type OpenedState } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { ask } from '../ask.ts';
import { browserEnvironment, isoDay } from '../browserEnvironment.ts';
import { finishWriting, hasUnsavedWork } from '../../state/cardWriting.ts';
import { forgetUnread, readAnswer, readDocument } from './fileOpening.ts';
import { baseName, saveDocument, savesAreDone } from './fileSaving.ts';
import { continueWork, endWork } from './journal.ts';
import { describeOpenFile } from './recentFiles.ts';

/** Starts an empty model in the language of the interface. */
export async function newDocument(context: ActionContext): Promise<void> {
  if (!(await mayLeaveDocument(context))) return;
  const { newId, now } = browserEnvironment;
  const title = context.t('untitled');
  const language = languageNow(context.app.getState());
  showDocument(context, createDocument({ id: newId(), title, language, date: isoDay(now()) }), { ref: null, name: title });
}

/** Opens one of the recent files, or one the program has given out an id for before. */
export async function openKnown(context: ActionContext, fileId: string): Promise<void> {
  if (!isUnsavedHere(fileId, context)) await openAnswer(context, await context.host.readFile(fileId));
}

/** Opens what a dialog, a drop or the system handed over. The document on screen stays until the new one is readable. */
export async function openAnswer(context: ActionContext, answer: FileAnswer<OpenedFile>): Promise<void> {
  if (answer.kind === 'done' && isUnsavedHere(answer.value.file.id, context)) return;
  if (answer.kind === 'done' && (await isImported(answer.value, context))) return forgetUnread(answer.value.file, context);
  const opened = await readAnswer(answer, context, async (file, problem) => {
    // Few files are damaged: that code comes when one is.
    const { offerEarlier } = await import('../versions/offerEarlier.ts');
    const copy = await offerEarlier(file, problem, context);
    if (copy && (await mayLeaveDocument(context))) showImported(context, copy.document, copy.name);
  });
  if (!opened || !(await mayShowTwice(answer, context)) || !(await mayLeaveDocument(context))) return;
  const { document, file, readOnly } = opened;
  const editor = showDocument(context, document, { ref: file, name: baseName(file.name), readOnly });
  await describeOpenFile(editor, context);
}

/** No page can bring another tab forward, so the person is told where the file is open already. */
async function mayShowTwice(answer: FileAnswer<OpenedFile>, { app, t }: ActionContext): Promise<boolean> {
  if (answer.kind !== 'done' || answer.value.isShownElsewhere !== true) return true;
  const choice = await ask(app, {
    title: t('files.elsewhereTitle', { name: answer.value.file.name }),
    text: t('files.elsewhereText'),
    choices: [
      { id: 'open', label: t('files.openHereToo'), tone: 'primary' },
      { id: 'cancel', label: t('files.cancel'), tone: 'plain' },
    ],
  });
  return choice === 'open';
}

/**
 * Whether the screen shows this very file with unsaved work: then it is open already. What was read of it would be older than what
 * Save writes before it leaves the screen.
 */
function isUnsavedHere(fileId: string, { app }: ActionContext): boolean {
  const state = app.getState().editor?.get();
  return state?.file.ref?.id === fileId && hasUnsavedWork(state);
}

/** Whether the file is another tool's and taken care of. That code is only loaded for a name that is not one of ours. */
async function isImported(opened: OpenedFile, context: ActionContext): Promise<boolean> {
  if (/\.bmc$/i.test(opened.file.name)) return false;
  const [{ offerImport }] = await Promise.all([import('./importing.ts'), loadLateWords()]);
  return offerImport(opened, context);
}

/** Opens a copy of an example: it has no file yet, so that saving asks for a place. */
export async function openExample(context: ActionContext, text: string): Promise<void> {
  const read = await readDocument(new TextEncoder().encode(text), 'example.bmc', context);
  if (!read || !(await mayLeaveDocument(context))) return;
  const { document } = read;
  const copy = { ...document, info: { ...document.info, id: browserEnvironment.newId() } };
  showDocument(context, copy, { ref: null, name: document.info.title });
}

/** Shows what was taken over from another tool: it has no file yet, and closing asks about it. */
export function showImported(context: ActionContext, document: CanvasDocument, name: string): void {
  showDocument(context, document, { ref: null, name, isEdited: true });
}

/** Shows work that was left behind: unsaved as it was, and with its file where it has one. */
export function showRestored(context: ActionContext, document: CanvasDocument, ref: FileRef | null, id: string): void {
  const name = ref ? baseName(ref.name) : document.info.title;
  const { colors } = context.app.getState().settings;
  const editor = createEditor(document, { ref, name, isEdited: true, colors }, browserEnvironment);
  continueWork(editor, id);
  context.app.setState({ editor, contextMenu: null });
}

/** Back to what is on disk. */
export async function revertDocument(editor: Editor, context: ActionContext): Promise<void> {
  const { t, app, host } = context;
  const { ref, name } = editor.get().file;
  if (!ref) return;
  const choice = await ask(app, {
    title: t('files.revertTitle', { name }),
    text: t('files.revertText'),
    choices: [
      { id: 'revert', label: t('files.revert'), tone: 'danger' },
      { id: 'cancel', label: t('files.cancel'), tone: 'plain' },
    ],
  });
  if (choice !== 'revert') return;
  const opened = await readAnswer(await host.readFile(ref.id), context);
  if (!opened) return;
  const { document, file, readOnly } = opened;
  showDocument(context, document, { ref: file, name: baseName(file.name), readOnly });
}

/** Back to the start screen. */
export async function closeDocument(context: ActionContext): Promise<void> {
  if (await mayLeaveDocument(context)) context.app.setState({ editor: null, contextMenu: null });
}

/** The person closes the window: after a Cancel the window stays and a running quit stops. */
export async function closeWindow(context: ActionContext): Promise<void> {
  if (!(await mayLeaveDocument(context))) return context.host.keepWindow();
  const { editor } = context.app.getState();
  if (editor) await endWork(editor);
  await context.host.closeWindow();
}

/** Before a document leaves the screen: true if nothing is lost by it. */
export async function mayLeaveDocument(context: ActionContext): Promise<boolean> {
  const { app, t } = context;
  const { editor } = app.getState();
  if (!editor) return true;
  finishWriting(editor);
  await savesAreDone(editor);
  const { file, document } = editor.get();
  if (!file.isEdited) return true;
  const choice = await ask(app, {
    title: t('files.saveChanges', { name: file.ref ? file.name : document.info.title }),
    text: t('files.saveChangesText'),
    choices: [
      { id: 'save', label: t('files.save'), tone: 'primary' },
      { id: 'discard', label: t('files.dontSave'), tone: 'danger' },
      { id: 'cancel', label: t('files.cancel'), tone: 'plain' },
    ],
  });
  if (choice === 'save') return await saveDocument(editor, context);
  return choice === 'discard';
}

function showDocument({ app }: ActionContext, document: CanvasDocument, file: OpenedState): Editor {
  const { colors, legend } = app.getState().settings;
  const editor = createEditor(document, { ...file, colors, legend }, browserEnvironment);
  app.setState({ editor, contextMenu: null });
  return editor;
}
