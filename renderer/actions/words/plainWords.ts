/**
 * Signs that are not seen but change how the rest is read: controls, marks that turn the direction of writing, blanks without
 * width. What joins letters in Persian and emoji (U+200C, U+200D) stays.
 */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** More of a text out of a file no message needs (characters). */
const MOST = 200;

/** A sentence that has texts and names out of files in it, as it may be shown: nothing in it can turn or hide the rest. */
export function plainWords(sentence: string): string {
  return sentence.toWellFormed().replaceAll(UNSEEN, (sign) => (sign === '\n' ? sign : '\ufffd'));
}

/** A text out of a file, short enough to stand in a sentence. */
export function quoted(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1).toWellFormed()}…` : text;
}
