import { isPaperKey, pageSize } from '../export/pdf/paperSizes.ts';
import type { Editor } from '../state/editor.ts';
import type { ActionContext } from './action.ts';
import { languageNow } from './actionRunner.ts';
import { ask } from './ask.ts';
import { failureText } from './fileSentences.ts';
import { showError } from './fileOpening.ts';
import { suggestedName } from './fileSaving.ts';
import { notify } from './notify.ts';
import { posterOf } from './pictures.ts';

/** Makes a PDF on the paper of the settings and asks where to put it. */
export async function exportToPdf(editor: Editor, context: ActionContext): Promise<void> {
  const { app, t } = context;
  app.setState({ overlay: null, busy: t('export.working') });
  const bytes = await makePdf(editor, context).finally(() => app.setState({ busy: null }));
  if (!bytes) return showError(context, t('export.failed'), t('export.failedText'));
  await savePdf(editor, context, bytes);
}

async function makePdf(editor: Editor, { app }: ActionContext): Promise<Uint8Array | null> {
  const { settings } = app.getState();
  const { document } = editor.get();
  const paper = isPaperKey(settings.paper) ? settings.paper : 'a4';
  const page = pageSize(paper, settings.orientation);
  const [scene, { exportPdf }] = await Promise.all([
    posterOf(document, languageNow(app.getState()), page.width / page.height),
    import('../export/pdf/exportPdf.ts'),
  ]);
  const { author } = document.info;
  const result = await exportPdf(scene, {
    paper,
    orientation: settings.orientation,
    author,
    date: new Date(editor.environment.now()),
  });
  return result.ok ? result.value : null;
}

async function savePdf(editor: Editor, context: ActionContext, bytes: Uint8Array): Promise<void> {
  const { app, host, t } = context;
  const answer = await host.saveDialog({ kind: 'pdf', suggestedName: suggestedName(editor), bytes });
  switch (answer.kind) {
    case 'cancelled':
      return;
    case 'done':
      return notify(app, { tone: 'success', text: t('export.done', { name: answer.value.name }), offersUndo: false });
    case 'failed': {
      const choice = await ask(app, {
        title: t('files.saveFailed', { name: answer.failure.name }),
        text: failureText(answer.failure, t),
        choices: [
          { id: 'retry', label: t('export.elsewhere'), tone: 'primary' },
          { id: 'cancel', label: t('files.cancel'), tone: 'plain' },
        ],
      });
      if (choice === 'retry') await savePdf(editor, context, bytes);
    }
  }
}
