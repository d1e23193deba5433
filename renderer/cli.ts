import { readFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { registerEveryLanguage } from './i18n/everyLanguage.ts';
import { runCommand } from './cli/runCommand.ts';
import type { FontBytes } from './export/fonts/fontBytes.ts';
import type { ForeignFontName } from './export/foreign/bundledFaces.ts';
import type { PaintContext } from './export/canvas/paintItems.ts';
import type { Canvas } from './cli/surroundings.ts';
import { FONT_FAMILY } from './layout/font/font.ts';
import type { FontFace } from './layout/scene.ts';

/**
 * The command line: the second root beside `main.tsx`. It is bundled into `out/cli/platno.mjs` (see
 * `electron/launch/platno.ts`), and from there finds the project's files two folders up.
 */
const PROJECT = new URL('../../', import.meta.url);

async function readFonts(): Promise<FontBytes> {
  const read = (face: FontFace): Promise<Uint8Array> => readFile(new URL(`assets/fonts/platno-${face}.ttf`, PROJECT));
  const [regular, bold, italic] = await Promise.all([read('regular'), read('bold'), read('italic')]);
  return { regular, bold, italic };
}

/** The names that `export/canvas` knows them by. */
const FOREIGN_FAMILIES = [
  ['hebrew', 'Platno Hebrew'],
  ['hebrew-bold', 'Platno Hebrew'],
  ['arabic', 'Platno Arabic'],
  ['arabic-bold', 'Platno Arabic'],
  ['emoji', 'Platno Emoji'],
] as const;

function readForeignFont(name: ForeignFontName): Promise<Buffer> {
  return readFile(new URL(`assets/fonts/platno-${name}.woff2`, PROJECT));
}

/** A canvas without a display; its package holds a binary a platform, so there may be none for this machine. */
async function openCanvas(fonts: FontBytes): Promise<Canvas | null> {
  const canvas = await import('@napi-rs/canvas').catch(() => null);
  if (canvas === null) return null;
  for (const bytes of Object.values(fonts)) canvas.GlobalFonts.register(Buffer.from(bytes), FONT_FAMILY);
  for (const [name, family] of FOREIGN_FAMILIES) canvas.GlobalFonts.register(await readForeignFont(name), family);
  return {
    // It paints all we ask for; its types only lack what the browser's have about focus and elements.
    makeContext: ({ width, height }) => canvas.createCanvas(width, height).getContext('2d') as unknown as PaintContext,
    decode: async (bytes) => (await canvas.loadImage(Buffer.from(bytes))) as unknown as CanvasImageSource,
  };
}

/** The usual folders; a person can name a file in any other with `--font`. */
function fontFolders(): readonly string[] {
  switch (platform()) {
    case 'win32':
      return [
        join(process.env['SystemRoot'] ?? 'C:\\Windows', 'Fonts'),
        join(process.env['LOCALAPPDATA'] ?? '', 'Microsoft/Windows/Fonts'),
      ];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(homedir(), 'Library/Fonts')];
    default:
      return ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts'), join(homedir(), '.fonts')];
  }
}

async function readVersion(): Promise<string> {
  const value: unknown = JSON.parse(await readFile(new URL('package.json', PROJECT), 'utf8'));
  return typeof value === 'object' && value !== null && 'version' in value ? String(value.version) : '';
}

/** The convention for reproducible files: seconds since 1970 in the environment stand for now. */
function now(): Date {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  const set = new Date(seconds * 1000);
  return Number.isNaN(set.getTime()) ? new Date() : set;
}

registerEveryLanguage();

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  version: await readVersion(),
  now: now(),
  readFonts,
  openCanvas,
  readForeignFont,
  fontFolders: fontFolders(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
