import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';
import type { PageGrid } from './pageGrid.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE } from './pageType.ts';

const BELOW_TITLE = 12;

/** What a title under the running header takes, units of the grid. */
export const TITLE_HEIGHT = PAGE_TYPE.pageTitle.line + BELOW_TITLE;

/** The running header on each page of text: what the document is on the left, the page's number on the right, a fine rule. */
export function pageHeader({ box, head }: PageGrid, number: string, theme: BoardTheme): SceneNode[] {
  const { running, runningTitle } = PAGE_TYPE;
  const right = oneLine(number, running, box.width / 3);
  const under = head.top + (head.isBeside ? 0 : running.line);
  const items: DrawItem[] = [
    ...drawLine(head.titleLine, runningTitle, head.left, head.top, theme.blockTitle),
    ...drawLine(right, running, box.width - right.width, head.top, theme.hint),
    ...head.cover.flatMap((line, index) => drawLine(line, running, head.coverLeft, under + index * running.line, theme.hint)),
    { kind: 'rect', x: 0, y: head.rule, width: box.width, height: 0.5, radius: 0, fill: theme.blockStroke },
  ];
  const place = { ...box, height: head.rule };
  const words: SceneNode = { role: 'pageHeader', id: 'pageHeader', label: head.title, box: place, items, children: [] };
  return head.logo ? [head.logo, words] : [words];
}

/** A line under the title that says what it is about. */
export function pageLead({ box, head }: PageGrid, text: string, width: number, theme: BoardTheme): SceneNode {
  const style = PAGE_TYPE.text;
  const y = head.height + PAGE_TYPE.pageTitle.line;
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
export function pageTitle({ box, head }: PageGrid, title: string, theme: BoardTheme): SceneNode {
  const style = PAGE_TYPE.pageTitle;
  const line = oneLine(title, style, box.width);
  const items = drawLine(line, style, 0, head.height - 3, theme.blockTitle);
  const place = { x: 0, y: head.height - 3, width: box.width, height: style.line };
  return { role: 'pageTitle', id: 'pageTitle', label: title, box: place, items, children: [] };
}
