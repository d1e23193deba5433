import type { DrawItem, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';

/** A line in a cell; `air` above it, which the top of a cell does without. Units of the grid. */
export type CellLine = Readonly<{ height: number; air: number; draw: (x: number, y: number) => DrawItem[] }>;

/** What stands in a cell. `again`: what is repeated where its row goes on and nothing of its own is left. */
export type Cell = Readonly<{
  isHead: boolean;
  id: string;
  /** What is read out for it. */
  label: string;
  lines: readonly CellLine[];
  fill?: string;
  again?: readonly CellLine[];
}>;

export type Row = Readonly<{ id: string; cells: readonly Cell[] }>;

/** `widths` of its columns; the row of heads is repeated on every page. */
export type Table = Readonly<{ id: string; label: string; widths: readonly number[]; head: Row; rows: readonly Row[] }>;

/** Air in a cell, and between its lower edge and a rule. */
export const CELL_PADDING = 6;
const HEAD_RULE = 1.25;
const RULE = 0.5;
/** Between tables that follow each other on a page. */
const BETWEEN = 22;
/** A row that must break does so only where at least this much of it stays behind. */
const LEAST_PART = 60;

type Rooms = Readonly<{ first: number; next: number }>;

/** Tables one below the other, over pages of the given heights: rows stay whole where a page is long enough. */
export function layoutTables(tables: readonly Table[], rooms: Rooms, theme: BoardTheme): SceneNode[][] {
  const flow = new TableFlow(rooms, theme);
  for (const table of tables) flow.addTable(table);
  return flow.pages;
}

class TableFlow {
  readonly pages: SceneNode[][] = [[]];
  readonly #rooms: Rooms;
  readonly #theme: BoardTheme;
  /** How far the page is filled. */
  #y = 0;
  /** The rows of the table on this page, the heads among them. */
  #rows: SceneNode[] = [];

  constructor(rooms: Rooms, theme: BoardTheme) {
    this.#rooms = rooms;
    this.#theme = theme;
  }

  addTable(table: Table): void {
    if (this.#y > 0 && BETWEEN + heightOf(table) > this.#left()) this.#turn();
    else if (this.#y > 0) this.#y += BETWEEN;
    this.#draw(table.head, table);
    for (const row of table.rows) this.#addRow(row, table);
    this.#finish(table);
  }

  #addRow(row: Row, table: Table): void {
    let rest: Row | null = row;
    while (rest !== null) {
      const height: number = rowHeight(rest);
      const left = this.#left();
      const isLong = height > this.#rooms.next - rowHeight(table.head);
      if (height > left && this.#rows.length > 1 && (!isLong || left < LEAST_PART)) {
        this.#finish(table);
        this.#turn();
        this.#draw(table.head, table);
        continue;
      }
      const [part, more]: [Row, Row | null] = height <= left ? [rest, null] : splitRow(rest, left);
      this.#draw(part, table);
      rest = more;
    }
  }

  #draw(row: Row, table: Table): void {
    this.#rows.push(drawRow(row, table, this.#y, this.#theme));
    this.#y += rowHeight(row);
  }

  #finish({ id, label, widths }: Table): void {
    const y = this.#rows[0]?.box.y ?? 0;
    const box = { x: 0, y, width: sum(widths), height: this.#y - y };
    this.pages.at(-1)?.push({ role: 'table', id, label, box, items: [], children: this.#rows });
    this.#rows = [];
  }

  #turn(): void {
    this.pages.push([]);
    this.#y = 0;
  }

  #left(): number {
    return (this.pages.length === 1 ? this.#rooms.first : this.#rooms.next) - this.#y;
  }
}

function heightOf({ head, rows }: Table): number {
  return sum([head, ...rows].map(rowHeight));
}

function rowHeight({ cells }: Row): number {
  return 2 * CELL_PADDING + Math.max(0, ...cells.map(({ lines }) => linesHeight(lines)));
}

/** As much of each cell as there is room for, at least a line, and what is left of them. */
function splitRow({ id, cells }: Row, room: number): [Row, Row | null] {
  const parts = cells.map((cell) => {
    const count = Math.max(1, countFitting(cell.lines, room - 2 * CELL_PADDING));
    const rest = cell.lines.slice(count);
    return { cell, rest, part: { ...cell, lines: cell.lines.slice(0, count) } };
  });
  const isOver = parts.every(({ rest }) => rest.length === 0);
  const goesOn = parts.map(({ cell, rest }): Cell => ({ ...cell, lines: rest.length > 0 ? rest : (cell.again ?? []) }));
  return [{ id, cells: parts.map(({ part }) => part) }, isOver ? null : { id: `${id}-again`, cells: goesOn }];
}

function countFitting(lines: readonly CellLine[], room: number): number {
  const found = lines.findIndex((_, index) => linesHeight(lines.slice(0, index + 1)) > room);
  return found === -1 ? lines.length : found;
}

function linesHeight(lines: readonly CellLine[]): number {
  return lines.reduce((height, line, index) => height + line.height + (index === 0 ? 0 : line.air), 0);
}

/** A rule above it, strong above the heads; cells of one height, whatever is in them. */
function drawRow(row: Row, { head, widths }: Table, y: number, theme: BoardTheme): SceneNode {
  const height = rowHeight(row);
  const width = sum(widths);
  const isHead = row === head;
  const rule: DrawItem = isHead
    ? { kind: 'rect', x: 0, y, width, height: HEAD_RULE, radius: 0, fill: theme.blockTitle }
    : { kind: 'rect', x: 0, y, width, height: RULE, radius: 0, fill: theme.blockStroke };
  const children = row.cells.map((cell, index): SceneNode => {
    const x = sum(widths.slice(0, index));
    const box = { x, y, width: widths[index] ?? 0, height };
    return {
      role: cell.isHead ? 'headCell' : 'cell',
      id: cell.id,
      label: cell.label,
      box,
      items: drawCell(cell, box),
      children: [],
    };
  });
  return { role: 'tableRow', id: row.id, label: '', box: { x: 0, y, width, height }, items: [rule], children };
}

/** A colour leaves a little white around it, so that neighbours stay apart. */
function drawCell({ lines, fill }: Cell, { x, y, width, height }: SceneNode['box']): DrawItem[] {
  const items: DrawItem[] = [];
  if (fill !== undefined)
    items.push({ kind: 'rect', x: x + 1, y: y + 2, width: width - 2, height: height - 3.5, radius: 3, fill });
  let top = y + CELL_PADDING;
  for (const [index, line] of lines.entries()) {
    if (index > 0) top += line.air;
    items.push(...line.draw(x + CELL_PADDING, top));
    top += line.height;
  }
  return items;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
