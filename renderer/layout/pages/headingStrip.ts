import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';
import type { Strip } from './flow.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE } from './pageType.ts';

/** `mark` is drawn at the left end, 16 units wide; `aside` stands at the right end. */
export type Heading = Readonly<{
  id: string;
  title: string;
  aside?: string;
  mark?: (x: number, y: number) => DrawItem[];
}>;

const ABOVE = 20;
const RULE = 1.25;
const PADDING = 9;
const MARK = 16;
const GAP = 7;

/** A section's heading under a strong rule. */
export function headingStrip({ id, title, aside = '', mark }: Heading, width: number, theme: BoardTheme): Strip {
  const style = PAGE_TYPE.block;
  const right = oneLine(aside, PAGE_TYPE.label, width / 2);
  const left = mark ? MARK + GAP : 0;
  const lines = linesOf(title, style, width - left - (right.width > 0 ? right.width + GAP : 0));
  const height = RULE + PADDING + Math.max(1, lines.length) * style.line;
  const draw = (x: number, y: number): SceneNode => {
    const top = y + RULE + PADDING;
    const items: DrawItem[] = [
      { kind: 'rect', x, y, width, height: RULE, radius: 0, fill: theme.blockTitle },
      ...(mark?.(x, top) ?? []),
      ...lines.flatMap((line, index) => drawLine(line, style, x + left, top + index * style.line, theme.blockTitle)),
      ...drawLine(right, PAGE_TYPE.label, x + width - right.width, top + style.drop - PAGE_TYPE.label.drop, theme.hint),
    ];
    const label = aside === '' ? title : `${title}, ${aside}`;
    return { role: 'sectionTitle', id, label, box: { x, y, width, height }, items, children: [] };
  };
  return { height, air: ABOVE, isHead: true, draw };
}

/** At the top of a column into which something runs on: what it is. Nothing for those who listen. */
export function againStrip(id: string, text: string, width: number, theme: BoardTheme): Strip {
  const style = PAGE_TYPE.label;
  const line = oneLine(text, style, width);
  const height = 4.5 + style.line;
  const draw = (x: number, y: number): SceneNode => {
    const rule: DrawItem = { kind: 'rect', x, y, width, height: 0.5, radius: 0, fill: theme.blockStroke };
    const items = [rule, ...drawLine(line, style, x, y + 4.5, theme.hint)];
    return { role: 'pageHeader', id: `${id}-again`, label: line.text, box: { x, y, width, height }, items, children: [] };
  };
  return { height, air: 0, isHead: true, draw };
}
