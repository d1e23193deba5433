/**
 * The same text, character for character, with a name of our own in place of each reference: `$0____`. Arguments stand apart by
 * semicolons in a formula, because some languages have the comma in numbers. `forbidden`: where something stands that the library
 * would take and no formula may hold, or -1.
 */
export function mask(
  text: string,
  references: readonly Readonly<{ at: number; length: number }>[],
): Readonly<{ text: string; forbidden: number }> {
  let rest = '';
  let masked = '';
  let from = 0;
  references.forEach(({ at, length }, index) => {
    const before = text.slice(from, at);
    rest += before + ' '.repeat(length);
    masked += before + `$${index}`.padEnd(length, '_');
    from = at + length;
  });
  rest += text.slice(from);
  masked += text.slice(from);
  const found = [rest.search(/[$\\"'`[\]{}?:!&|]/), straySeparator(masked), missingSign(masked)].filter((at) => at >= 0);
  return { text: ` ${masked.slice(1)}`.replaceAll(';', ','), forbidden: found.length === 0 ? -1 : Math.min(...found) };
}

/** Arguments are parted inside the brackets of a function only; elsewhere the library would pass over a separator. */
function straySeparator(text: string): number {
  const open: boolean[] = [];
  for (const { 0: sign, index } of text.matchAll(/[(),;]/g)) {
    if (sign === '(') open.push(/[\p{L}\w]\s*$/u.test(text.slice(0, index)));
    else if (sign === ')') open.pop();
    else if (open.at(-1) !== true) return index;
  }
  return -1;
}

/** Two numbers side by side, or two separators: the library would take the one, and stop late at the other. */
function missingSign(text: string): number {
  const match = MISSING.exec(text);
  return match ? match.index + match[0].length : -1;
}

const MISSING = new RegExp(
  [
    String.raw`(?:[\p{L}\p{N}_$.]\s+|[)%]\s*)(?=[\p{L}\p{N}_$.])`,
    String.raw`(?:[)%]|(?<![\p{L}\p{N}_$])[\d.]+|\$\d+_*)\s*(?=\()`,
    String.raw`[(;,]\s*(?=[;,])|[;,]\s*(?=\))`,
  ].join('|'),
  'u',
);
