import type { EarlierVersion } from '../../../electron/contract.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { restoreContent } from '../../model/snapshots/snapshotEdits.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { browserEnvironment } from '../browserEnvironment.ts';
import { mayLeaveDocument, showImported } from '../files/fileSession.ts';
import { besideTheBoard, safetyCopy } from './keptVersions.ts';
import { notify } from '../notify.ts';
import { versionContent, versionCopyName, versionTime } from './versionContent.ts';

/** The versions of the open document that were saved over, newest first. */
export async function listVersions(editor: Editor, { host }: Pick<ActionContext, 'host'>): Promise<readonly EarlierVersion[]> {
  const { file, document } = editor.get();
  return file.ref ? await host.listVersions(file.ref.id, document.info.id) : [];
}

/** One of them as a document; null if it cannot be read. */
export async function readVersion(
  editor: Editor,
  { id }: EarlierVersion,
  { host }: Pick<ActionContext, 'host'>,
): Promise<CanvasDocument | null> {
  const { file, document } = editor.get();
  if (!file.ref) return null;
  return versionContent(await host.readVersion(file.ref.id, document.info.id, id));
}

/** Makes the open document say what the version says, as one step that can be undone; the file waits for Save. */
export function restoreVersion(editor: Editor, version: EarlierVersion, content: CanvasDocument, context: ActionContext): void {
  const { app, t } = context;
  const { document } = editor.get();
  app.setState({ overlay: null });
  const said = besideTheBoard(document, content, t);
  // It may be the file that was here before somebody saved over it; the document stays the one it is.
  editor.commit('step.restoreVersion', restoreContent(document, content, safetyCopy(editor, 'restore')));
  const time = versionTime(version, context);
  notify(app, { tone: 'success', text: [t('versions.restored', { time }), ...said].join(' '), offersUndo: true });
}

/** Opens the version as a document of its own, without a file: saving asks for a place. */
export async function openVersion(
  editor: Editor,
  version: EarlierVersion,
  content: CanvasDocument,
  context: ActionContext,
): Promise<void> {
  const { name } = editor.get().file;
  context.app.setState({ overlay: null });
  if (!(await mayLeaveDocument(context))) return;
  const copy = { ...content, info: { ...content.info, id: browserEnvironment.newId() } };
  showImported(context, copy, versionCopyName(name, version, context));
}
