import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import { hasEditor, withEditor, type Action, type ActionContext } from '../action.ts';
import { readAnswer } from '../files/fileOpening.ts';
import { refreshRecent } from '../files/recentFiles.ts';
import type { Editor } from '../../state/editor.ts';

/** Sets a second file beside the open model. The open one stays as it is; the second one is only read. */
export const compareActions: readonly Action[] = [
  {
    id: 'compare.open',
    label: 'action.compare.open',
    shortcuts: [],
    scope: 'always',
    isEnabled: hasEditor,
    run: withEditor(openSecondFile),
  },
];

async function openSecondFile(editor: Editor, context: ActionContext): Promise<void> {
  finishWriting(editor);
  const opened = await readAnswer(await context.host.openDialog(), context);
  if (!opened) return;
  const { document, file } = opened;
  const { title } = document.info;
  editor.set({
    view: 'scorecard',
    scorecard: { page: { kind: 'compare' }, other: { title, fileName: file.name, document, links: buildLinkIndex(document) } },
  });
  await keepInRecent(file.id, title, context);
}

/** The dialog has put the file among the recent ones; without a title it would count as one that cannot be read. */
export async function keepInRecent(fileId: string, title: string, context: ActionContext): Promise<void> {
  const known = context.app.getState().recent.find(({ file }) => file.id === fileId);
  await context.host.describeRecent(fileId, title, known?.picture ?? '');
  await refreshRecent(context);
}
