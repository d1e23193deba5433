import type { Font } from 'fontkit';
import { advancesOf, codePointRanges, wrap } from './advanceTable.ts';

/** The source text of `renderer/layout/font/foreignAdvances.ts`: how wide letters of Hebrew and Arabic are, about. */
export function foreignAdvancesSource({ hebrew, arabic }: Readonly<{ hebrew: Font; arabic: Font }>, unitsPerEm: number): string {
  const [hebrewLetters, arabicLetters] = [hebrew, arabic].map(lettersOf);
  const scaled = (font: Font, units: number): string => String(Math.round((units * unitsPerEm) / font.unitsPerEm));
  const advances = [
    ...advancesOf(hebrew, hebrewLetters ?? []).map((units) => scaled(hebrew, Number(units))),
    ...(arabicLetters ?? []).map((codePoint) => scaled(arabic, joinedAdvance(arabic, codePoint))),
  ];
  return [
    '// Written by assets/fonts/build.ts from the WOFF2 files in assets/fonts. Do not edit; run `npm run fonts`.',
    '',
    '/** Code points that the bundled Hebrew and Arabic faces have: first and last of each run, hexadecimal. */',
    `export const FOREIGN_COVERED = \`\n${wrap(codePointRanges([...(hebrewLetters ?? []), ...(arabicLetters ?? [])]))}\`;`,
    '',
    '/** Advances in the units of `advances.ts`, in that order; of a joining letter the mean of its forms. */',
    `export const FOREIGN_ADVANCES = \`\n${wrap(advances)}\`;`,
    '',
  ].join('\n');
}

/** The source text of `renderer/export/foreign/emojiCoverage.ts`. */
export function emojiCoverageSource(emoji: Font): string {
  return [
    '// Written by assets/fonts/build.ts from platno-emoji.woff2. Do not edit; run `npm run fonts`.',
    '',
    '/** Code points that the bundled emoji face has: first and last of each run, hexadecimal. */',
    `export const EMOJI_COVERED = \`\n${wrap(codePointRanges([...KEYS, ...lettersOf(emoji)]))}\`;`,
    '',
  ].join('\n');
}

/** What stands on keycaps is drawn with them. */
const KEYS = Array.from('#*0123456789', (key) => key.codePointAt(0) ?? 0);

/** Every character map ends with this entry, which is no character. */
const END_OF_MAP = 0xffff;

function lettersOf(font: Font): number[] {
  return font.characterSet.filter((codePoint) => codePoint >= 0x80 && codePoint !== END_OF_MAP).toSorted((a, b) => a - b);
}

const MARK = /[\p{M}\p{Cf}]/u;
/** Joins on both sides and changes nothing else. */
const JOINER = 0x640;

/** Alone, at the beginning, in the middle and at the end of a word: the advance of what is drawn, on average. */
function joinedAdvance(font: Font, codePoint: number): number {
  const letter = String.fromCodePoint(codePoint);
  if (MARK.test(letter)) return 0;
  const joiner = String.fromCodePoint(JOINER);
  const forms = [letter, letter + joiner, joiner + letter + joiner, joiner + letter].map((text) => {
    const { glyphs, positions } = font.layout(text);
    const widths = glyphs.map((glyph, index) =>
      codePoint !== JOINER && glyph.codePoints.includes(JOINER) ? 0 : (positions[index]?.xAdvance ?? 0),
    );
    return widths.reduce((sum, width) => sum + width, 0);
  });
  // A letter stands inside a word about twice as often as at either end, and seldom alone.
  const [alone = 0, first = 0, middle = 0, last = 0] = forms;
  return 0.1 * alone + 0.25 * first + 0.4 * middle + 0.25 * last;
}
