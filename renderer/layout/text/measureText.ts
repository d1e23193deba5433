import { EMOJI_ADVANCE, isEmoji } from '../font/estimateAdvance.ts';
import { advanceOf, UNITS_PER_EM } from '../font/font.ts';
import type { FontFace } from '../scene.ts';

/** The advance width of one line in the unit of `size`. The text is taken as it is: normalise it to NFC first. */
export function measureText(text: string, face: FontFace, size: number): number {
  return unitsOf(text, face) * (size / UNITS_PER_EM);
}

const JOINER = 0x200d;
const KEYCAP = 0x20e3;
const EMOJI_SELECTOR = 0xfe0f;

/**
 * The same in whole font units, from `start` up to but without `end` (UTF-16 offsets). What is drawn as one emoji (joined
 * people, a heart that is to be red, a keycap) is as wide as one.
 */
export function unitsOf(text: string, face: FontFace, start = 0, end = text.length): number {
  let units = 0;
  let before = 0;
  /** The character that what follows may turn into an emoji, and what it takes by itself. */
  let base = 0;
  let baseUnits = 0;
  for (let index = start; index < end; index++) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index++;
    const advance = advanceOf(codePoint, face);
    if (codePoint === KEYCAP || (codePoint === EMOJI_SELECTOR && isEmoji(base))) {
      units += EMOJI_ADVANCE - baseUnits;
      baseUnits = EMOJI_ADVANCE;
    } else if (before === JOINER && isEmoji(codePoint)) {
      base = codePoint;
      baseUnits = EMOJI_ADVANCE;
    } else {
      units += advance;
      if (advance > 0) {
        base = codePoint;
        baseUnits = advance;
      }
    }
    before = codePoint;
  }
  return units;
}
