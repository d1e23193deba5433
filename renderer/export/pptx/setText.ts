import type { TextItem } from '../../layout/scene.ts';
import type { Paragraph } from './text.ts';
import type { TextRow } from './textBlocks.ts';
import type { Transform } from './units.ts';

/** Of the type size: the line of a text whose rows say nothing about it, and what hangs below a baseline. */
const LINE = 1.35;
const DESCENT = 0.22;

/** Paragraphs with the baselines that the layout gave them; `itemsOf` says how the rows of one become its text. */
export function setParagraphs(
  groups: readonly (readonly TextRow[])[],
  to: Transform,
  itemsOf: (rows: readonly TextRow[]) => readonly TextItem[],
  linkOf: (href: string) => string | undefined = () => undefined,
): readonly Paragraph[] {
  return groups.map((rows, index): Paragraph => {
    const line = lineOf(rows);
    const [above, first] = [groups[index - 1]?.at(-1), rows[0]];
    const step = above && first ? first.baseline - above.baseline : line;
    const runs = itemsOf(rows).map(({ text, size, fill, face, href }) => ({
      ...{ text, size: to.fontSize(size), color: fill, isBold: face === 'bold', isItalic: face === 'italic' },
      link: href === undefined ? undefined : linkOf(href),
    }));
    return { runs, line: to.fontSize(Math.min(line, step)), before: step > line ? to.fontSize(step - line) : 0 };
  });
}

/** From one baseline to the next. */
function lineOf([first, second]: readonly TextRow[]): number {
  if (!first) return 0;
  return second ? second.baseline - first.baseline : first.size * LINE;
}

/** Where a line begins, above its baseline. */
export function topOf(first: TextRow, second?: TextRow): number {
  return first.baseline - (lineOf(second ? [first, second] : [first]) - first.size * DESCENT);
}
