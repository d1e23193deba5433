import type { FontFace } from '../scene.ts';
import { ADVANCES, ASCENT_UNITS, COVERED, DESCENT_UNITS, UNITS_PER_EM } from './advances.ts';
import { estimateAdvance } from './estimateAdvance.ts';
import { FOREIGN_ADVANCES, FOREIGN_COVERED } from './foreignAdvances.ts';

/** The CSS name under which the bundled faces are registered on screen; bold is SemiBold (600). */
export const FONT_FAMILY = 'Platno Inter';

/** Font units to the em; a power of two, so scaling by `size / UNITS_PER_EM` is exact. */
export { UNITS_PER_EM };

/** Height above and depth below the baseline, both positive, as parts of the font size (0.97 and 0.24). */
export const ASCENT = ASCENT_UNITS / UNITS_PER_EM;
export const DESCENT = DESCENT_UNITS / UNITS_PER_EM;

/** Code points below this are looked up in a flat table; the few above (U+FFFD) in a map. */
const FLAT_SIZE = 0x2800;
const UNKNOWN = 0xffff;

type AdvanceTable = Readonly<{ flat: Uint16Array; rest: Map<number, number> }>;

const codePoints = expandRanges(COVERED);
/** What the faces of Noto that come along have; their letters are drawn by the run, so their advances are only a good guess. */
const foreignCodePoints = expandRanges(FOREIGN_COVERED);
const tables: Readonly<Record<FontFace, AdvanceTable>> = {
  regular: readTable(ADVANCES.regular),
  bold: readTable(ADVANCES.bold),
  italic: readTable(ADVANCES.italic),
};

/** The advance of one code point in font units; for one the font lacks a stable estimate. */
export function advanceOf(codePoint: number, face: FontFace): number {
  const table = tables[face];
  const known = codePoint < FLAT_SIZE ? table.flat[codePoint] : table.rest.get(codePoint);
  if (known !== undefined && known !== UNKNOWN) return known;
  const estimate = estimateAdvance(codePoint);
  if (codePoint >= FLAT_SIZE) table.rest.set(codePoint, estimate);
  return estimate;
}

/** Whether Inter has a glyph for it (all three faces cover the same code points). */
export function isCovered(codePoint: number): boolean {
  return coveredSet.has(codePoint);
}

/** Whether the Hebrew or the Arabic face that comes along has a glyph for it. */
export function isForeignCovered(codePoint: number): boolean {
  return foreignSet.has(codePoint);
}

const coveredSet: ReadonlySet<number> = new Set(codePoints);
const foreignSet: ReadonlySet<number> = new Set(foreignCodePoints);

/** Every code point of a list of ranges, hexadecimal, first and last with a hyphen between them. */
export function expandRanges(ranges: string): number[] {
  return ranges.trim().split(/\s+/).flatMap(expandRange);
}

function expandRange(range: string): number[] {
  const [first = 0, last = 0] = range.split('-').map((edge) => Number.parseInt(edge, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function readTable(text: string): AdvanceTable {
  const table = { flat: new Uint16Array(FLAT_SIZE).fill(UNKNOWN), rest: new Map<number, number>() };
  readAdvances(table, foreignCodePoints, FOREIGN_ADVANCES);
  readAdvances(table, codePoints, text);
  return table;
}

function readAdvances({ flat, rest }: AdvanceTable, known: readonly number[], text: string): void {
  for (const [index, word] of text.trim().split(/\s+/).entries()) {
    const codePoint = known[index] ?? 0;
    if (codePoint < FLAT_SIZE) flat[codePoint] = Number(word);
    else rest.set(codePoint, Number(word));
  }
}
