import { MAX_COORDINATE, MAX_SHORT_TEXT, MAX_TEXT } from '../fileLimits.ts';
import { isDay } from '../days.ts';

/*
 * Edits keep to what a file may hold: whatever was written has to be readable again. The limits lie far beyond what people
 * write; only pasting a whole book onto a card reaches them.
 */

/** The text of a card, of notes, of a description. */
export function limitText(text: string): string {
  return cut(text, MAX_TEXT);
}

/** A title or a name. */
export function limitShortText(text: string): string {
  return cut(text, MAX_SHORT_TEXT);
}

/** A place on the board, never negative. */
export function limitCoordinate(value: number): number {
  return Math.min(MAX_COORDINATE, Math.max(0, value));
}

/** An ISO day, or nothing where the text is none. */
export function limitDay(text: string): string | undefined {
  return isDay(text) ? text : undefined;
}

/** Not between the two halves of a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(limit - 1));
  return text.slice(0, isHalf ? limit - 1 : limit);
}
