import type { Card } from '../../model/document.ts';
import { STAGE_KEYS, type StageKey } from '../../model/lifeCycle.ts';
import type { StageCoverage } from '../../model/queries/lifeCycle.ts';
import type { SegmentSign } from '../../model/queries/segments.ts';
import { blockIcon } from '../draw/blockIcons.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';
import { segmentBadge } from './segmentBadge.ts';
import { nameOnPaper } from './hasDetails.ts';
import type { PageLabels } from './page.ts';
import type { PageGrid } from './pageGrid.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE, type TypeStyle } from './pageType.ts';
import { CELL_PADDING, type Cell, type CellLine } from './table.ts';

/** A segment and who serves it on its way. */
export type Journey = Readonly<{ segment: Card; sign: SegmentSign; coverage: StageCoverage }>;

/** `width` of the cell's column. */
type CellContext = Readonly<{ width: number; theme: BoardTheme; labels: PageLabels }>;

const BADGE_COLUMN = 20;
const BADGE = 7;
const NUMBER_COLUMN = 13;
const ICON = 9;
const ICON_COLUMN = 13;
const BETWEEN_CARDS = 4;
const ABOVE_COUNT = 3;
const DOT = 2.6;
const DOT_STEP = 9;

export function cornerCell(text: string, theme: BoardTheme): Cell {
  return { isHead: true, id: 'corner', label: text, lines: textLines(text, PAGE_TYPE.label, 0, HUGE, theme.hint) };
}

/** A single word that needs no breaking. */
const HUGE = 1000;

/** The stage's number and name, and of how many segments it is served. */
export function stageHead(stage: StageKey, journeys: readonly Journey[], { width, theme, labels }: CellContext): Cell {
  const name = labels.lifeCycle.stage(stage);
  const covered = journeys.filter(({ coverage }) => coverage[stage].length > 0).length;
  const count = labels.lifeCycle.stageCoverage(covered, journeys.length);
  const span = width - 2 * CELL_PADDING - NUMBER_COLUMN;
  const number = oneLine(String(STAGE_KEYS.indexOf(stage) + 1), PAGE_TYPE.cellHead, NUMBER_COLUMN);
  const lines = [
    ...withMark(textLines(name, PAGE_TYPE.cellHead, NUMBER_COLUMN, span, theme.blockTitle), (x, y) =>
      drawLine(number, PAGE_TYPE.cellHead, x, y, theme.hint),
    ),
    ...textLines(count, PAGE_TYPE.label, NUMBER_COLUMN, span, theme.hint, ABOVE_COUNT),
  ];
  return { isHead: true, id: stage, label: `${name}, ${count}`, lines };
}

/** The segment's badge and name, and how many stages are served: in words, and as one dot a stage. */
export function segmentHead({ segment, sign, coverage }: Journey, { width, theme, labels }: CellContext): Cell {
  const name = nameOnPaper(segment, labels.details.emptyCard);
  const covered = STAGE_KEYS.filter((stage) => coverage[stage].length > 0);
  const count = labels.lifeCycle.coverage(covered.length);
  const span = width - 2 * CELL_PADDING - BADGE_COLUMN;
  const badge = (x: number, y: number): DrawItem[] =>
    segmentBadge(sign, x + BADGE, y + PAGE_TYPE.card.drop - PAGE_TYPE.card.size * 0.36, BADGE, theme);
  const title = withMark(textLines(name, PAGE_TYPE.card, BADGE_COLUMN, span, theme.cardText), badge);
  const dots: CellLine = {
    height: 2 * DOT + 2,
    air: ABOVE_COUNT,
    draw: (x, y) =>
      STAGE_KEYS.map((stage, index) =>
        dot(coverage[stage].length > 0, x + BADGE_COLUMN + DOT + index * DOT_STEP, y + DOT + 1, theme),
      ),
  };
  const lines = [...title, dots, ...textLines(count, PAGE_TYPE.label, BADGE_COLUMN, span, theme.hint, 1)];
  const again = withMark([...shortened(name, span, theme)], badge);
  return { isHead: true, id: segment.id, label: `${sign.letter} ${name}, ${count}`, lines, again };
}

