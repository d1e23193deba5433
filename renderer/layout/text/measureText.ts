import { advanceOf, UNITS_PER_EM } from '../font/font.ts';
import type { FontFace } from '../scene.ts';

/** The advance width of one line in the unit of `size`. The text is taken as it is: normalise it to NFC first. */
export function measureText(text: string, face: FontFace, size: number): number {
  return unitsOf(text, face) * (size / UNITS_PER_EM);
}

/** The same in whole font units, from `start` up to but without `end` (UTF-16 offsets). */
export function unitsOf(text: string, face: FontFace, start = 0, end = text.length): number {
  let units = 0;
  for (let index = start; index < end; index++) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index++;
    units += advanceOf(codePoint, face);
  }
  return units;
}
