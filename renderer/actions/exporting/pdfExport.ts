import type { Settings } from '../../../electron/contract.ts';
import { isPaperKey, printableAspect, type PaperKey, type Sheet } from '../../export/pdf/paperSizes.ts';
import { printSetup, type PrintSetup } from '../../export/pdf/printSetup.ts';
import type { MissingCharacters } from '../../export/pdf/missingCharacters.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import type { Scene } from '../../layout/scene.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { AppState } from '../../state/appState.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { isoDay } from '../browserEnvironment.ts';
import type { PdfResponse } from '../../export/pdf/pdfRequest.ts';
import { notify } from '../notify.ts';
import { saveExport } from './exportSaving.ts';
import { showError } from '../files/fileOpening.ts';
import type { PageReader } from './pagesInput.ts';
import { inOnePiece, pageCounts, pagesOf, posterOf } from './pictures.ts';

/** `onProgress`: how many of the pages are made. */
export type ExportRun = Readonly<{ signal: AbortSignal; onProgress: (done: number, total: number) => void }>;

/**
 * Makes a PDF of the chosen pages on the paper of the settings and asks where to put it. Nothing is written before all of it is
 * made. The dialog it was chosen in stays open meanwhile, and after it was cancelled.
 */
export async function exportToPdf(
  editor: Editor,
  context: ActionContext,
  kinds: readonly PageKind[],
  run: ExportRun,
): Promise<void> {
  const { app, t } = context;
  const result = await makePdf(editor, context, kinds, run);
  if (run.signal.aborted || (!result.ok && result.problem.code === 'cancelled')) {
    return notify(app, { tone: 'info', text: t('export.cancelled'), offersUndo: false });
  }
  app.setState({ overlay: null });
  if (!result.ok) return showError(context, t('export.failed'), t('export.failedText'));
  await saveExport(editor, context, 'pdf', result.value);
}

async function makePdf(
  editor: Editor,
  { app }: ActionContext,
  kinds: readonly PageKind[],
  { signal, onProgress }: ExportRun,
): Promise<PdfResponse> {
  const { document } = editor.get();
  const now = editor.environment.now();
  const setup = setupOf(app.getState().settings);
  const [scenes, { exportPdf }] = await Promise.all([
    pagesOf(document, readerOf(editor, app.getState()), setup, kinds),
    import('../../export/pdf/exportPdf.ts'),
  ]);
  const { author } = document.info;
  const onPage = (done: number): void => onProgress(done, scenes.length);
  return exportPdf(scenes, { ...setup.sheet, author, date: new Date(now) }, { signal, onPage });
}

/** For whom pages are made now. */
export function readerOf(editor: Editor, state: AppState): PageReader {
  const today = isoDay(editor.environment.now());
  return { language: languageNow(state), today, colors: editor.get().colorMode, story: state.output.story };
}

/** The paper that was last chosen. */
export function setupOf({ paper, orientation, margins, tile }: Settings): PrintSetup {
  return printSetup({ paper: isPaperKey(paper) ? paper : 'a4', orientation, margins }, tile);
}

/** What a person wants to know before printing. */
export type PrintFacts = Readonly<{
  /** How many pages each kind takes, or would take. */
  counts: Readonly<Partial<Record<PageKind, number>>>;
  /** The text of the cards on the canvas page; null where that is not printed. */
  text: TextFacts | null;
  missing: MissingCharacters;
}>;

/** `points`: its size. `larger`: where that is small, the next paper on which it is not, if there is one. */
export type TextFacts = Readonly<{ points: number; larger: Readonly<{ paper: PaperKey; points: number }> | null }>;

/** The kinds of pages a document has something for, and those of them that are printed. */
export type PageSelection = Readonly<{ possible: readonly PageKind[]; chosen: readonly PageKind[] }>;

/** Looks at the pages as they would be printed. Its code is loaded when first asked for. */
export async function printFacts(
  document: CanvasDocument,
  reader: PageReader,
  setup: PrintSetup,
  { possible, chosen }: PageSelection,
): Promise<PrintFacts> {
  const [{ missingCharacters }, { shownInWindow }] = await Promise.all([
    import('../../export/pdf/missingCharacters.ts'),
    import('../../export/foreign/shownInWindow.ts'),
  ]);
  const counts = await pageCounts(document, reader, setup, possible);
  const printed = await pagesOf(document, reader, setup, chosen);
  const whole = inOnePiece(setup);
  const [canvas] = chosen.includes('canvas') ? await pagesOf(document, reader, whole, ['canvas']) : [];
  return {
    counts,
    text: canvas ? await textFacts(canvas, whole.sheet, (other) => canvasOf(document, reader, other)) : null,
    missing: missingCharacters(printed, shownInWindow()),
  };
}

function canvasOf(document: CanvasDocument, { language, colors }: PageReader, sheet: Sheet): Promise<Scene> {
  return posterOf(document, language, printableAspect(sheet), colors);
}

async function textFacts(canvas: Scene, sheet: Sheet, canvasOn: (sheet: Sheet) => Promise<Scene>): Promise<TextFacts> {
  const { cardTextPoints, largerPapers, SMALL_TEXT } = await import('../../export/pdf/textSize.ts');
  const points = readable(cardTextPoints(canvas, sheet));
  for (const paper of points < SMALL_TEXT ? largerPapers(sheet.paper) : []) {
    const other = { ...sheet, paper };
    const there = readable(cardTextPoints(await canvasOn(other), other));
    if (there >= SMALL_TEXT) return { points, larger: { paper, points: there } };
  }
  return { points, larger: null };
}

/** Nobody tells 6.9 from 7 points: whole ones, halves where they are few. */
function readable(points: number): number {
  return points < 10 ? Math.round(points * 2) / 2 : Math.round(points);
}
