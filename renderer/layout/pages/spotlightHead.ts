import type { SegmentSign } from '../../model/queries/segments.ts';
import { clamp, type Box } from '../geometry.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import { measureText } from '../text/measureText.ts';
import type { TextLine } from '../text/breakText.ts';
import type { BoardTheme } from '../theme.ts';
import type { FieldRow } from './fieldRow.ts';
import { segmentBadge } from './segmentBadge.ts';
import { drawLine, linesOf, oneLine, type TypeStyle } from './pageType.ts';

/** Where the board lies and where the page begins above it, in its units; `left`: where the words of its head begin. */
export type SpotlightFrame = Readonly<{ board: Box; top: number; left: number; theme: BoardTheme }>;

/** `label` is the title for those who do not see the badge. */
export type SpotlightTitle = Readonly<{
  sign: SegmentSign;
  name: string;
  label: string;
  model: string;
  facts: readonly FieldRow[];
  about: string;
}>;

/** In the units of the board, like the header of the canvas page: small names on one baseline, what they name on another. */
const SMALL: TypeStyle = { face: 'regular', size: 10, line: 14, drop: 12 };
const NAME: TypeStyle = { face: 'bold', size: 18, line: 22, drop: 32 };
const VALUE: TypeStyle = { face: 'bold', size: 12, line: 16, drop: 32 };
const BADGE = 10;
const BADGE_GAP = 8;
const COLUMN_GAP = 28;
/** What of the width the facts may take, and one of them. */
const FACTS_SHARE = 0.55;
const WIDEST_FACT = 170;
const HEIGHT = 38;
/** As the description on the canvas page, in whose place it stands. */
const ABOUT: TypeStyle = { face: 'regular', size: 11.5, line: 15.5, drop: 12.5 };
const ABOUT_WIDTH = 860;
const ABOVE_BOARD = 10;
/** What a long cover line may shrink to, before it is shortened. */
const SMALLEST_COVER = 0.75;

/** The segment with its badge on the left, the model's name above it; what is known of the segment on the right. */
export function spotlightHead({ sign, name, label, model, facts, about }: SpotlightTitle, frame: SpotlightFrame): SceneNode[] {
  const { board, top, theme } = frame;
  const row = factNodes(facts, frame);
  const right = Math.min(board.x + board.width, ...row.map(({ box }) => box.x - COLUMN_GAP));
  const left = frame.left + 2 * BADGE + BADGE_GAP;
  const line = oneLine(name, NAME, right - left);
  const over = oneLine(model, SMALL, right - frame.left);
  const disc = segmentBadge(sign, frame.left + BADGE, top + NAME.drop - NAME.size * 0.36, BADGE, theme);
  const box = { x: frame.left, y: top, width: right - frame.left, height: HEIGHT };
  return [
    node('pageHeader', 'model', model, { ...box, height: SMALL.line }, drawLine(over, SMALL, frame.left, top, theme.hint)),
    // A picture of its own: the title says the letter, too.
    node('pageHeader', 'badge', sign.letter, { ...box, width: 2 * BADGE }, disc),
    node('title', 'segment', label, { ...box, x: left, width: right - left }, drawLine(line, NAME, left, top, theme.blockTitle)),
    ...row,
    ...aboutNodes(about, frame),
  ];
}

/** As many lines as there is room for; the details of the card have it whole. */
function aboutNodes(about: string, { board, top, left, theme }: SpotlightFrame): SceneNode[] {
  const y = top + HEIGHT;
  const room = Math.floor((board.y - ABOVE_BOARD - y) / ABOUT.line);
  const width = Math.min(board.x + board.width - left, ABOUT_WIDTH);
  const all = linesOf(about, ABOUT, width);
  const lines = all.slice(0, Math.max(0, room));
  if (lines.length === 0) return [];
  const rest = all.slice(lines.length - 1).map(({ text }) => text);
  const last = oneLine(rest.join(' '), ABOUT, width);
  const items = [...lines.slice(0, -1), last].flatMap((line, index) =>
    drawLine(line, ABOUT, left, y + index * ABOUT.line, theme.hint),
  );
  return [node('info', 'about', about, { x: left, y, width, height: lines.length * ABOUT.line }, items)];
}

/** For whom the model is, in the first of the ways that fits, and the page's number, at the right end of the line with the credit. */
export function spotlightFoot(
  covers: readonly string[],
  number: string,
  credit: readonly SceneNode[],
  frame: SpotlightFrame,
): SceneNode[] {
  const { board, theme } = frame;
  return credit.flatMap(({ box, items: [first] }) => {
    if (first?.kind !== 'text') return [];
    const { size, baseline, face } = first;
    const style: TypeStyle = { face, size, line: size, drop: 0 };
    const at = (id: string, line: TextLine, type: TypeStyle, right: number): SceneNode[] => {
      const x = right - line.width;
      const items = drawLine(line, type, x, baseline, theme.hint);
      return items.length === 0 ? [] : [node('pageHeader', id, line.text, { ...box, x, width: line.width }, items)];
    };
    const right = board.x + board.width;
    const last = oneLine(number, style, board.width);
    const room = right - last.width - 2 * COLUMN_GAP - (box.x + box.width);
    const widthOf = (text: string): number => measureText(text, face, size);
    const cover = covers.find((text) => widthOf(text) * SMALLEST_COVER <= room) ?? covers.at(-1) ?? '';
    const coverSize = size * clamp(room / Math.max(1, widthOf(cover)), SMALLEST_COVER, 1);
    const small: TypeStyle = { ...style, size: coverSize };
    // A hair more room: what was made to fit must not be shortened for a rounding.
    const line = oneLine(cover, small, room + 0.01);
    return [...at('cover', line, small, right - last.width - COLUMN_GAP), ...at('pageNumber', last, style, right)];
  });
}

/** In one row that ends at the board's right edge, each as wide as it needs. */
function factNodes(facts: readonly FieldRow[], { board, top, theme }: SpotlightFrame): SceneNode[] {
  const room = (board.width * FACTS_SHARE - (facts.length - 1) * COLUMN_GAP) / Math.max(1, facts.length);
  const widest = Math.min(WIDEST_FACT, room);
  let right = board.x + board.width;
  return facts
    .toReversed()
    .map(({ label, lines }, index): SceneNode => {
      const [names, values] = [oneLine(label, SMALL, widest), oneLine(lines.join(', '), VALUE, widest)];
      const width = Math.max(names.width, values.width);
      const x = right - width;
      right = x - COLUMN_GAP;
      const items = [...drawLine(names, SMALL, x, top, theme.hint), ...drawLine(values, VALUE, x, top, theme.blockTitle)];
      return node('info', `fact-${index}`, `${label}: ${lines.join(', ')}`, { x, y: top, width, height: HEIGHT }, items);
    })
    .toReversed();
}

function node(role: SceneNode['role'], id: string, label: string, box: Box, items: readonly DrawItem[]): SceneNode {
  return { role, id, label, box, items, children: [] };
}
