import type { BlockBox } from '../poster.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import { withoutOrphan } from '../text/withoutOrphan.ts';
import { measureText } from '../text/measureText.ts';
import type { BoardTheme } from '../theme.ts';
import { blockIcon } from './blockIcons.ts';

const TITLE_SIZE = 13.5;
const HINT_SIZE = 12;
const HINT_LINE = 17;
const RADIUS = 10;

export type BlockWords = Readonly<{ title: string; question: string }>;

/** A block: its panel, pictogram and title; while it is empty also the question it answers. */
export function drawBlock(box: BlockBox, words: BlockWords, isEmpty: boolean, theme: BoardTheme): SceneNode {
  const { x, y, width, height } = box;
  const panel: DrawItem = {
    kind: 'rect',
    x,
    y,
    width,
    height,
    radius: RADIUS,
    fill: theme.blockFill,
    stroke: theme.blockStroke,
    strokeWidth: 1,
  };
  const question = isEmpty ? drawQuestion(box, words.question, theme) : [];
  return {
    role: 'block',
    id: box.block,
    label: words.title,
    box,
    items: [panel],
    children: [drawTitle(box, words.title, theme), ...question],
  };
}

/** Links pass below a title: it brings its own piece of panel, so that no line runs through the word. */
function drawTitle(box: BlockBox, title: string, theme: BoardTheme): SceneNode {
  const size = TITLE_SIZE;
  const x = box.x + 38;
  const y = box.y + 13;
  const width = measureText(title, 'bold', size);
  const items: DrawItem[] = [
    {
      kind: 'rect',
      x: box.x + 5,
      y: box.y + 7,
      width: Math.min(box.width - 10, 41 + width),
      height: 30,
      radius: 6,
      fill: theme.blockFill,
    },
    ...blockIcon(box.block, box.x + 14, box.y + 14, theme.hint),
    { kind: 'text', x, baseline: box.y + 27, text: title, face: 'bold', size, width, fill: theme.blockTitle },
  ];
  return { role: 'blockTitle', id: box.block, label: title, box: { x, y, width, height: 19 }, items, children: [] };
}

function drawQuestion(box: BlockBox, question: string, theme: BoardTheme): SceneNode[] {
  const { x, y, width } = box.content;
  const lines = withoutOrphan(question, 'regular', HINT_SIZE, width - 8);
  const items = lines.map((line, index): DrawItem => ({
    kind: 'text',
    x: x + 2,
    baseline: y + 14 + index * HINT_LINE,
    text: line.text,
    face: 'regular',
    size: HINT_SIZE,
    width: line.width,
    fill: theme.hint,
  }));
  const height = lines.length * HINT_LINE;
  items.unshift({ kind: 'rect', x, y: y - 2, width, height: height + 4, radius: 4, fill: theme.blockFill });
  return [{ role: 'info', id: `${box.block}-question`, label: question, box: { x, y, width, height }, items, children: [] }];
}