function shortened(name: string, span: number, theme: BoardTheme): CellLine[] {
  const style = PAGE_TYPE.card;
  const line = oneLine(name, style, span);
  return [{ height: style.line, air: 0, draw: (x, y) => drawLine(line, style, x + BADGE_COLUMN, y, theme.cardText) }];
}

/** Full where the stage is served, an empty ring where it is not. */
function dot(isServed: boolean, cx: number, cy: number, theme: BoardTheme): DrawItem {
  if (isServed) return { kind: 'circle', cx, cy, r: DOT, fill: theme.blockTitle };
  return { kind: 'circle', cx, cy, r: DOT - 0.4, fill: theme.background, stroke: theme.hint, strokeWidth: 0.8 };
}

/** Who serves the stage, each with the sign of its kind; an empty cell stands out and says so. */
export function servingCell(stage: StageKey, { segment, coverage }: Journey, { width, theme, labels }: CellContext): Cell {
  const cards = coverage[stage];
  const id = `${segment.id}-${stage}`;
  const span = width - 2 * CELL_PADDING;
  if (cards.length === 0) {
    const lines = textLines(labels.lifeCycle.nobody, PAGE_TYPE.cellHead, 0, span, theme.blockTitle);
    return { isHead: false, id, label: labels.lifeCycle.nobody, lines, fill: theme.shades.vermilion.tint };
  }
  const lines = cards.flatMap((card) => {
    const text = textLines(
      nameOnPaper(card, labels.details.emptyCard),
      PAGE_TYPE.cell,
      ICON_COLUMN,
      span - ICON_COLUMN,
      theme.cardText,
      BETWEEN_CARDS,
    );
    return withMark(text, (x, y) => blockIcon(card.block, x, y + 1.2, theme.hint, ICON));
  });
  const label = cards
    .map((card) => `${nameOnPaper(card, labels.details.emptyCard)} (${labels.lifeCycle.kind(kindOf(card))})`)
    .join(', ');
  return { isHead: false, id, label, lines };
}

function kindOf({ block }: Card): 'channels' | 'customerRelationships' {
  return block === 'channels' ? 'channels' : 'customerRelationships';
}

/** What the signs in the cells mean, at the right end of the title's line. */
export function legendNode({ box, head }: PageGrid, words: PageLabels['lifeCycle'], theme: BoardTheme): SceneNode {
  const style = PAGE_TYPE.label;
  const y = head.height + PAGE_TYPE.pageTitle.line;
  let x = box.width;
  const items = (['customerRelationships', 'channels'] as const).flatMap((block): DrawItem[] => {
    const line = oneLine(words.kind(block), style, box.width);
    x -= line.width + ICON_COLUMN;
    const drawn = [...blockIcon(block, x, y + 2, theme.hint, ICON), ...drawLine(line, style, x + ICON_COLUMN, y, theme.hint)];
    x -= 14;
    return drawn;
  });
  const left = x + 14;
  // Cells say it in words to whoever does not see the signs.
  return {
    role: 'pageHeader',
    id: 'legend',
    label: '',
    box: { x: left, y, width: box.width - left, height: style.line },
    items,
    children: [],
  };
}

function textLines(text: string, style: TypeStyle, left: number, width: number, fill: string, air = 0): CellLine[] {
  return linesOf(text, style, width).map((line, index): CellLine => {
    return { height: style.line, air: index === 0 ? air : 0, draw: (x, y) => drawLine(line, style, x + left, y, fill) };
  });
}

/** Lines with something beside the first of them. */
function withMark(lines: readonly CellLine[], mark: (x: number, y: number) => DrawItem[]): CellLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, draw: (x, y) => [...mark(x, y), ...line.draw(x, y)] } : line));
}
