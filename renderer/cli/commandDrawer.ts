import { readFile } from 'node:fs/promises';
import type { Font } from 'fontkit';
import { emojiFonts, scriptFonts } from '../export/foreign/bundledFonts.ts';
import type { DrawForeign } from '../export/foreign/drawing.ts';
import { foreignRuns } from '../export/foreign/foreignRuns.ts';
import { openFonts } from '../export/foreign/openFont.ts';
import { outlineDrawer } from '../export/foreign/outlineDrawer.ts';
import { visibleCodePoints } from '../export/foreign/visibleCodePoints.ts';
import { shownBy } from '../export/pdf/missingCharacters.ts';
import type { Scene } from '../layout/scene.ts';
import { CommandError } from './commandError.ts';
import type { Surroundings } from './surroundings.ts';
import { systemFontsFor } from './systemFonts.ts';
import { systemReason } from './systemReason.ts';

/**
 * Outlines of what Inter lacks, without a canvas: from the fonts that were named, then those that come along (Hebrew, Arabic,
 * emoji in one ink), then those of the machine. Undefined where the pages need none.
 */
export async function commandDrawer(
  scenes: readonly Scene[],
  fontFiles: readonly string[],
  { readForeignFont, fontFolders }: Pick<Surroundings, 'readForeignFont' | 'fontFolders'>,
): Promise<DrawForeign | undefined> {
  const named = (await Promise.all(fontFiles.map(readFont))).flat();
  const runs = foreignRuns(scenes);
  if (runs.length === 0) return undefined;
  const script = await scriptFonts(runs, readForeignFont);
  const emoji = runs.some(({ kind }) => kind === 'emoji') ? (await emojiFonts(readForeignFont)).regular : [];
  const regular = [...named, ...script.regular, ...emoji];
  const bold = [...named, ...script.bold];
  const isShown = shownBy(outlineDrawer({ regular, bold }));
  const missing = runs.flatMap((run) => run.graphemes.flatMap(({ text }) => (isShown(text, run) ? [] : visibleCodePoints(text))));
  return outlineDrawer({ regular: [...regular, ...(await systemFontsFor(missing, fontFolders))], bold });
}

async function readFont(path: string): Promise<readonly Font[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError(`${path} cannot be read: ${systemReason(error)}.`);
  });
  try {
    return openFonts(bytes);
  } catch {
    throw new CommandError(`${path} is no font that can be used; --font takes a .ttf, .otf, .ttc, .woff or .woff2 file.`);
  }
}
