import type { FontFace, TextItem } from '../scene.ts';
import { breakText, type TextLine } from '../text/breakText.ts';
import { measureText } from '../text/measureText.ts';

/** A style of type: `line` from baseline to baseline, `drop` from the top of a line to its baseline, units of the grid. */
export type TypeStyle = Readonly<{ face: FontFace; size: number; line: number; drop: number }>;

/** Steps of about 1.25; labels share the baselines of what they name. */
export const PAGE_TYPE = {
  running: { face: 'regular', size: 8.5, line: 12, drop: 9 },
  runningTitle: { face: 'bold', size: 8.5, line: 12, drop: 9 },
  pageTitle: { face: 'bold', size: 20, line: 26, drop: 20 },
  block: { face: 'bold', size: 12.5, line: 17, drop: 13 },
  card: { face: 'bold', size: 10, line: 13.5, drop: 10.5 },
  text: { face: 'regular', size: 9, line: 12.5, drop: 9.5 },
  cell: { face: 'regular', size: 8.5, line: 11.5, drop: 8.8 },
  cellHead: { face: 'bold', size: 8.5, line: 11.5, drop: 8.8 },
  label: { face: 'regular', size: 8, line: 12.5, drop: 9.5 },
} as const satisfies Record<string, TypeStyle>;

/** Text in finished lines, without empty ones at its end. */
export function linesOf(text: string, { face, size }: TypeStyle, width: number): readonly TextLine[] {
  const lines = breakText(text, face, size, width);
  const last = lines.findLastIndex((line) => line.text !== '');
  return lines.slice(0, last + 1);
}

/** One line whose top left corner is at (x, y). An empty line has nothing to draw. */
export function drawLine(
  { text, width }: TextLine,
  { face, size, drop }: TypeStyle,
  x: number,
  y: number,
  fill: string,
): TextItem[] {
  return text === '' ? [] : [{ kind: 'text', x, baseline: y + drop, text, face, size, width, fill }];
}

/** As much of a text as one line holds, with an ellipsis where that is not all. */
export function oneLine(text: string, style: TypeStyle, width: number): TextLine {
  const { face, size } = style;
  const [line, ...more] = linesOf(text, style, width);
  if (line === undefined || more.length === 0) return line ?? { text: '', width: 0 };
  const [start] = breakText(text, face, size, width - measureText('…', face, size));
  const shortened = `${start?.text ?? ''}…`;
  return { text: shortened, width: measureText(shortened, face, size) };
}
