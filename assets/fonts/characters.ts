/** What the bundled faces cover, as inclusive ranges of code points. A character outside is drawn by the fallback. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1, Latin Extended-A and -B
  [0x0259, 0x0259], // schwa, a letter of Azerbaijani
  [0x02b0, 0x036f], // modifier letters, combining marks
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x052f], // Cyrillic and its supplement
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese, Welsh
  [0x2000, 0x206f], // punctuation and the spaces
  [0x2070, 0x20cf], // superscripts, subscripts, currency
  [0x2100, 0x218f], // letter-like symbols, fractions
  [0x2190, 0x22ff], // arrows, mathematics
  [0x2300, 0x23ff], // keys
  [0x2460, 0x24ff], // circled numbers
  [0x25a0, 0x27bf], // shapes, symbols, ticks
  [0xfffd, 0xfffd], // stands for text that could not be decoded
];

/** Invisible characters (soft hyphen, joiners, direction marks): no painter may draw a glyph for them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;

/** Every code point the subset asks for; those the source font lacks fall out by themselves. */
export function coveredCodePoints(): number[] {
  const codePoints: number[] = [];
  for (const [first, last] of RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      if (!INVISIBLE.test(String.fromCodePoint(codePoint))) codePoints.push(codePoint);
    }
  }
  return codePoints;
}
