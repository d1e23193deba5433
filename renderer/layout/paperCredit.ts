import type { SceneNode, TextItem } from './scene.ts';
import { measureText } from './text/measureText.ts';
import type { HeaderPage } from './paperHeader.ts';

type Words = Readonly<{ text: string; href?: string }>;

/** The method's licence asks for this line, legibly and with its links, under every canvas. Never translated. */
const CREDIT: readonly Words[] = [
  { text: 'The Business Model Canvas · ' },
  { text: 'Strategyzer.com', href: 'https://www.strategyzer.com' },
  { text: ' · ' },
  { text: 'CC BY-SA 3.0', href: 'https://creativecommons.org/licenses/by-sa/3.0/' },
];
const SIZE = 12;
const LINE = 16;
const GAP = 8;
/** On wider boards it grows along, so that it stays legible (6 pt on A4) when the cards' text no longer is. */
const WIDE_BOARD = 1570;

/** The credit below the board's left corner. */
export function creditNode({ board, theme }: HeaderPage): SceneNode {
  const growth = growthOf(board.width);
  const size = SIZE * growth;
  const y = board.y + board.height + GAP * growth;
  let x = board.x;
  const items = CREDIT.map(({ text, href }): TextItem => {
    const width = measureText(text, 'regular', size);
    x += width;
    return { kind: 'text', x: x - width, baseline: y + size, text, face: 'regular', size, width, fill: theme.credit, href };
  });
  const label = CREDIT.map(({ text }) => text).join('');
  return {
    role: 'credit',
    id: 'credit',
    label,
    box: { x: board.x, y, width: x - board.x, height: LINE * growth },
    items,
    children: [],
  };
}

/** What the credit takes below a board of this width. */
export function creditHeight(boardWidth: number): number {
  return (GAP + LINE) * growthOf(boardWidth);
}

function growthOf(boardWidth: number): number {
  return Math.max(1, boardWidth / WIDE_BOARD);
}
