/** Below U+0300 every code unit is a character of its own, so the slow segmenter is not needed. */
const COMPLEX = /[\u0300-\uffff]/;
let segmenter: Intl.Segmenter | undefined;

/** The offsets after each user-perceived character of `[start, end)`, ascending. */
export function graphemeEnds(text: string, start: number, end: number): number[] {
  const part = text.slice(start, end);
  if (!COMPLEX.test(part)) return Array.from({ length: part.length }, (_, index) => start + index + 1);
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(part), ({ index, segment }) => start + index + segment.length);
}
