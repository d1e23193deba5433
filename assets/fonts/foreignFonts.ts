/**
 * The faces for scripts that Inter lacks. Unlike Inter they are shaped (letters that join, marks, joined emoji), so they keep
 * their layout features; they are drawn as outlines and never embedded, so they can be WOFF2.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { openFont } from '../../renderer/export/foreign/openFont.ts';

const require = createRequire(import.meta.url);

type Source = Readonly<{ package: string; file: string; ranges: readonly (readonly [number, number])[] }>;

const HEBREW = { package: 'noto-sans-hebrew', ranges: [[0x0590, 0x05ff], [0xfb1d, 0xfb4f]] } as const; // prettier-ignore
const ARABIC = { package: 'noto-sans-arabic', ranges: [[0x0600, 0x06ff], [0x0750, 0x077f]] } as const; // prettier-ignore
const ANY = [[0x20, 0x10ffff]] as const;

const SOURCES = {
  hebrew: { ...HEBREW, file: '400Regular/NotoSansHebrew_400Regular.ttf' },
  'hebrew-bold': { ...HEBREW, file: '600SemiBold/NotoSansHebrew_600SemiBold.ttf' },
  arabic: { ...ARABIC, file: '400Regular/NotoSansArabic_400Regular.ttf' },
  'arabic-bold': { ...ARABIC, file: '600SemiBold/NotoSansArabic_600SemiBold.ttf' },
  emoji: { package: 'noto-emoji', file: '400Regular/NotoEmoji_400Regular.ttf', ranges: ANY },
} as const satisfies Record<string, Source>;

/** Writes the faces and their licences; answers what is needed to reckon with them. */
export async function buildForeignFonts(): Promise<Readonly<{ hebrew: Font; arabic: Font; emoji: Font }>> {
  const [hebrew, , arabic, , emoji] = await Promise.all([
    buildFace('hebrew'),
    buildFace('hebrew-bold'),
    buildFace('arabic'),
    buildFace('arabic-bold'),
    buildFace('emoji'),
  ]);
  for (const script of ['hebrew', 'arabic', 'emoji'] as const) {
    const licence = require.resolve(`@expo-google-fonts/${SOURCES[script].package}/LICENSE_FONT`);
    await copyFile(licence, new URL(`OFL-${script}.txt`, import.meta.url));
  }
  return { hebrew, arabic, emoji };
}

async function buildFace(name: keyof typeof SOURCES): Promise<Font> {
  const { package: folder, file, ranges }: Source = SOURCES[name];
  const source = await readFile(require.resolve(`@expo-google-fonts/${folder}/${file}`));
  const isWanted = (codePoint: number): boolean => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
  const text = String.fromCodePoint(...openFont(source).characterSet.filter(isWanted));
  const bytes = await subsetFont(source, text, { targetFormat: 'woff2', noHinting: true });
  await writeFile(new URL(`platno-${name}.woff2`, import.meta.url), bytes);
  process.stdout.write(`platno-${name}.woff2 ${(bytes.length / 1024).toFixed(1)} KB\n`);
  return openFont(bytes);
}
