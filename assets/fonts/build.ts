/**
 * `npm run fonts`: cuts the three bundled faces out of Inter and writes the advance table that breaks lines without a
 * browser; then those of Noto for the scripts that Inter lacks. Layout features are dropped, so that a line is exactly the sum of its advances on screen and on paper, and
 * hinting with them. Run it again after a new Inter or a change of `characters.ts`, and commit what it writes.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { openFont } from '../../renderer/export/foreign/openFont.ts';
import { advanceTableSource } from './advanceTable.ts';
import { coveredCodePoints } from './characters.ts';
import { buildForeignFonts } from './foreignFonts.ts';
import { emojiCoverageSource, foreignAdvancesSource } from './foreignTables.ts';

const require = createRequire(import.meta.url);
const FACES = {
  regular: '400Regular/Inter_400Regular.ttf',
  bold: '600SemiBold/Inter_600SemiBold.ttf',
  italic: '400Regular_Italic/Inter_400Regular_Italic.ttf',
} as const;
/** Empty GSUB and GPOS tables go as well: without them a reader places a stray combining mark itself. */
const SUBSET = { targetFormat: 'truetype', keepFeatures: [], noHinting: true, dropTables: ['GSUB', 'GPOS', 'STAT'] } as const;
const text = String.fromCodePoint(...coveredCodePoints());

async function buildFace(face: keyof typeof FACES): Promise<Font> {
  const source = await readFile(require.resolve(`@expo-google-fonts/inter/${FACES[face]}`));
  const bytes = await subsetFont(source, text, { ...SUBSET });
  await writeFile(new URL(`platno-${face}.ttf`, import.meta.url), bytes);
  process.stdout.write(`platno-${face}.ttf ${(bytes.length / 1024).toFixed(1)} KB\n`);
  return openFont(bytes);
}

const fonts = { regular: await buildFace('regular'), bold: await buildFace('bold'), italic: await buildFace('italic') };
await writeFile(new URL('../../renderer/layout/font/advances.ts', import.meta.url), advanceTableSource(fonts));
const licence = require.resolve('@expo-google-fonts/inter/LICENSE_FONT');
await copyFile(licence, new URL('OFL.txt', import.meta.url));

const foreign = await buildForeignFonts();
const layout = new URL('../../renderer/layout/font/foreignAdvances.ts', import.meta.url);
await writeFile(layout, foreignAdvancesSource(foreign, fonts.regular.unitsPerEm));
const coverage = new URL('../../renderer/export/foreign/emojiCoverage.ts', import.meta.url);
await writeFile(coverage, emojiCoverageSource(foreign.emoji));
