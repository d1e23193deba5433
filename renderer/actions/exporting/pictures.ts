import { printableArea } from '../../export/pdf/paperSizes.ts';
import type { PrintSetup } from '../../export/pdf/printSetup.ts';
import { boundingBox } from '../../layout/geometry.ts';
import { loadLanguage, type Language } from '../../i18n/translate.ts';
import type { ColorMode } from '../../model/colorModes.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import type { Scene } from '../../layout/scene.ts';
import { PAPER_THEME } from '../../layout/theme.ts';
import { dataUrl } from './dataUrl.ts';
import type { PageReader } from './pagesInput.ts';

/** Width / height of the paper; the board on it then has about the frame's 1.42 on the start screen. */
const PICTURE_ASPECT = 1.3;
/** Picture px: twice what is shown, for dense screens. */
const WIDTH = 480;

/**
 * The printed page of a document, in the language of its content, filling paper of the given width / height (by default
 * ISO paper in landscape). Its code is loaded when first asked for.
 */
export async function posterOf(
  document: CanvasDocument,
  interfaceLanguage: Language,
  aspect = Math.SQRT2,
  colors?: ColorMode,
): Promise<Scene> {
  const [{ posterScene }, { posterLabels }, { paperLayout }] = await Promise.all([
    import('../../layout/posterScene.ts'),
    import('./posterLabels.ts'),
    import('../../layout/paperLayout.ts'),
    loadLanguage(document.info.language ?? interfaceLanguage),
  ]);
  const labels = posterLabels(document.info.language ?? interfaceLanguage);
  return posterScene(document, labels, PAPER_THEME, paperLayout(document, aspect), colors);
}

/** The chosen pages of a document as they are printed, in the language of its content. Its code is loaded when first asked for. */
export async function pagesOf(
  document: CanvasDocument,
  reader: PageReader,
  setup: PrintSetup,
  kinds: readonly PageKind[],
): Promise<readonly Scene[]> {
  const { makePages, input } = await pageMaker(document, reader, setup);
  return makePages(input, kinds);
}

/** How many pages each of the kinds has. */
export async function pageCounts(
  document: CanvasDocument,
  reader: PageReader,
  setup: PrintSetup,
  kinds: readonly PageKind[],
): Promise<Readonly<Partial<Record<PageKind, number>>>> {
  const { countPages, input } = await pageMaker(document, reader, setup);
  return Object.fromEntries(kinds.map((kind) => [kind, countPages(input, kind)]));
}

async function pageMaker(document: CanvasDocument, reader: PageReader, { sheet, poster }: PrintSetup) {
  const [{ countPages, makePages }, { pagesInput }] = await Promise.all([
    import('../../layout/pages/makePages.ts'),
    import('./pagesInput.ts'),
    loadLanguage(document.info.language ?? reader.language),
  ]);
  const area = printableArea(sheet);
  return { countPages, makePages, input: pagesInput(document, reader, area, poster ? printableArea(poster) : undefined) };
}

/** The pages of a blank poster: one, or the sheets it is put together from. Its code is loaded when first asked for. */
export async function blankPages(language: Language, { sheet, poster }: PrintSetup): Promise<readonly Scene[]> {
  const [{ blankPoster }, { blankLabels }, { tileScenes }] = await Promise.all([
    import('../../layout/blankPoster.ts'),
    import('./posterLabels.ts'),
    import('../../layout/tiling/tileScenes.ts'),
    loadLanguage(language),
  ]);
  const whole = printableArea(poster ?? sheet);
  const scene = blankPoster(blankLabels(language), whole.width / whole.height);
  return poster ? tileScenes(scene, whole, printableArea(sheet)) : [scene];
}

/** The page that sheets are put together to, as if there were paper for it. */
export function inOnePiece({ sheet, poster }: PrintSetup): PrintSetup {
  return { sheet: poster ?? sheet, poster: null };
}

/** The board of a document as a small picture, without header, links and credit. */
export async function pictureOf(document: CanvasDocument, interfaceLanguage: Language): Promise<string> {
  return paintPicture(withoutHeader(await posterOf(document, interfaceLanguage, PICTURE_ASPECT)), WIDTH);
}

/** A PNG as a data URL; empty where it cannot be painted, for a picture is never worth an error. */
async function paintPicture(scene: Scene, width: number): Promise<string> {
  const { exportPng } = await import('../../export/png/exportPng.ts');
  const result = await exportPng(scene, { width });
  return result.ok ? await dataUrl(result.value) : '';
}

/** Header and credit are too small to read in a little picture and would only make the board smaller; links would be fuzz. */
function withoutHeader(poster: Scene): Scene {
  const nodes = poster.nodes.filter(({ role }) => role === 'block');
  const box = boundingBox(nodes.map((node) => node.box));
  return { ...poster, nodes, box: box ?? poster.box };
}
