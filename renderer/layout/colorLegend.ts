import { MARK_KEYS, MARKS, markOf, UNMARKED, type MarkKey, type MarkMode } from '../model/colorModes.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { Box } from './geometry.ts';
import type { HeaderPage } from './paperHeader.ts';
import type { DrawItem, SceneNode, TextItem } from './scene.ts';
import { measureText } from './text/measureText.ts';
import type { BoardTheme } from './theme.ts';

/** What colours mean, in words: what the legend is called, and each of its entries. */
export type LegendLabels = Readonly<{ title: string; name: (key: MarkKey | typeof UNMARKED) => string }>;

const RADIUS = 7;
const SIGN_SIZE = 8.5;
const DISC_GAP = 5;
const ENTRY_GAP = 16;
/** From the credit, which begins the same line. */
const CREDIT_GAP = 24;

/**
 * What the colours of the board mean, at the right end of the credit's line, or below it where both have no room: a disc with the
 * sign that the cards bear, which also tells in grey, and its name. Cards without a mark are an entry too, if there are any.
 */
export function legendNodes(
  document: CanvasDocument,
  mode: MarkMode,
  labels: LegendLabels,
  { board, theme, credit }: HeaderPage & Readonly<{ credit: Box }>,
): SceneNode[] {
  const line = credit.height;
  // The credit is 12 units of a line of 16, and grows on wide boards.
  const scale = line / 16;
  const hasUnmarked = [...document.cards.values()].some((card) => markOf(card, mode) === undefined);
  const unmarked: readonly (typeof UNMARKED)[] = hasUnmarked ? [UNMARKED] : [];
  const keys = [...MARK_KEYS[mode], ...unmarked];
  const nodes = [
    ...[{ node: titleNode(labels.title, scale, theme), gap: 0 }],
    ...keys.map((key) => ({ node: entryNode(key, labels.name(key), scale, theme), gap: ENTRY_GAP * scale })),
  ];
  const width = nodes.reduce((sum, { node, gap }) => sum + gap + node.box.width, 0);
  const isBeside = credit.width + CREDIT_GAP * scale + width <= board.width;
  const y = credit.y + (isBeside ? 0 : line * 1.25);
  let x = board.x + Math.max(0, board.width - width);
  return nodes.map(({ node, gap }) => {
    const placed = moved(node, x + gap, y);
    x += gap + node.box.width;
    return placed;
  });
}

function titleNode(title: string, scale: number, theme: BoardTheme): SceneNode {
  const text = textAt(0, title, 'bold', 12 * scale, theme.blockTitle);
  return { role: 'info', id: 'legend', label: title, box: boxOf(text.width, scale), items: [text], children: [] };
}

function entryNode(key: MarkKey | typeof UNMARKED, name: string, scale: number, theme: BoardTheme): SceneNode {
  const r = RADIUS * scale;
  const text = textAt(2 * r + DISC_GAP * scale, name, 'regular', 12 * scale, theme.cardText);
  const label = key === UNMARKED ? name : `${MARKS[key].letter} ${name}`;
  const box = boxOf(text.x + text.width, scale);
  return { role: 'info', id: `legend-${key}`, label, box, items: [...disc(key, scale, theme), text], children: [] };
}

function disc(key: MarkKey | typeof UNMARKED, scale: number, theme: BoardTheme): DrawItem[] {
  const r = RADIUS * scale;
  const cy = 8 * scale;
  if (key === UNMARKED)
    return [{ kind: 'circle', cx: r, cy, r: r - 0.5, fill: theme.cardFill, stroke: theme.cardStroke, strokeWidth: 1 }];
  const { color, letter } = MARKS[key];
  const size = SIGN_SIZE * scale;
  const width = measureText(letter, 'bold', size);
  const sign: TextItem = {
    ...{ kind: 'text', x: r - width / 2, baseline: cy + size * 0.36, text: letter },
    ...{ face: 'bold', size, width, fill: theme.shades[color].onLine },
  };
  return [{ kind: 'circle', cx: r, cy, r, fill: theme.shades[color].line }, sign];
}

function textAt(x: number, text: string, face: 'regular' | 'bold', size: number, fill: string): TextItem {
  return { kind: 'text', x, baseline: size, text, face, size, width: measureText(text, face, size), fill };
}

function boxOf(width: number, scale: number): Box {
  return { x: 0, y: 0, width, height: 16 * scale };
}

function moved(node: SceneNode, dx: number, dy: number): SceneNode {
  const items = node.items.map((item): DrawItem => {
    if (item.kind === 'text') return { ...item, x: item.x + dx, baseline: item.baseline + dy };
    return item.kind === 'circle' ? { ...item, cx: item.cx + dx, cy: item.cy + dy } : item;
  });
  return { ...node, items, box: { ...node.box, x: node.box.x + dx, y: node.box.y + dy } };
}
