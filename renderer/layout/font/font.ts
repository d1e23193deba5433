import type { FontFace } from '../scene.ts';
import { ADVANCES, ASCENT_UNITS, COVERED, DESCENT_UNITS, UNITS_PER_EM } from './advances.ts';
import { estimateAdvance } from './estimateAdvance.ts';

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

const codePoints = COVERED.trim().split(/\s+/).flatMap(expandRange);
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

/** Whether the bundled faces have a glyph for it (all three cover the same code points). */
export function isCovered(codePoint: number): boolean {
  return coveredSet.has(codePoint);
}

const coveredSet: ReadonlySet<number> = new Set(codePoints);

function expandRange(range: string): number[] {
  const [first = 0, last = 0] = range.split('-').map((edge) => Number.parseInt(edge, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function readTable(text: string): AdvanceTable {
  const flat = new Uint16Array(FLAT_SIZE).fill(UNKNOWN);
  const rest = new Map<number, number>();
  for (const [index, word] of text.trim().split(/\s+/).entries()) {
    const codePoint = codePoints[index] ?? 0;
    if (codePoint < FLAT_SIZE) flat[codePoint] = Number(word);
    else rest.set(codePoint, Number(word));
  }
  return { flat, rest };
}
