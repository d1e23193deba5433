import { boundingBox } from '../layout/geometry.ts';
import type { Language } from '../i18n/translate.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { Scene } from '../layout/scene.ts';
import { PAPER_THEME } from '../layout/theme.ts';

/** Width / height of the paper; the board on it then has about the frame's 1.42 on the start screen. */
const PICTURE_ASPECT = 1.3;
/** Picture px: twice what is shown, for dense screens. */
const WIDTH = { page: 640, board: 480 } as const;

/**
 * The printed page of a document, in the language of its content, filling paper of the given width / height (by default
 * ISO paper in landscape). Its code is loaded when first asked for.
 */
export async function posterOf(document: CanvasDocument, interfaceLanguage: Language, aspect = Math.SQRT2): Promise<Scene> {
  const [{ posterScene }, { posterLabels }, { paperLayout }] = await Promise.all([
    import('../layout/posterScene.ts'),
    import('./posterLabels.ts'),
    import('../layout/paperLayout.ts'),
  ]);
  const labels = posterLabels(document.info.language ?? interfaceLanguage);
  return posterScene(document, labels, PAPER_THEME, paperLayout(document, aspect));
}

/** What a picture shows: the printed page, or the board without header, links and credit. */
export type PicturePart = 'page' | 'board';

/** A small PNG as a data URL; empty where it cannot be painted, for a picture is never worth an error. */
export async function pictureOf(
  document: CanvasDocument,
  interfaceLanguage: Language,
  part: PicturePart = 'board',
  aspect = PICTURE_ASPECT,
): Promise<string> {
  const [poster, { exportPng }] = await Promise.all([
    posterOf(document, interfaceLanguage, aspect),
    import('../export/png/exportPng.ts'),
  ]);
  const result = await exportPng(part === 'board' ? withoutHeader(poster) : poster, { width: WIDTH[part] });
  return result.ok ? await dataUrl(result.value) : '';
}

/** Header and credit are too small to read in a little picture and would only make the board smaller; links would be fuzz. */
function withoutHeader(poster: Scene): Scene {
  const nodes = poster.nodes.filter(({ role }) => role === 'block');
  const box = boundingBox(nodes.map((node) => node.box));
  return { ...poster, nodes, box: box ?? poster.box };
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('unreadable picture'));
    reader.readAsDataURL(blob);
  });
}
