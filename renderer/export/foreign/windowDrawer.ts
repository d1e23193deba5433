import type { Scene } from '../../layout/scene.ts';
import { emojiFonts, scriptFonts } from './bundledFonts.ts';
import type { DrawForeign } from './drawing.ts';
import { foreignRuns } from './foreignRuns.ts';
import { loadForeignFont } from './loadForeignFont.ts';
import { outlineDrawer } from './outlineDrawer.ts';
import { pictureDrawer } from './pictureDrawer.ts';

/**
 * For windows and workers: Hebrew and Arabic as outlines, the same everywhere; all else as the machine's fonts show it on
 * screen; emoji that the machine lacks in one ink. Undefined where the pages need none.
 */
export async function windowDrawer(scenes: readonly Scene[]): Promise<DrawForeign | undefined> {
  const runs = foreignRuns(scenes);
  if (runs.length === 0) return undefined;
  const outlines = outlineDrawer(await scriptFonts(runs, loadForeignFont));
  const pictures = pictureDrawer();
  const draw: DrawForeign = (drawn) => outlines(drawn) ?? pictures(drawn);
  const isLacking = runs.some(
    ({ kind, face, graphemes }) =>
      kind === 'emoji' && graphemes.some(({ text }) => draw({ text, kind, face, fill: '#000000' }) === null),
  );
  if (!isLacking) return draw;
  const emoji = outlineDrawer(await emojiFonts(loadForeignFont));
  return (drawn) => draw(drawn) ?? emoji(drawn);
}
