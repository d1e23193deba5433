import type { ExporterId } from '../../formats/exporters.ts';
import type { Exported } from '../../formats/interchange/interchange.ts';
import type { Language } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { isoDay } from '../browserEnvironment.ts';
import { saveExport } from './exportSaving.ts';
import { exportWords } from './exportWords.ts';
import { showError } from '../files/fileOpening.ts';
import { possiblePages, usualSlides } from './pageChoice.ts';
import { savePicture } from './pictureExport.ts';
import { posterOf } from './pictures.ts';

/** What other tools read, in the order of the dialog. PDF has a dialog of its own. */
export const EXPORT_FORMATS = [
  'markdown',
  'csv',
  'jsonCanvas',
  'bmml',
  'opml',
  'pptx',
  'svg',
  'png',
] as const satisfies readonly (ExporterId | 'pptx' | 'svg' | 'png')[];
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The model in a text format, and what is lost by it; null for pictures, of which no model can be made again. */
export async function writeForeign(
  document: CanvasDocument,
  format: ExportFormat,
  interfaceLanguage: Language,
): Promise<Exported | null> {
  const { EXPORTERS } = await import('../../formats/exporters.ts');
  const exporter = EXPORTERS.find(({ id }) => id === format);
  return exporter?.write(document, exportWords(document, document.info.language ?? interfaceLanguage)) ?? null;
}

/** Makes the file and asks where to put it. */
export async function exportAs(editor: Editor, format: ExportFormat, context: ActionContext): Promise<void> {
  const { app, t } = context;
  if (format === 'png') return savePicture(editor, context);
  app.setState({ overlay: null, busy: t('interchange.working') });
  const made = await makeFile(editor, format, context).finally(() => app.setState({ busy: null }));
  if (!made) return showError(context, t('interchange.exportFailed'), t('interchange.exportFailedText'));
  await saveExport(editor, context, made.kind, made.bytes);
}

type MadeFile = Readonly<{ kind: Parameters<typeof saveExport>[2]; bytes: Uint8Array }>;

async function makeFile(editor: Editor, format: Exclude<ExportFormat, 'png'>, { app }: ActionContext): Promise<MadeFile | null> {
  const { document, colorMode: colors } = editor.get();
  const state = app.getState();
  const language = languageNow(state);
  switch (format) {
    case 'pptx': {
      const { slidesInWorker } = await import('./slidesInWorker.ts');
      const date = new Date(editor.environment.now());
      const { slide: size, slidePages, story } = state.output;
      const possible = possiblePages(document, { language, today: isoDay(date.getTime()) });
      const choice = { language, date, size, kinds: usualSlides(possible, slidePages), story, colors };
      const result = await slidesInWorker({ document, choice });
      return result.ok ? { kind: 'pptx', bytes: result.value } : null;
    }
    case 'svg': {
      const [scene, { exportSvg }] = await Promise.all([
        posterOf(document, language, undefined, colors),
        import('../../export/svg/exportSvg.ts'),
      ]);
      const result = await exportSvg(scene);
      return result.ok ? { kind: 'svg', bytes: new TextEncoder().encode(result.value) } : null;
    }
    default: {
      const { EXPORTERS } = await import('../../formats/exporters.ts');
      const exporter = EXPORTERS.find(({ id }) => id === format);
      const written = await writeForeign(document, format, language);
      return exporter && written ? { kind: exporter.extension, bytes: new TextEncoder().encode(written.text) } : null;
    }
  }
}
