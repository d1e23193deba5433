import { cellKey } from './place.ts';
import type { StageKey } from '../../model/lifeCycle.ts';

/** What the arrow keys go to: cards, prompts and buttons carry this attribute. */
const ITEM = '[data-item]';
const CELL = '[data-cell]';
const ROW = '[data-row]';

/** Where the focus is in the grid: kept while the page changes, so that it can be given back. */
export type GridSpot = Readonly<{ rowId: string; cell: string; index: number }>;

/** The grid is one Tab stop: of all its items one has `tabindex` 0, the last one that had the focus. */
export function keepOneTabStop(grid: HTMLElement, wanted?: HTMLElement): void {
  const stops = [...grid.querySelectorAll<HTMLElement>(`${ITEM}[tabindex="0"]`)];
  const stop = wanted ?? stops[0] ?? grid.querySelector<HTMLElement>(ITEM);
  for (const other of stops) if (other !== stop) other.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
}

/** The item an arrow key, Home or End leads to; null for other keys and at the edges. */
export function itemAfter(from: HTMLElement, key: string, isFar: boolean): HTMLElement | null {
  const cell = from.closest<HTMLElement>(CELL);
  const row = from.closest<HTMLElement>(ROW);
  if (!cell || !row) return null;
  const index = itemsIn(cell).indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return itemNear(row, cellsIn(row).indexOf(cell) + 1, index);
    case 'ArrowLeft':
      return itemNear(row, cellsIn(row).indexOf(cell) - 1, index);
    case 'ArrowDown':
      return itemsIn(cell)[index + 1] ?? inColumn(neighbour(row, 1), cell, 0);
    case 'ArrowUp':
      return itemsIn(cell)[index - 1] ?? inColumn(neighbour(row, -1), cell, Infinity);
    case 'Home':
      return itemNear(isFar ? edgeRow(row, 0) : row, 0, 0);
    case 'End':
      return itemNear(isFar ? edgeRow(row, -1) : row, Infinity, 0);
    default:
      return null;
  }
}

export function spotOf(element: Element | null): GridSpot | null {
  const cell = element?.closest<HTMLElement>(CELL);
  const row = element?.closest<HTMLElement>(ROW);
  if (!cell || !row) return null;
  const index = Math.max(
    0,
    itemsIn(cell).findIndex((item) => item === element),
  );
  return { rowId: row.dataset['row'] ?? '', cell: cell.dataset['cell'] ?? '', index };
}

/** Gives the focus back to a place whose item is gone: to what stands there now. */
export function focusSpot(grid: HTMLElement, spot: GridSpot): void {
  const cell = cellAt(grid, spot.rowId, spot.cell);
  const items = cell ? itemsIn(cell) : [];
  (items[Math.min(spot.index, items.length - 1)] ?? grid.querySelector<HTMLElement>(ITEM))?.focus();
}

/** Focuses a card in a cell, once the page shows it there. */
export function focusCardSoon(grid: HTMLElement | null, rowId: string, stage: StageKey | null, cardId: string): void {
  focusOnceThere(() => {
    const cell = grid && cellAt(grid, rowId, cellKey(stage));
    return cell?.querySelector<HTMLElement>(`[data-card="${CSS.escape(cardId)}"] ${ITEM}`) ?? null;
  });
}

/** React is done right after the event that changed something: waiting for the frame, the focus would come after the next key. */
function focusOnceThere(find: () => HTMLElement | null): void {
  queueMicrotask(() => {
    const element = find();
    if (element) element.focus();
    else requestAnimationFrame(() => find()?.focus());
  });
}

/** Focuses the button of a cell that adds to it. */
export function focusAdding(grid: HTMLElement | null, spot: Omit<GridSpot, 'index'>): void {
  requestAnimationFrame(() => {
    if (grid) focusSpot(grid, { ...spot, index: Infinity });
  });
}

/** Gives the focus to a place if nothing has it. Three frames: a menu needs two to go and to give the focus back. */
export function focusIfLost(grid: HTMLElement | null, spot: GridSpot): void {
  const afterFrames = (count: number, run: () => void): void => {
    requestAnimationFrame(() => (count > 1 ? afterFrames(count - 1, run) : run()));
  };
  afterFrames(3, () => {
    if (grid && document.activeElement === document.body) focusSpot(grid, spot);
  });
}

function cellAt(grid: HTMLElement, rowId: string, cell: string): HTMLElement | null {
  return grid.querySelector(`[data-row="${CSS.escape(rowId)}"] [data-cell="${CSS.escape(cell)}"]`);
}

function itemsIn(cell: Element): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>(ITEM)];
}

/** The cells of a row that hold something to go to. */
function cellsIn(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(CELL)].filter((cell) => cell.querySelector(ITEM) !== null);
}

/** The item at a place of the row's cell at `at`; the nearest where there are fewer. */
function itemNear(row: HTMLElement, at: number, index: number): HTMLElement | null {
  const cells = cellsIn(row);
  if (at < 0 || (at >= cells.length && at !== Infinity)) return null;
  const cell = cells[Math.min(at, cells.length - 1)];
  const items = cell ? itemsIn(cell) : [];
  return items[Math.min(index, items.length - 1)] ?? null;
}

function inColumn(row: HTMLElement | null, like: HTMLElement, index: number): HTMLElement | null {
  if (!row) return null;
  return itemNear(
    row,
    cellsIn(row).findIndex((cell) => cell.dataset['cell'] === like.dataset['cell']),
    index,
  );
}

function neighbour(row: HTMLElement, step: 1 | -1): HTMLElement | null {
  const next = step === 1 ? row.nextElementSibling : row.previousElementSibling;
  return next instanceof HTMLElement && next.matches(ROW) ? next : null;
}

function edgeRow(row: HTMLElement, at: 0 | -1): HTMLElement {
  const rows = [...(row.parentElement?.children ?? [])].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(ROW),
  );
  return rows.at(at) ?? row;
}
