import type { EarlierVersion } from '../../../electron/contract.ts';
import { readBmc } from '../../formats/bmc/readBmc.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { restoreContent } from '../../model/snapshots/snapshotEdits.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { browserEnvironment } from '../browserEnvironment.ts';
import { mayLeaveDocument, showImported } from '../files/fileSession.ts';
import { formatMoment } from '../words/formatDay.ts';
import { placed } from '../files/placeRepaired.ts';
import { besideTheBoard, safetyCopy } from './keptVersions.ts';
import { notify } from '../notify.ts';

/** The versions of the open document that were saved over, newest first. */
export async function listVersions(editor: Editor, { host }: Pick<ActionContext, 'host'>): Promise<readonly EarlierVersion[]> {
  const { file, document } = editor.get();
  return file.ref ? await host.listVersions(file.ref.id, document.info.id) : [];
}

/** One of them as a document; null if it cannot be read. What cannot be used is mended, as when opening. */
export async function readVersion(
  editor: Editor,
  { id }: EarlierVersion,
  { host }: Pick<ActionContext, 'host'>,
): Promise<CanvasDocument | null> {
  const { file, document } = editor.get();
  if (!file.ref) return null;
  const answer = await host.readVersion(file.ref.id, document.info.id, id);
  if (answer.kind !== 'done') return null;
  const result = readBmc(answer.value);
  return result.ok && result.newer === null ? placed(result) : null;
}

/** Makes the open document say what the version says, as one step that can be undone; the file waits for Save. */
export function restoreVersion(editor: Editor, version: EarlierVersion, content: CanvasDocument, context: ActionContext): void {
  const { app, t } = context;
  const { document } = editor.get();
  app.setState({ overlay: null });
  const said = besideTheBoard(document, content, t);
  // It may be the file that was here before somebody saved over it; the document stays the one it is.
  editor.commit('step.restoreVersion', restoreContent(document, content, safetyCopy(editor, 'restore')));
  const time = formatMoment(version.savedAt, languageNow(app.getState()));
  notify(app, { tone: 'success', text: [t('versions.restored', { time }), ...said].join(' '), offersUndo: true });
}

/** Opens the version as a document of its own, without a file: saving asks for a place. */
export async function openVersion(
  editor: Editor,
  version: EarlierVersion,
  content: CanvasDocument,
  context: ActionContext,
): Promise<void> {
  const { app, t } = context;
  const { name } = editor.get().file;
  app.setState({ overlay: null });
  if (!(await mayLeaveDocument(context))) return;
  const copy = { ...content, info: { ...content.info, id: browserEnvironment.newId() } };
  const time = formatMoment(version.savedAt, languageNow(app.getState()));
  showImported(context, copy, t('versions.copyName', { name, time: time.replaceAll(':', '.') }));
}
