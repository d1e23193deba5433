import type { SegmentSign } from '../../model/queries/segments.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';
import type { FieldRow } from './fieldRow.ts';
import type { PageGrid } from './pageGrid.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE } from './pageType.ts';
import { segmentBadge } from './segmentBadge.ts';

/** `label` is the title for those who do not see the badge. */
export type SheetTitle = Readonly<{ sign: SegmentSign; name: string; label: string; lead: string; figures: readonly FieldRow[] }>;

const BADGE = 10;
const BADGE_COLUMN = 29;
/** A longer name is shortened; the canvas and the details have it whole. */
const MOST_LINES = 2;
const ABOVE_FIGURES = 10;
const FIGURE = { face: 'bold', size: 15, line: 20, drop: 15.5 } as const;
const FIGURE_PADDING = 7;
const FIGURE_HEIGHT = FIGURE_PADDING + PAGE_TYPE.label.line + FIGURE.line;
const FIGURE_GAP = 14;
const NARROWEST_FIGURE = 96;
const BELOW = 16;

/** The segment with its badge, why it ranks where it does, its figures in a row or two. `height` counts from the page's header. */
export function sheetHead({ sign, name, label, lead, figures }: SheetTitle, grid: PageGrid, theme: BoardTheme) {
  const { width } = grid.box;
  const style = PAGE_TYPE.pageTitle;
  const all = linesOf(name, style, width - BADGE_COLUMN);
  const kept = all.slice(0, MOST_LINES - 1);
  const rest = all.slice(kept.length).map(({ text }) => text);
  const lines = [...kept, ...(rest.length > 0 ? [oneLine(rest.join(' '), style, width - BADGE_COLUMN)] : [])];
  const top = grid.head.height - 3;
  const under = top + lines.length * style.line;
  const leads = linesOf(lead, PAGE_TYPE.text, width - BADGE_COLUMN);
  const title = lines.flatMap((line, index) => drawLine(line, style, BADGE_COLUMN, top + index * style.line, theme.blockTitle));
  const leadItems = leads.flatMap((line, index) =>
    drawLine(line, PAGE_TYPE.text, BADGE_COLUMN, under + index * PAGE_TYPE.text.line, theme.hint),
  );
  const disc = segmentBadge(sign, BADGE, top + style.drop - style.size * 0.36, BADGE, theme);
  const leadHeight = leads.length * PAGE_TYPE.text.line;
  const row = figureNodes(figures, under + leadHeight + ABOVE_FIGURES, width, theme);
  const bottom = Math.max(...row.map(({ box }) => box.y + box.height));
  const at = (y: number, height: number) => ({ x: BADGE_COLUMN, y, width: width - BADGE_COLUMN, height });
  const nodes: SceneNode[] = [
    {
      role: 'pageHeader',
      id: 'badge',
      label: sign.letter,
      box: { x: 0, y: top, width: 2 * BADGE, height: style.line },
      items: disc,
      children: [],
    },
    { role: 'pageTitle', id: `sheet-${sign.id}`, label, box: at(top, lines.length * style.line), items: title, children: [] },
    { role: 'row', id: 'lead', label: lead, box: at(under, leadHeight), items: leadItems, children: [] },
    ...row,
  ];
  return { nodes, height: bottom + BELOW - grid.head.height };
}

/** Equally wide, as many in a row as there is room for, and every row full. */
function figureNodes(figures: readonly FieldRow[], top: number, width: number, theme: BoardTheme): SceneNode[] {
  const most = Math.max(1, Math.floor((width + FIGURE_GAP) / (NARROWEST_FIGURE + FIGURE_GAP)));
  const columns = Math.ceil(figures.length / Math.ceil(figures.length / most));
  const each = (width - (columns - 1) * FIGURE_GAP) / columns;
  return figures.map(({ label, lines }, index): SceneNode => {
    const x = (index % columns) * (each + FIGURE_GAP);
    const y = top + Math.floor(index / columns) * (FIGURE_HEIGHT + 8);
    const value = lines.join(', ');
    const items: DrawItem[] = [
      { kind: 'rect', x, y, width: each, height: 1.25, radius: 0, fill: theme.blockStroke },
      ...drawLine(oneLine(label, PAGE_TYPE.label, each), PAGE_TYPE.label, x, y + FIGURE_PADDING, theme.hint),
      ...drawLine(oneLine(value, FIGURE, each), FIGURE, x, y + FIGURE_PADDING + PAGE_TYPE.label.line, theme.blockTitle),
    ];
    const box = { x, y, width: each, height: FIGURE_HEIGHT };
    return { role: 'row', id: `figure-${index}`, label: `${label}: ${value}`, box, items, children: [] };
  });
}
