import type { Font } from 'fontkit';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openFonts } from '../export/foreign/openFont.ts';

const FONT_FILE = /\.(ttf|otf|ttc)$/i;
/** A font for one script of the world is far smaller; what is larger is not worth the memory. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Sans serif and East Asian, as they come with Linux, macOS and Windows: these are asked first. */
const LIKELY =
  /NotoSans(CJK|SC|TC|HK|JP|KR|Devanagari|Thai)?-Regular|SourceHanSans|wqy|DroidSansFallback|Hiragino|PingFang|AppleSDGothic|Arial Unicode|msyh|YuGoth|meiryo|malgun|Nirmala|leelaw/i;
const UNLIKELY = /bold|black|heavy|light|thin|italic|oblique|mono|serif|condensed|color|msyhl|msyhbd/i;

/** Faces of the machine's fonts that together have as many of the characters as any: few of them, the likely ones first. */
export async function systemFontsFor(codePoints: readonly number[], folders: readonly string[]): Promise<readonly Font[]> {
  const wanted = new Set(codePoints);
  const chosen: Font[] = [];
  for (const path of await fontFiles(folders)) {
    if (wanted.size === 0) break;
    for (const font of await readFaces(path)) {
      const found = [...wanted].filter((codePoint) => canDraw(font, codePoint));
      if (found.length > 0) chosen.push(font);
      found.forEach((codePoint) => wanted.delete(codePoint));
    }
  }
  return chosen;
}

async function fontFiles(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(folders.map(filesIn));
  return found.flat().toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => FONT_FILE.test(name)).map((entry) => join(entry.parentPath, entry.name));
}

function rankOf(path: string): number {
  if (UNLIKELY.test(path)) return 2;
  return LIKELY.test(path) ? 0 : 1;
}

/** None where the file cannot be read or is no font: there are others. */
async function readFaces(path: string): Promise<readonly Font[]> {
  try {
    const { size } = await stat(path);
    return size > LARGEST_FILE ? [] : openFonts(await readFile(path));
  } catch {
    return [];
  }
}

function canDraw(font: Font, codePoint: number): boolean {
  try {
    return font.hasGlyphForCodePoint(codePoint) && font.glyphForCodePoint(codePoint).path.commands.length > 0;
  } catch {
    // A broken table of a font that nobody named.
    return false;
  }
}
