/** Letters: articles and prepositions, which promise more. */
const SHORT_WORD = 3;

/**
 * The longest beginning of a text that fits, cut between words and ended with an ellipsis; the whole text where it fits.
 * `fits` is asked about log2(words) times.
 */
export function fitWords(text: string, fits: (shortened: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  let low = 1;
  let high = words.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(beginning(words, middle))) low = middle;
    else high = middle - 1;
  }
  return beginning(words, low);
}

/** No little word, comma, bracket or dash before the ellipsis. */
function beginning(words: readonly string[], count: number): string {
  let end = count;
  while (end > 1 && (words[end - 1]?.length ?? 0) <= SHORT_WORD) end -= 1;
  return `${words
    .slice(0, end)
    .join(' ')
    .replace(/[\s.,:;(–-]+$/, '')}…`;
}
