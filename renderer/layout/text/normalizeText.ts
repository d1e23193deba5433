const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;
const CONTROLS = /(?![\n\r\u0085])\p{Cc}/gu;
/** Below U+0300 there is nothing to compose, and nearly every card lies there. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\n]*$/;

/**
 * Text as it can be drawn, one paragraph an entry: NFC (accents beside their letters draw badly), tabs as spaces, without
 * control characters (no glyph; not allowed in SVG) and without halves of a surrogate pair. Always at least one entry.
 */
export function drawableParagraphs(text: string): string[] {
  if (PLAIN.test(text)) return text.split('\n');
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\t', ' ')
    .replace(/[\v\f]/g, '\n')
    .replace(CONTROLS, '');
  return clean.split(LINE_BREAK);
}
