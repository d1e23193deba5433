import { isPaperKey, printableAspect, type Orientation, type PaperKey } from '../export/pdf/paperSizes.ts';
import type { MissingCharacters } from '../export/pdf/missingCharacters.ts';
import type { Language } from '../i18n/translate.ts';
import type { Scene } from '../layout/scene.ts';
import type { CanvasDocument } from '../model/document.ts';
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
  const [scene, { exportPdf }] = await Promise.all([
    posterOf(document, languageNow(app.getState()), printableAspect(paper, settings.orientation)),
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

/** What a person wants to know before printing. */
export type PrintFacts = Readonly<{
  /** Size of the cards' text, points. */
  points: number;
  /** Where that is small: the next paper on which it is not, if there is one. */
  larger: Readonly<{ paper: PaperKey; points: number }> | null;
  missing: MissingCharacters;
}>;

/** Looks at the page as it would be printed. Its code is loaded when first asked for. */
export async function printFacts(
  document: CanvasDocument,
  interfaceLanguage: Language,
  paper: PaperKey,
  orientation: Orientation,
): Promise<PrintFacts> {
  const [{ cardTextPoints, largerPapers, SMALL_TEXT }, { missingCharacters }] = await Promise.all([
    import('../export/pdf/textSize.ts'),
    import('../export/pdf/missingCharacters.ts'),
  ]);
  const sceneOn = (key: PaperKey): Promise<Scene> => posterOf(document, interfaceLanguage, printableAspect(key, orientation));
  const scene = await sceneOn(paper);
  const points = readable(cardTextPoints(scene, paper, orientation));
  let larger: PrintFacts['larger'] = null;
  for (const key of points < SMALL_TEXT ? largerPapers(paper) : []) {
    const there = readable(cardTextPoints(await sceneOn(key), key, orientation));
    if (there >= SMALL_TEXT) {
      larger = { paper: key, points: there };
      break;
    }
  }
  return { points, larger, missing: missingCharacters(scene) };
}

/** Nobody tells 6.9 from 7 points: whole ones, halves where they are few. */
function readable(points: number): number {
  return points < 10 ? Math.round(points * 2) / 2 : Math.round(points);
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
