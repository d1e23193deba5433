import { UNITS_PER_EM } from '../font/font.ts';
import type { FontFace } from '../scene.ts';
import { endWithoutSpaces, findPieces, type Piece } from './breakPlaces.ts';
import { graphemeEnds } from './graphemes.ts';
import { unitsOf } from './measureText.ts';
import { drawableParagraphs } from './normalizeText.ts';

/** One finished line: spaces at its end are dropped, `width` is its advance in the unit of the font size. */
export type TextLine = Readonly<{ text: string; width: number }>;

/** One paragraph on its way to lines: offsets are UTF-16, widths whole font units. */
type Galley = Readonly<{
  text: string;
  units: (start: number, end: number) => number;
  fits: (units: number) => boolean;
  emit: (start: number, end: number) => void;
}>;

/** Slovak prepositions and conjunctions of one letter do not stand at the end of a line. */
const ONE_LETTER_WORD = /^[aikosuvz]$/i;

/**
 * Breaks text into lines no wider than `maxWidth` (same unit as `size`). Only a single character that is wider by itself
 * sticks out. Lines break at spaces, after hyphens, dashes and slashes, between East Asian characters, and inside a word
 * only if it is wider than a whole line. `\n` always breaks; empty text gives one empty line.
 */
export function breakText(text: string, face: FontFace, size: number, maxWidth: number): readonly TextLine[] {
  const scale = size / UNITS_PER_EM;
  const lines: TextLine[] = [];
  for (const paragraph of drawableParagraphs(text)) {
    const units = (start: number, end: number): number => unitsOf(paragraph, face, start, end);
    breakParagraph({
      text: paragraph,
      units,
      fits: (width) => width * scale <= maxWidth,
      emit: (start, before) => {
        const end = endWithoutSpaces(paragraph, start, before);
        lines.push({ text: paragraph.slice(start, end), width: units(start, end) * scale });
      },
    });
  }
  return lines;
}

function breakParagraph(galley: Galley): void {
  const { text, units, fits, emit } = galley;
  const whole = endWithoutSpaces(text);
  if (fits(units(0, whole))) return emit(0, whole);

  const pieces = findPieces(text);
  let lineStart = 0;
  let firstPiece = 0;
  let lineEnd = 0;
  let lineUnits = 0;
  for (const [index, piece] of pieces.entries()) {
    const added = units(lineEnd, piece.end);
    if (index > firstPiece && !fits(lineUnits + added)) {
      firstPiece = keepShortWords(galley, pieces, firstPiece, index);
      emit(lineStart, pieces[firstPiece - 1]?.end ?? lineEnd);
      lineStart = pieces[firstPiece]?.start ?? piece.start;
      lineUnits = units(lineStart, piece.end);
    } else {
      lineUnits += added;
    }
    if (!fits(lineUnits)) {
      lineStart = splitWord(galley, lineStart, piece.end);
      lineUnits = units(lineStart, piece.end);
      firstPiece = index;
    }
    lineEnd = piece.end;
  }
  emit(lineStart, lineEnd);
}

/**
 * Which piece the next line begins with when piece `index` no longer fits: that one, or the one-letter words before it,
 * as long as they fit there together and something stays on this line.
 */
function keepShortWords(galley: Galley, pieces: readonly Piece[], firstPiece: number, index: number): number {
  const end = pieces[index]?.end ?? 0;
  let first = index;
  while (first - 1 > firstPiece) {
    const word = pieces[first - 1];
    const isShort = word !== undefined && word.next > word.end && ONE_LETTER_WORD.test(galley.text.slice(word.start, word.end));
    if (!isShort || !galley.fits(galley.units(word.start, end))) break;
    first--;
  }
  return first;
}

/** Emits the full lines of a word that is wider than a line; answers where its last, still open line starts. */
function splitWord(galley: Galley, start: number, end: number): number {
  let lineStart = start;
  let lineEnd = start;
  let lineUnits = 0;
  for (const graphemeEnd of graphemeEnds(galley.text, start, end)) {
    const added = galley.units(lineEnd, graphemeEnd);
    if (lineEnd > lineStart && !galley.fits(lineUnits + added)) {
      galley.emit(lineStart, lineEnd);
      lineStart = lineEnd;
      lineUnits = 0;
    }
    lineUnits += added;
    lineEnd = graphemeEnd;
  }
  return lineStart;
}
