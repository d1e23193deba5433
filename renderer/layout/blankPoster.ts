import { createDocument } from '../model/document.ts';
import { POSTER_ORDER } from '../model/blocks.ts';
import { drawBlock } from './draw/drawBlock.ts';
import { boundingBox, type Box } from './geometry.ts';
import { creditNode } from './paperCredit.ts';
import { paperLayout } from './paperLayout.ts';
import type { PosterLabels } from './posterScene.ts';
import type { DrawItem, Scene, SceneNode } from './scene.ts';
import { measureText } from './text/measureText.ts';
import { PAPER_THEME } from './theme.ts';

/** What is written on the wall by hand above the blocks. */
const FIELDS = ['title', 'client', 'author', 'date', 'edition'] as const;

/** The words on a blank poster; `name` stands at its upper left. */
export type BlankLabels = Pick<PosterLabels, 'language' | 'block'> &
  Readonly<{ name: string; fields: Readonly<Record<(typeof FIELDS)[number], string>> }>;

/** How the lines to write on share what the name leaves of the width. */
const SHARES: Readonly<Record<(typeof FIELDS)[number], number>> = { title: 10, client: 8, author: 8, date: 4, edition: 3 };

const THEME = PAPER_THEME;
const NAME_SIZE = 17;
const LABEL_SIZE = 9.5;
const GAP = 18;
const LINE = 1;
/** Above the board: the air, and the room for a hand and a thick pen above each line, board units. */
const AIR = 14;
const HAND = 30;

/** The nine blocks with their questions and nothing in them, lines to write on and the credit; for paper of this width / height. */
export function blankPoster(labels: BlankLabels, aspect: number): Scene {
  const empty = createDocument({ id: 'blank', title: '' });
  const { box: board, blocks } = paperLayout(empty, aspect);
  const nodes = [
    ...headerNodes(labels, board),
    ...POSTER_ORDER.map((block) => drawBlock(blocks[block], labels.block(block), true, THEME)),
    creditNode({ board, theme: THEME }),
  ];
  const box = boundingBox([board, ...nodes.map((node) => node.box)]) ?? board;
  return { box, background: THEME.background, language: labels.language, title: labels.name, nodes };
}

function headerNodes({ name, fields }: BlankLabels, board: Box): SceneNode[] {
  const baseline = board.y - AIR;
  const width = measureText(name, 'bold', NAME_SIZE);
  const left = board.x + width + 1.5 * GAP;
  const parts = FIELDS.reduce((sum, key) => sum + SHARES[key], 0);
  const room = board.x + board.width - left - (FIELDS.length - 1) * GAP;
  let x = left;
  const lines = FIELDS.map((key) => {
    const length = (room * SHARES[key]) / parts;
    const node = fieldNode(key, fields[key], { x, y: baseline - HAND, width: length, height: HAND });
    x += length + GAP;
    return node;
  });
  const box = { x: board.x, y: baseline - HAND, width, height: HAND };
  const text: DrawItem = {
    kind: 'text',
    x: board.x,
    baseline,
    text: name,
    face: 'bold',
    size: NAME_SIZE,
    width,
    fill: THEME.blockTitle,
  };
  return [{ role: 'title', id: 'title', label: name, box, items: [text], children: [] }, ...lines];
}

/** A line to write on with its name small at its upper left. */
function fieldNode(id: string, label: string, box: Box): SceneNode {
  const { x, y, width, height } = box;
  const items: DrawItem[] = [
    { kind: 'rect', x, y: y + height, width, height: LINE, radius: 0, fill: THEME.blockStroke },
    {
      kind: 'text',
      x,
      baseline: y + LABEL_SIZE,
      text: label,
      face: 'regular',
      size: LABEL_SIZE,
      width: measureText(label, 'regular', LABEL_SIZE),
      fill: THEME.hint,
    },
  ];
  return { role: 'info', id, label, box: { ...box, height: height + LINE }, items, children: [] };
}
