import type { PrintSetup } from '../../export/pdf/printSetup.ts';
import { translateInto, type Language } from '../../i18n/translate.ts';
import type { ActionContext } from '../action.ts';
import { browserEnvironment } from '../browserEnvironment.ts';
import { saveAs } from './exportSaving.ts';
import { showError } from '../files/fileOpening.ts';
import { setupOf } from './pdfExport.ts';
import { blankPages } from './pictures.ts';

/** Makes a PDF to hang on a wall, on the paper of the settings, and asks where to put it. */
export async function exportBlank(context: ActionContext, language: Language): Promise<void> {
  const { app, t } = context;
  const setup = setupOf(app.getState().settings);
  app.setState({ overlay: null, busy: t('export.working') });
  const bytes = await makeBlank(language, setup).finally(() => app.setState({ busy: null }));
  if (!bytes) return showError(context, t('export.failed'), t('export.failedText'));
  await saveAs(context, { kind: 'pdf', suggestedName: translateInto(language)('blank.fileName'), bytes });
}

async function makeBlank(language: Language, setup: PrintSetup): Promise<Uint8Array | null> {
  const [scenes, { exportPdf }] = await Promise.all([blankPages(language, setup), import('../../export/pdf/exportPdf.ts')]);
  const result = await exportPdf(scenes, { ...setup.sheet, date: new Date(browserEnvironment.now()) });
  return result.ok ? result.value : null;
}
