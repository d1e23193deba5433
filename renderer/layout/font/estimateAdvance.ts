import { UNITS_PER_EM } from './advances.ts';

/** Marks, joiners, variation selectors, control characters: they take no room of their own. */
const ZERO_WIDTH = /[\p{M}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u{1f3fb}-\u{1f3ff}]/u;

/** East Asian scripts, symbols and emoji, as inclusive ranges, ascending: one em, emoji more. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], // Hangul letters
  [0x231a, 0x23ff], // clocks and player keys
  [0x2600, 0x27bf], // symbols shown as emoji
  [0x2b00, 0x2bff],
  [0x2e80, 0x303e], // CJK radicals and punctuation
  [0x3040, 0xa4cf], // kana, ideographs, Yi
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60], // full-width forms
  [0xffe0, 0xffe6],
  [0x1f000, 0x1f1e5], // tiles and cards
  [0x1f200, 0x1faff], // emoji
  [0x20000, 0x3fffd], // rarer ideographs
];

const EMOJI = /[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u;
/** Between Apple’s, Google’s and Microsoft’s, which are 1.2 to 1.4 em wide. */
export const EMOJI_ADVANCE = UNITS_PER_EM * 1.25;

const REGIONAL_INDICATOR_FIRST = 0x1f1e6;
const REGIONAL_INDICATOR_LAST = 0x1f1ff;

/**
 * The advance, in font units, of a code point the bundled font lacks. It is drawn with whatever font the machine has, so
 * this can only be a guess, but the same guess everywhere: lines break alike on screen and on paper.
 */
export function estimateAdvance(codePoint: number): number {
  if (ZERO_WIDTH.test(String.fromCodePoint(codePoint))) return 0;
  // Two regional indicators make one flag.
  if (codePoint >= REGIONAL_INDICATOR_FIRST && codePoint <= REGIONAL_INDICATOR_LAST) return EMOJI_ADVANCE / 2;
  if (isEmoji(codePoint)) return EMOJI_ADVANCE;
  return isWide(codePoint) ? UNITS_PER_EM : Math.round(UNITS_PER_EM * 0.6);
}

/** A picture by itself, or together with what follows it. */
export function isEmoji(codePoint: number): boolean {
  return codePoint >= 0x2000 && EMOJI.test(String.fromCodePoint(codePoint));
}

/** East Asian characters and emoji, which are about one em wide and may stand at either side of a line break. */
export function isWide(codePoint: number): boolean {
  if (codePoint < 0x1100) return false;
  return WIDE.some(([first, last]) => codePoint >= first && codePoint <= last);
}
