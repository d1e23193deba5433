import { languageNow } from '../actions/actionRunner.ts';
import { posterOf } from '../actions/exporting/pictures.ts';
import type { ExportResult } from '../export/exportResult.ts';
import { isPaperKey, printableAspect } from '../export/pdf/paperSizes.ts';
import type { Scene } from '../layout/scene.ts';
import type { Services } from '../ui/context.tsx';
import { editorNow } from './benchBoard.ts';

export type BenchExportKind = 'png' | 'svg' | 'pdf' | 'pptx';
/** `width` in px for pictures, `paper` such as `a3` for a PDF, which is in landscape. */
export type BenchExportOptions = Readonly<{ width?: number | undefined; paper?: string | undefined }>;

const DEFAULT_WIDTH = 1600;
const DEFAULT_PAPER = 'a4';

/** The open document as a file, by the code that the export commands use; rejects with a sentence if that fails. */
export async function exportBoard(services: Services, kind: BenchExportKind, options: BenchExportOptions): Promise<Blob> {
  switch (kind) {
    case 'png': {
      const { exportPng } = await import('../export/png/exportPng.ts');
      return valueOf(await exportPng(await sceneOf(services), { width: options.width ?? DEFAULT_WIDTH }));
    }
    case 'svg': {
      const { exportSvg } = await import('../export/svg/exportSvg.ts');
      return new Blob([valueOf(await exportSvg(await sceneOf(services), { width: options.width }))], { type: 'image/svg+xml' });
    }
    case 'pdf':
      return pdfOf(services, options.paper ?? DEFAULT_PAPER);
    case 'pptx':
      return pptxOf(services);
    default:
      throw new Error(`There is no export "${String(kind)}": choose png, svg, pdf or pptx.`);
  }
}

function sceneOf(services: Services, aspect?: number): Promise<Scene> {
  return posterOf(editorNow(services).get().document, languageNow(services.app.getState()), aspect);
}

async function pdfOf(services: Services, paper: string): Promise<Blob> {
  const key = paper.toLowerCase();
  if (!isPaperKey(key)) throw new Error(`There is no paper "${paper}".`);
  const { exportPdf } = await import('../export/pdf/exportPdf.ts');
  const editor = editorNow(services);
  const { author } = editor.get().document.info;
  const date = new Date(editor.environment.now());
  const sheet = { paper: key, orientation: 'landscape', margins: 'normal' } as const;
  const scene = await sceneOf(services, printableAspect(sheet));
  const bytes = valueOf(await exportPdf([scene], { ...sheet, author, date }));
  return new Blob([bytes], { type: 'application/pdf' });
}

/** The canvas as one slide. */
async function pptxOf(services: Services): Promise<Blob> {
  const { slidesOf } = await import('../actions/exporting/slides.ts');
  const editor = editorNow(services);
  const language = languageNow(services.app.getState());
  const date = new Date(editor.environment.now());
  const { bytes } = slidesOf(editor.get().document, { language, date, size: '16:9', kinds: ['canvas'] });
  return new Blob([new Uint8Array(bytes)]);
}

function valueOf<Value>(result: ExportResult<Value>): Value {
  if (!result.ok) throw new Error(`The export failed: ${JSON.stringify(result.problem)}`);
  return result.value;
}
