import { neededFaces, type ForeignFontName, type LoadForeignFont } from './bundledFaces.ts';
import type { ForeignRun } from './foreignRuns.ts';
import { openFont } from './openFont.ts';
import type { OutlineFonts } from './outlineDrawer.ts';

/** The faces for the Hebrew and Arabic among the runs, to draw their outlines. */
export async function scriptFonts(runs: readonly ForeignRun[], load: LoadForeignFont): Promise<OutlineFonts> {
  const fonts = await Promise.all(neededFaces(runs).map(async (name) => ({ name, font: openFont(await load(name)) })));
  const [bold, regular] = [fonts.filter(({ name }) => isBold(name)), fonts.filter(({ name }) => !isBold(name))];
  return { regular: regular.map(({ font }) => font), bold: bold.map(({ font }) => font) };
}

/** One ink, no colours: for where there is nothing better. */
export async function emojiFonts(load: LoadForeignFont): Promise<OutlineFonts> {
  return { regular: [openFont(await load('emoji'))], bold: [] };
}

function isBold(name: ForeignFontName): boolean {
  return name.endsWith('-bold');
}
