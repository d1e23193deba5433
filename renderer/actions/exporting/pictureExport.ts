import { printableAspect } from '../../export/pdf/paperSizes.ts';
import { pictureOf, type Picture, type PictureChoice } from '../../export/png/pictureChoice.ts';
import type { Language } from '../../i18n/translate.ts';
import type { AppState } from '../../state/appState.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import { saveExport } from './exportSaving.ts';
import { showError } from '../files/fileOpening.ts';
import { notify } from '../notify.ts';
import { setupOf } from './pdfExport.ts';
import { posterOf } from './pictures.ts';

/** How large the picture is to be: as last chosen, on the paper of the settings. */
export function pictureChoice({ output, settings }: Pick<AppState, 'output' | 'settings'>): PictureChoice {
  const { sheet, poster } = setupOf(settings);
  return output.scale === null
    ? { kind: 'paper', sheet: poster ?? sheet, dpi: output.dpi }
    : { kind: 'scale', scale: output.scale };
}

/** The poster as a picture that waits to be painted. Its code is loaded when first asked for. */
export async function posterPicture(
  { document, colorMode }: Pick<EditorState, 'document' | 'colorMode'>,
  language: Language,
  choice: PictureChoice,
  isTransparent: boolean,
): Promise<Picture> {
  const aspect = choice.kind === 'paper' ? printableAspect(choice.sheet) : undefined;
  const scene = await posterOf(document, language, aspect, colorMode);
  return pictureOf(scene, choice, isTransparent);
}

/** Paints the picture and asks where to put it. */
export async function savePicture(editor: Editor, context: ActionContext): Promise<void> {
  const { app, t } = context;
  app.setState({ overlay: null });
  const blob = await paint(editor, context);
  if (!blob) return showError(context, t('interchange.exportFailed'), t('interchange.exportFailedText'));
  await saveExport(editor, context, 'png', new Uint8Array(await blob.arrayBuffer()));
}

/** Paints the picture and puts it on the clipboard. */
export async function copyPicture(editor: Editor, context: ActionContext): Promise<void> {
  const { app, t } = context;
  app.setState({ overlay: null });
  try {
    const painted = paint(editor, context).then((blob) => blob ?? Promise.reject(new Error('not painted')));
    // The promise goes in, because some browsers only take what is offered right after the press.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': painted })]);
    notify(app, { tone: 'success', text: t('picture.copied'), offersUndo: false });
  } catch {
    showError(context, t('picture.notCopied'), t('picture.notCopiedText'));
  }
}

/** Null where it could not be painted. Says how far it is. */
async function paint(editor: Editor, { app, t }: ActionContext): Promise<Blob | null> {
  const say = (part: number): void => app.setState({ busy: t('picture.working', { percent: Math.floor(part * 100) }) });
  say(0);
  try {
    const state = app.getState();
    const [picture, { exportPicture }] = await Promise.all([
      posterPicture(editor.get(), languageNow(state), pictureChoice(state), state.output.isTransparent),
      import('../../export/png/exportPicture.ts'),
    ]);
    const result = await exportPicture(picture, { onProgress: say });
    return result.ok ? result.value : null;
  } finally {
    app.setState({ busy: null });
  }
}
