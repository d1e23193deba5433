import type { Sheet } from '../../export/pdf/paperSizes.ts';
import type { PrintSetup } from '../../export/pdf/printSetup.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { PageKind } from '../../layout/pages/page.ts';
import type { Scene } from '../../layout/scene.ts';
import type { CanvasDocument } from '../../model/document.ts';

import type { PageReader } from './pagesInput.ts';
import { blankPages, inOnePiece, pagesOf } from './pictures.ts';

/** A page to look at: what is on it, on which paper, what it is called, and in a word. `plan`: the sheets it is put together from. */
export type PreviewPage = Readonly<{
  key: string;
  scene: Scene;
  sheet: Sheet;
  plan: Sheet | null;
  name: string;
  mark: string;
}>;

/** All pages as they would be printed; before the sheets of a poster the whole of it. Ready to be painted at once. */
export async function previewPages(
  document: CanvasDocument,
  reader: PageReader,
  setup: PrintSetup,
  kinds: readonly PageKind[],
  t: Translate,
): Promise<readonly PreviewPage[]> {
  const isTiled = setup.poster !== null && kinds.includes('canvas');
  const [scenes, whole] = await Promise.all([
    pagesOf(document, reader, setup, kinds),
    isTiled ? pagesOf(document, reader, inOnePiece(setup), ['canvas']) : [],
  ]);
  return prepared(scenes, whole, setup, t);
}

/** The same of a blank poster. */
export async function blankPreview(language: Language, setup: PrintSetup, t: Translate): Promise<readonly PreviewPage[]> {
  const scenes = await blankPages(language, setup);
  return prepared(scenes, setup.poster ? await blankPages(language, inOnePiece(setup)) : [], setup, t);
}

async function prepared(
  scenes: readonly Scene[],
  whole: readonly Scene[],
  { sheet, poster }: PrintSetup,
  t: Translate,
): Promise<readonly PreviewPage[]> {
  const { preparePages } = await import('../../export/png/paintPage.ts');
  await preparePages([...scenes, ...whole]);
  const plans = whole.map((scene): PreviewPage => {
    return { key: 'whole', scene, sheet: poster ?? sheet, plan: sheet, name: titleOf(scene), mark: '' };
  });
  let title = '';
  const pages = scenes.map((scene, index): PreviewPage => {
    title = titleOf(scene) || title;
    const name = scene.pageLabel
      ? t('export.sheetName', { sheet: scene.pageLabel })
      : t('export.pageName', { number: index + 1, title });
    return { key: String(index), scene, sheet, plan: null, name, mark: scene.pageLabel ?? String(index + 1) };
  });
  return [...plans, ...pages];
}

/** What begins on a page, as in the outline of the PDF. */
function titleOf({ outline, nodes }: Scene): string {
  return outline ?? nodes.find(({ role }) => role === 'pageTitle' || role === 'title')?.label ?? '';
}
