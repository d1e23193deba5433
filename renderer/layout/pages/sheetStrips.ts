import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';
import { fieldStrips, textSlots, type StripContext } from './detailStrips.ts';
import type { Strip } from './flow.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE } from './pageType.ts';
import type { SheetRow } from './sheet.ts';
import { slotStrips, type Slot } from './slots.ts';
import { trendLine } from './trendLine.ts';

const ABOVE_HEAD = 7;
const ABOVE_ROW = 4;
const ABOVE_CHART = 8;
const MARK_COLUMN = 16;
const CHART_HEIGHT = 42;
const VALUE = { face: 'bold', size: 14, line: 18, drop: 14 } as const;

type Of<Kind extends SheetRow['kind']> = Extract<SheetRow, { kind: Kind }>;

/** One row of a scorecard; `id` is unlike that of any other row of the segment. */
export function sheetStrips(row: SheetRow, id: string, context: StripContext): Strip[] {
  switch (row.kind) {
    case 'fact':
      return fieldStrips({ id }, row, 0, context);
    case 'head':
      return headStrips(row, id, context);
    case 'note':
      return noteStrips(row, id, context);
    case 'mark':
      return markStrips(row, id, context);
    case 'chart':
      return [chartStrip(row, id, context)];
  }
}

function headStrips({ text }: Of<'head'>, id: string, { width, theme }: StripContext): Strip[] {
  const slots = textSlots(linesOf(text, PAGE_TYPE.cellHead, width), PAGE_TYPE.cellHead, 0, theme.cardText);
  const strips = slotStrips(slots, { role: 'entryTitle', id, label: text, width, air: ABOVE_HEAD });
  return strips.map((strip, index) => ({ ...strip, isHead: index === strips.length - 1 }));
}

function noteStrips({ text }: Of<'note'>, id: string, { width, theme }: StripContext): Strip[] {
  const slots = textSlots(linesOf(text, PAGE_TYPE.text, width), PAGE_TYPE.text, 0, theme.hint);
  return slotStrips(slots, { role: 'row', id, label: text, width, air: ABOVE_ROW });
}

/** A tick or an empty ring, what it is about, and small below it what is noted. */
function markStrips({ isDone, text, note }: Of<'mark'>, id: string, { width, theme }: StripContext): Strip[] {
  const span = width - MARK_COLUMN;
  const title = textSlots(linesOf(text, PAGE_TYPE.text, span), PAGE_TYPE.text, MARK_COLUMN, theme.cardText);
  const notes = textSlots(linesOf(note, PAGE_TYPE.label, span), PAGE_TYPE.label, MARK_COLUMN, theme.hint);
  const slots = [...title, ...notes].map((slot, index): Slot => {
    return index === 0 ? { ...slot, draw: (x, y) => [...mark(isDone, x, y, theme), ...slot.draw(x, y)] } : slot;
  });
  const label = [`${isDone ? '✓' : '○'} ${text}`, note].filter(Boolean).join(', ');
  return slotStrips(slots, { role: 'row', id, label, width, air: ABOVE_ROW });
}

function mark(isDone: boolean, x: number, y: number, theme: BoardTheme): DrawItem[] {
  const [cx, cy] = [x + 5.5, y + 6.3];
  const { line, onLine } = theme.shades.green;
  if (!isDone) return [{ kind: 'circle', cx, cy, r: 4.6, fill: theme.background, stroke: theme.hint, strokeWidth: 0.9 }];
  const tick = [
    ['M', cx - 2.2, cy + 0.2],
    ['L', cx - 0.6, cy + 1.9],
    ['L', cx + 2.4, cy - 1.7],
  ] as const;
  return [
    { kind: 'circle', cx, cy, r: 5, fill: line },
    { kind: 'path', commands: tick, stroke: onLine, strokeWidth: 1.2 },
  ];
}

/** Method and trend on the left, the latest value on the right, all values as a line below. */
function chartStrip({ method, name, value, trend, series }: Of<'chart'>, id: string, { width, theme }: StripContext): Strip {
  const right = oneLine(value, VALUE, width / 2);
  const span = width - right.width - 12;
  const names = [
    ...linesOf(name, PAGE_TYPE.cellHead, span).map((line) => ({ line, style: PAGE_TYPE.cellHead, fill: theme.cardText })),
    ...linesOf(trend, PAGE_TYPE.label, span).map((line) => ({ line, style: PAGE_TYPE.label, fill: theme.hint })),
  ];
  const headHeight = Math.max(
    VALUE.line,
    names.reduce((sum, { style }) => sum + style.line, 0),
  );
  const height = headHeight + 6 + CHART_HEIGHT;
  const draw = (x: number, y: number): SceneNode => {
    let top = y;
    const words = names.flatMap(({ line, style, fill }) => {
      top += style.line;
      return drawLine(line, style, x, top - style.line, fill);
    });
    const items: DrawItem[] = [
      ...words,
      ...drawLine(right, VALUE, x + width - right.width, y, theme.blockTitle),
      ...trendLine(method, series, { x, y: y + headHeight + 6, width, height: CHART_HEIGHT }, theme),
    ];
    return { role: 'row', id, label: `${name}: ${value}, ${trend}`, box: { x, y, width, height }, items, children: [] };
  };
  return { height, air: ABOVE_CHART, isHead: true, draw };
}
