import type { Box, Size } from '../geometry.ts';

/** A poster in equal parts. `tile` is what one sheet shows of it, points. */
export type TilePlan = Readonly<{ columns: number; rows: number; tile: Size }>;

const POINTS_PER_MM = 72 / 25.4;

/** What neighbouring sheets both show, points: room for glue, and for hands that do not cut straight. */
export const OVERLAP = 10 * POINTS_PER_MM;
/** Around what a sheet shows, for marks, points. */
export const BAND = 6 * POINTS_PER_MM;

/** As few sheets as the poster needs; `sheet` is the area a sheet can be printed on. Both in points. */
export function planTiles(poster: Size, sheet: Size): TilePlan {
  const across = cut(poster.width, sheet.width - 2 * BAND);
  const down = cut(poster.height, sheet.height - 2 * BAND);
  return { columns: across.count, rows: down.count, tile: { width: across.length, height: down.length } };
}

function cut(total: number, room: number): { count: number; length: number } {
  if (room <= OVERLAP) throw new Error(`sheets of ${room} points leave nothing beside the overlap`);
  // A hair's breadth too much is rounding, not another sheet.
  const count = Math.max(1, Math.ceil((total - OVERLAP) / (room - OVERLAP) - 1e-6));
  return { count, length: (total + (count - 1) * OVERLAP) / count };
}

/** A part of the poster, counted from 0; `box` in points from the poster's top left corner. */
export type Tile = Readonly<{ column: number; row: number; name: string; box: Box }>;

/** Row by row, as they are laid out on a table. */
export function tilesOf({ columns, rows, tile }: TilePlan): Tile[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const box = { x: column * (tile.width - OVERLAP), y: row * (tile.height - OVERLAP), ...tile };
    return { column, row, name: `${letters(column)}${row + 1}`, box };
  });
}

/** A … Z, AA, AB … */
function letters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
