import type { Font } from 'fontkit';

type Face = 'regular' | 'bold' | 'italic';

/** Marks sit on the letter before them and take no room, whatever advance the font gives them. */
const MARK = /\p{M}/u;

/** The source text of `renderer/layout/font/advances.ts`: the covered ranges once, then the advances of each face. */
export function advanceTableSource(fonts: Readonly<Record<Face, Font>>): string {
  const codePoints = sharedCodePoints(fonts);
  const { unitsPerEm, ascent, descent } = fonts.regular;
  return [
    '// Written by assets/fonts/build.ts from the very TTFs in assets/fonts. Do not edit; run `npm run fonts`.',
    '',
    `export const UNITS_PER_EM = ${unitsPerEm};`,
    '/** Font units above and below the baseline. */',
    `export const ASCENT_UNITS = ${ascent};`,
    `export const DESCENT_UNITS = ${-descent};`,
    '',
    '/** Covered code points: first and last of each run, hexadecimal. */',
    `export const COVERED = \`\n${wrap(codePointRanges(codePoints))}\`;`,
    '',
    '/** Advances in font units, in the order of `COVERED`. */',
    'export const ADVANCES = {',
    ...(['regular', 'bold', 'italic'] as const).map((face) => `  ${face}: \`\n${wrap(advancesOf(fonts[face], codePoints))}\`,`),
    '};',
    '',
  ].join('\n');
}

function sharedCodePoints(fonts: Readonly<Record<Face, Font>>): number[] {
  const { regular, bold, italic } = fonts;
  return regular.characterSet
    .filter((codePoint) => bold.hasGlyphForCodePoint(codePoint) && italic.hasGlyphForCodePoint(codePoint))
    .toSorted((a, b) => a - b);
}

/** The advance of each code point; marks have none. */
export function advancesOf(font: Font, codePoints: readonly number[]): string[] {
  return codePoints.map((codePoint) => {
    const isMark = MARK.test(String.fromCodePoint(codePoint));
    return String(isMark ? 0 : font.glyphForCodePoint(codePoint).advanceWidth);
  });
}

/** First and last of each run, hexadecimal. */
export function codePointRanges(codePoints: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === codePoint - 1) run[1] = codePoint;
    else runs.push([codePoint, codePoint]);
  }
  return runs.map(([first, last]) => `${first.toString(16)}-${last.toString(16)}`);
}

/** Words in lines of at most 120 characters, so that a change of the font shows as a readable diff. */
export function wrap(words: readonly string[]): string {
  let text = '';
  let column = 0;
  for (const word of words) {
    if (column > 0 && column + 1 + word.length > 120) {
      text += '\n';
      column = 0;
    }
    text += column === 0 ? word : ` ${word}`;
    column += word.length + (column === 0 ? 0 : 1);
  }
  return text;
}
