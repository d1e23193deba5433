import { linesOf, oneLine, type TypeStyle } from './pages/pageType.ts';
import type { TextLine } from './text/breakText.ts';

/** As small text at the head of a page, above the board. */
export const DESCRIPTION = { face: 'regular', size: 11.5, line: 15.5, drop: 11.5 } as const satisfies TypeStyle;

/** Lines above the board: with more, the page would be about the text, and the board too small to read. */
const MOST_LINES = 6;
/** Every header has this much room below what stands on its right, board units. */
const SURE_WIDTH = 430;

/** What of a description stands above the board. The rest of a long one is on the pages of details. */
export function descriptionLines(text: string, width: number): readonly TextLine[] {
  const lines = linesOf(text, DESCRIPTION, width);
  if (lines.length <= MOST_LINES) return lines;
  const rest = lines.slice(MOST_LINES - 1).map((line) => line.text);
  return [...lines.slice(0, MOST_LINES - 1), oneLine(rest.join(' '), DESCRIPTION, width)];
}

/** Whether all of it fits above a board in lines of this width. */
export function isWholeIn(text: string, width: number): boolean {
  return linesOf(text, DESCRIPTION, width).length <= MOST_LINES;
}

/** Whether the header of some page has no room for all of it. */
export function isLongDescription(text: string | undefined): text is string {
  return text !== undefined && !isWholeIn(text, SURE_WIDTH);
}
