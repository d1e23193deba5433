import type { ExporterId } from '../formats/exporters.ts';
import type { Exported } from '../formats/interchange/interchange.ts';
import type { Language } from '../i18n/translate.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { Editor } from '../state/editor.ts';
import type { ActionContext } from './action.ts';
import { languageNow } from './actionRunner.ts';
import { saveExport } from './exportSaving.ts';
import { exportWords } from './exportWords.ts';
import { showError } from './fileOpening.ts';
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

/** Width of the poster as a picture, px: A4 at 300 dots an inch. */
const PICTURE_WIDTH = 3508;

/** The model in a text format, and what is lost by it; null for pictures, of which no model can be made again. */
export async function writeForeign(
  document: CanvasDocument,
  format: ExportFormat,
  interfaceLanguage: Language,
): Promise<Exported | null> {
  const { EXPORTERS } = await import('../formats/exporters.ts');
  const exporter = EXPORTERS.find(({ id }) => id === format);
  return exporter?.write(document, exportWords(document, document.info.language ?? interfaceLanguage)) ?? null;
}

/** Makes the file and asks where to put it. */
export async function exportAs(editor: Editor, format: ExportFormat, context: ActionContext): Promise<void> {
  const { app, t } = context;
  app.setState({ overlay: null, busy: t('interchange.working') });
  const date = new Date(editor.environment.now());
  const made = await makeFile(editor.get().document, format, languageNow(app.getState()), date).finally(() =>
    app.setState({ busy: null }),
  );
  if (!made) return showError(context, t('interchange.exportFailed'), t('interchange.exportFailedText'));
  await saveExport(editor, context, made.kind, made.bytes);
}

type MadeFile = Readonly<{ kind: Parameters<typeof saveExport>[2]; bytes: Uint8Array }>;

async function makeFile(
  document: CanvasDocument,
  format: ExportFormat,
  language: Language,
  date: Date,
): Promise<MadeFile | null> {
  switch (format) {
    case 'pptx': {
      const { slidesOf } = await import('./slides.ts');
      const { bytes } = slidesOf(document, { language, date, size: '16:9', kinds: ['canvas'] });
      return { kind: 'pptx', bytes };
    }
    case 'svg': {
      const [scene, { exportSvg }] = await Promise.all([posterOf(document, language), import('../export/svg/exportSvg.ts')]);
      const result = await exportSvg(scene);
      return result.ok ? { kind: 'svg', bytes: new TextEncoder().encode(result.value) } : null;
    }
    case 'png': {
      const [scene, { exportPng }] = await Promise.all([posterOf(document, language), import('../export/png/exportPng.ts')]);
      const result = await exportPng(scene, { width: PICTURE_WIDTH });
      return result.ok ? { kind: 'png', bytes: new Uint8Array(await result.value.arrayBuffer()) } : null;
    }
    default: {
      const { EXPORTERS } = await import('../formats/exporters.ts');
      const exporter = EXPORTERS.find(({ id }) => id === format);
      const written = await writeForeign(document, format, language);
      return exporter && written ? { kind: exporter.extension, bytes: new TextEncoder().encode(written.text) } : null;
    }
  }
}
