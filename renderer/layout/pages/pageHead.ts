import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';
import type { PageGrid } from './pageGrid.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE } from './pageType.ts';

/** The running header on each page of text: the model's title on the left, the page's number on the right, a fine rule. */
const RULE = 17;
const BELOW_RULE = 15;
const GAP = 16;
const BELOW_TITLE = 12;

/** What the header takes of a page, and what a title under it takes in addition, units of the grid. */
export const HEADER_HEIGHT = RULE + BELOW_RULE;
export const TITLE_HEIGHT = PAGE_TYPE.pageTitle.line + BELOW_TITLE;

export function pageHeader({ box }: PageGrid, title: string, number: string, theme: BoardTheme): SceneNode {
  const right = oneLine(number, PAGE_TYPE.running, box.width / 3);
  const left = oneLine(title, PAGE_TYPE.runningTitle, box.width - right.width - GAP);
  const items: DrawItem[] = [
    ...drawLine(left, PAGE_TYPE.runningTitle, 0, 0, theme.blockTitle),
    ...drawLine(right, PAGE_TYPE.running, box.width - right.width, 0, theme.hint),
    { kind: 'rect', x: 0, y: RULE, width: box.width, height: 0.5, radius: 0, fill: theme.blockStroke },
  ];
  return { role: 'pageHeader', id: 'pageHeader', label: title, box: { ...box, height: RULE }, items, children: [] };
}

/** A line under the title that says what it is about. */
export function pageLead({ box }: PageGrid, text: string, width: number, theme: BoardTheme): SceneNode {
  const style = PAGE_TYPE.text;
  const y = HEADER_HEIGHT + PAGE_TYPE.pageTitle.line;
  const lines = linesOf(text, style, Math.min(width, box.width));
  const items = lines.flatMap((line, index) => drawLine(line, style, 0, y + index * style.line, theme.hint));
  return {
    role: 'row',
    id: 'pageLead',
    label: text,
    box: { x: 0, y, width, height: lines.length * style.line },
    items,
    children: [],
  };
}

/** What the lead takes under the title, in addition to it. */
export function leadHeight({ box }: PageGrid, text: string, width: number): number {
  return linesOf(text, PAGE_TYPE.text, Math.min(width, box.width)).length * PAGE_TYPE.text.line + 2;
}

/** The title of what begins on this page, directly under the header. */
export function pageTitle({ box }: PageGrid, title: string, theme: BoardTheme): SceneNode {
  const style = PAGE_TYPE.pageTitle;
  const line = oneLine(title, style, box.width);
  const items = drawLine(line, style, 0, HEADER_HEIGHT - 3, theme.blockTitle);
  const place = { x: 0, y: HEADER_HEIGHT - 3, width: box.width, height: style.line };
  return { role: 'pageTitle', id: 'pageTitle', label: title, box: place, items, children: [] };
}
