import { NAMED, QUOTES } from './typedFormula.ts';

/** The part of a formula that is being typed, where a number or a function is to stand. */
export type Operand = Readonly<{
  /** What a choice takes the place of. */
  from: number;
  to: number;
  /** The word in front of an opened quote: `price("Mon`. */
  word: string | null;
  /** What the name has to match; empty where nothing has been typed yet. */
  query: string;
}>;

/** What stands at the caret, or null where no operand belongs: in plain numbers, and behind what is finished. */
export function operandAt(text: string, caret: number): Operand | null {
  if (!text.trimStart().startsWith('=') || caret <= text.indexOf('=')) return null;
  // Finished references hold signs and quotes of their own.
  let plain = text;
  let isInside = false;
  for (const { 0: reference, index: at } of text.matchAll(NAMED)) {
    const end = at + reference.length;
    if (at < caret && caret < end) isInside = true;
    else plain = plain.slice(0, at) + CLOSED.repeat(reference.length) + plain.slice(end);
  }
  const before = plain.slice(0, caret);
  if (before.endsWith(CLOSED)) return null;
  const quoted = OPENED.exec(before);
  if (quoted) {
    const [whole, word = '', query = ''] = quoted;
    return { from: caret - whole.length, to: caret + lengthOf(CLOSING, plain.slice(caret)), word, query };
  }
  if (isInside) return null;
  const [words] = WORDS.exec(before) ?? [''];
  const head = before.slice(0, before.length - words.length);
  if (!BEFORE_OPERAND.test(head)) return null;
  return { from: caret - words.length, to: caret + lengthOf(REST, plain.slice(caret)), word: null, query: words.trim() };
}

const CLOSED = '\u0001';
const OPENED = new RegExp(String.raw`(\p{L}+)\s*\(\s*[${QUOTES}]([^${QUOTES}${CLOSED}]*)$`, 'u');
/** The rest of the name up to its quote and bracket, where they are there already. */
const CLOSING = new RegExp(String.raw`^(?:[^${QUOTES}${CLOSED}]*[${QUOTES}]\s*\)|[${QUOTES}])`);
/** One word or several: cards may be looked for by their names alone. */
const WORDS = /\p{L}[\p{L}\p{N}_’ ]*$/u;
const REST = /^[\p{L}\p{N}_]*/u;
const BEFORE_OPERAND = /[=+\-−–*×·/÷^(;]\s*$/;

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
