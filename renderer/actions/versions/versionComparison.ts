import { printableArea } from '../../export/pdf/paperSizes.ts';
import { loadLanguage, type Language, type Translate } from '../../i18n/translate.ts';
import type { Scene } from '../../layout/scene.ts';
import type { BoardTheme } from '../../layout/theme.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { cardChanges } from '../../model/queries/cardChanges.ts';
import { restoredContent } from '../../model/snapshots/snapshotEdits.ts';
import { snapshotDocument } from '../../model/snapshots/snapshot.ts';
import type { CompareSide } from '../../state/appState.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { isoDay } from '../browserEnvironment.ts';
import { keepInRecent } from './compareActions.ts';
import { differenceWords, type Compared } from '../words/differenceWords.ts';
import { saveAs } from '../exporting/exportSaving.ts';
import { readAnswer, showError } from '../files/fileOpening.ts';
import { snapshotName } from './keptVersions.ts';
import { setupOf } from '../exporting/pdfExport.ts';
import { inOnePiece } from '../exporting/pictures.ts';

/** What a side of a comparison is called. */
export function sideName(document: CanvasDocument, side: CompareSide, t: Translate): string {
  switch (side.kind) {
    case 'now':
      return t('compareVersions.now');
    case 'file':
      return side.name;
    case 'snapshot': {
      const snapshot = document.info.snapshots?.find(({ id }) => id === side.id);
      return snapshot ? snapshotName(snapshot, t) : '';
    }
  }
}

/**
 * The document of a side; null for a version that is no more. It is as restoring would make it: ids and kept versions are not what
 * is compared, nor is what belongs to the session.
 */
export function sideDocument(document: CanvasDocument, side: CompareSide): CanvasDocument | null {
  if (side.kind === 'now') return document;
  const content = side.kind === 'file' ? side.document : snapshotDocument(document.info.snapshots ?? [], side.id);
  return content && restoredContent(document, content);
}

/** Two sides and what became of one on the way to the other; null while one is missing. */
export function compareSides(
  document: CanvasDocument,
  before: CompareSide | null,
  after: CompareSide,
  t: Translate,
): Compared | null {
  const first = before && sideDocument(document, before);
  const second = sideDocument(document, after);
  if (!before || !first || !second) return null;
  const names = { before: sideName(document, before, t), after: sideName(document, after, t) };
  return { before: first, after: second, changes: cardChanges(first, second), names };
}

/** Reads another file for one side. The comparison comes back with it, or as it was where nothing was chosen. */
export async function chooseFile(
  sides: Readonly<{ before: CompareSide | null; after: CompareSide }>,
  which: 'before' | 'after',
  context: ActionContext,
): Promise<void> {
  const { app, host } = context;
  const opened = await readAnswer(await host.openDialog(), context);
  // What is wrong with a file is said in a dialog of its own.
  if (!opened) return;
  const { document, file } = opened;
  const side: CompareSide = { kind: 'file', name: file.name, document };
  app.setState({ overlay: { kind: 'compareVersions', ...sides, [which]: side } });
  await keepInRecent(file.id, document.info.title, context);
}

/** Both versions on one board, without what stands around it on paper. */
export async function comparisonPicture(compared: Compared, language: Language, theme: BoardTheme): Promise<Scene> {
  const { words, labels, layout } = await loadWords(compared, language);
  const scene = layout.differenceScene(compared, labels, words.nameOf, theme, 1.5);
  const nodes = scene.nodes.filter(({ role }) => role === 'block' || role === 'link' || role === 'dimmedCard');
  const { preparePages } = await import('../../export/png/paintPage.ts');
  await preparePages([scene]);
  const { boundingBox } = await import('../../layout/geometry.ts');
  return { ...scene, nodes, box: boundingBox(nodes.filter(({ role }) => role === 'block').map(({ box }) => box)) ?? scene.box };
}

/** Makes a PDF of the comparison, board and list, on the paper that was last chosen, and asks where to put it. */
export async function exportComparison(editor: Editor, compared: Compared, context: ActionContext): Promise<void> {
  const { app, t } = context;
  app.setState({ busy: t('export.working') });
  const bytes = await comparisonPdf(editor, compared, context).finally(() => app.setState({ busy: null }));
  if (!bytes) return showError(context, t('export.failed'), t('export.failedText'));
  const suggestedName = t('compareVersions.fileName', { title: compared.after.info.title });
  await saveAs(context, { kind: 'pdf', suggestedName, bytes });
}

async function comparisonPdf(editor: Editor, compared: Compared, { app }: ActionContext): Promise<Uint8Array | null> {
  const { sheet } = inOnePiece(setupOf(app.getState().settings));
  const now = editor.environment.now();
  const language = languageNow(app.getState());
  const [{ words, pages }, { exportPdf }, { pagesInput }] = await Promise.all([
    loadWords(compared, language),
    import('../../export/pdf/exportPdf.ts'),
    import('../exporting/pagesInput.ts'),
  ]);
  const input = pagesInput(compared.after, { language, today: isoDay(now) }, printableArea(sheet));
  const scenes = pages.differencePages(compared, input, words);
  const result = await exportPdf(scenes, { ...sheet, author: compared.after.info.author, date: new Date(now) });
  return result.ok ? result.value : null;
}

/** The code of a comparison and its words, in the language of the content. Loaded when first asked for. */
async function loadWords(compared: Compared, interfaceLanguage: Language) {
  const language = compared.after.info.language ?? interfaceLanguage;
  const [{ posterLabels }, layout, pages] = await Promise.all([
    import('../exporting/posterLabels.ts'),
    import('../../layout/difference/differenceScene.ts'),
    import('../../layout/difference/differencePages.ts'),
    loadLanguage(language),
  ]);
  return { words: differenceWords(compared, language), labels: posterLabels(language), layout, pages };
}
