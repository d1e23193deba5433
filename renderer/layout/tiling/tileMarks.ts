import type { Box } from '../geometry.ts';
import { drawLine, oneLine, type TypeStyle } from '../pages/pageType.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { BAND, OVERLAP, type Tile, type TilePlan } from './tilePlan.ts';

/** `window` is what the sheet shows of the poster, in units of the poster; `unit` is how many of them make a point. */
export type MarkedTile = Readonly<{ tile: Tile; plan: TilePlan; window: Box; unit: number; title: string }>;

/** Points: between the window and a mark, the mark's length and thickness. */
const AIR = 2.5;
const MARK = 11;
const HAIR = 0.5;
/** Points: the little plan of all sheets is at most so high and so wide. */
const PLAN_HEIGHT = 11;
const PLAN_WIDTH = 60;
const GAP = 8;
const TEXT = 7;

/** Where to cut and how far the neighbours reach; a plan of the sheets, the name of this one, and what it is a part of. */
export function tileMarks(marked: MarkedTile): SceneNode[] {
  const { tile, window } = marked;
  const items = [...cutMarks(marked), ...overlapMarks(marked), ...planAndName(marked)];
  return [{ role: 'pageHeader', id: `sheet ${tile.name}`, label: tile.name, box: window, items, children: [] }];
}

/** At each corner, outside of the window, so that no ink is left of them. */
function cutMarks({ window, unit }: MarkedTile): DrawItem[] {
  const { left, right, top, bottom } = edges(window);
  const stroke = PAPER_THEME.blockTitle;
  return [left, right].flatMap((x) =>
    [top, bottom].flatMap((y) => [
      upright(x, y, y === top ? -1 : 1, { unit, stroke }),
      level(y, x, x === left ? -1 : 1, { unit, stroke }),
    ]),
  );
}

/** Paler: the line up to which a neighbour's sheet covers this one. */
function overlapMarks({ tile, plan, window, unit }: MarkedTile): DrawItem[] {
  const { left, right, top, bottom } = edges(window);
  const over = OVERLAP * unit;
  const ink = { unit, stroke: PAPER_THEME.blockStroke };
  const xs = [...(tile.column > 0 ? [left + over] : []), ...(tile.column < plan.columns - 1 ? [right - over] : [])];
  const ys = [...(tile.row > 0 ? [top + over] : []), ...(tile.row < plan.rows - 1 ? [bottom - over] : [])];
  return [
    ...xs.flatMap((x) => [upright(x, top, -1, ink), upright(x, bottom, 1, ink)]),
    ...ys.flatMap((y) => [level(y, left, -1, ink), level(y, right, 1, ink)]),
  ];
}

type Ink = Readonly<{ unit: number; stroke: string }>;
type Way = -1 | 1;

function upright(x: number, y: number, way: Way, { unit, stroke }: Ink): DrawItem {
  const [from, to] = [y + way * AIR * unit, y + way * (AIR + MARK) * unit];
  return {
    kind: 'path',
    commands: [
      ['M', x, from],
      ['L', x, to],
    ],
    stroke,
    strokeWidth: HAIR * unit,
  };
}

function level(y: number, x: number, way: Way, { unit, stroke }: Ink): DrawItem {
  const [from, to] = [x + way * AIR * unit, x + way * (AIR + MARK) * unit];
  return {
    kind: 'path',
    commands: [
      ['M', from, y],
      ['L', to, y],
    ],
    stroke,
    strokeWidth: HAIR * unit,
  };
}

/** In the band below the window, between the marks. */
function planAndName({ tile, plan, window, unit, title }: MarkedTile): DrawItem[] {
  const { left, right, bottom } = edges(window);
  const margin = (OVERLAP + GAP) * unit;
  const cell = cellSize(plan, unit);
  const x = left + margin;
  const y = bottom + (BAND * unit - cell.height * plan.rows) / 2;
  const cells = Array.from({ length: plan.rows * plan.columns }, (_, index): DrawItem => {
    const [column, row] = [index % plan.columns, Math.floor(index / plan.columns)];
    const isThis = column === tile.column && row === tile.row;
    const place = { x: x + column * cell.width, y: y + row * cell.height, ...cell };
    return {
      kind: 'rect',
      ...place,
      radius: 0,
      fill: isThis ? PAPER_THEME.blockTitle : PAPER_THEME.background,
      stroke: PAPER_THEME.hint,
      strokeWidth: HAIR * unit,
    };
  });
  const style: TypeStyle = { face: 'bold', size: TEXT * unit, line: TEXT * unit, drop: TEXT * unit };
  const plain: TypeStyle = { ...style, face: 'regular' };
  // Capitals stand on the middle of the band.
  const top = bottom + (BAND * unit) / 2 - 0.64 * style.size;
  const nameX = x + plan.columns * cell.width + GAP * unit;
  const name = oneLine(tile.name, style, right - nameX);
  const titleX = nameX + name.width + GAP * unit;
  const room = right - margin - titleX;
  const line = room > 0 ? oneLine(title, plain, room) : { text: '', width: 0 };
  return [
    ...cells,
    ...drawLine(name, style, nameX, top, PAPER_THEME.blockTitle),
    ...drawLine(line, plain, titleX, top, PAPER_THEME.hint),
  ];
}

function cellSize({ columns, rows, tile }: TilePlan, unit: number): { width: number; height: number } {
  const scale = Math.min(PLAN_HEIGHT / (rows * tile.height), PLAN_WIDTH / (columns * tile.width)) * unit;
  return { width: tile.width * scale, height: tile.height * scale };
}

function edges({ x, y, width, height }: Box) {
  return { left: x, right: x + width, top: y, bottom: y + height };
}
