import type { SceneNode } from '../scene.ts';

/** The smallest thing that is never broken: a heading, a few lines. Lengths in units of the grid. */
export type Strip = Readonly<{
  height: number;
  /** Air above it, which the top of a column does without. */
  air: number;
  /** Never the last in a column: a heading stays with what it heads. */
  isHead: boolean;
  draw: (x: number, y: number) => SceneNode;
}>;

/** A heading and what stands under it. */
export type Section<Key> = Readonly<{ key: Key; heading: Strip; entries: readonly Entry[] }>;

/** Its strips stay together where a column is long enough; else `again` begins each further column it runs through. */
export type Entry = Readonly<{ id: string; strips: readonly Strip[]; again: Strip }>;

/** Where a strip came to stand; `y` counts from the top of the columns. */
export type Placed<Key> = Readonly<{ strip: Strip; key: Key; entry: string | null; column: number; y: number }>;

type Piece<Key> = Readonly<{ strip: Strip; key: Key; entry: string | null }>;
/** Pieces that stay together, one below the other; `again` comes first where they begin a column. */
type Chunk<Key> = Readonly<{ pieces: readonly Piece<Key>[]; again: Piece<Key> | null }>;

/** Fills pages of equal columns, one after the other; the last page's columns end as high as they can. `rooms` are heights. */
export function flow<Key>(
  sections: readonly Section<Key>[],
  columns: number,
  rooms: Readonly<{ first: number; next: number }>,
): Placed<Key>[][] {
  let rest = sections.flatMap((section) => chunksOf(section, Math.min(rooms.first, rooms.next)));
  // What stands above the columns of the first page may leave too little for the smallest thing; further pages have more.
  const pages: Placed<Key>[][] = rest[0] && startHeight(rest[0]) > rooms.first && rooms.next > rooms.first ? [[]] : [];
  while (rest.length > 0) {
    const room = pages.length === 0 ? rooms.first : rooms.next;
    const used = fill(rest, columns, room).count;
    const isLast = used === rest.length;
    pages.push(fill(rest.slice(0, used), columns, isLast ? lowestRoom(rest, columns, room) : room).placed);
    rest = rest.slice(used);
  }
  return pages;
}

function chunksOf<Key>({ key, heading, entries }: Section<Key>, room: number): Chunk<Key>[] {
  const head = { strip: heading, key, entry: null };
  return entries.flatMap(({ id, strips, again }, index) => {
    const pieces = strips.map((strip) => ({ strip, key, entry: id }));
    const whole = index === 0 ? [head, ...pieces] : pieces;
    if (heightOf(whole) <= room) return [{ pieces: whole, again: null }];
    return splitAfterBodies(whole).map((part, place) => {
      const told = { pieces: part, again: { strip: again, key, entry: id } };
      return place > 0 && startHeight(told) <= room ? told : { pieces: part, again: null };
    });
  });
}

/** Apart wherever that leaves no heading alone. */
function splitAfterBodies<Key>(pieces: readonly Piece<Key>[]): Piece<Key>[][] {
  const chunks: Piece<Key>[][] = [[]];
  for (const piece of pieces) {
    chunks.at(-1)?.push(piece);
    if (!piece.strip.isHead) chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Without the air above the first of them. */
function heightOf<Key>(pieces: readonly Piece<Key>[]): number {
  return pieces.reduce((sum, { strip }, index) => sum + strip.height + (index === 0 ? 0 : strip.air), 0);
}

/** At the top of a column. */
function startHeight<Key>({ pieces, again }: Chunk<Key>): number {
  return heightOf(pieces) + (again === null ? 0 : again.strip.height + (pieces[0]?.strip.air ?? 0));
}

/** One page: how many of the chunks it takes, at least one, and where their strips come to stand. */
function fill<Key>(chunks: readonly Chunk<Key>[], columns: number, room: number): { count: number; placed: Placed<Key>[] } {
  const placed: Placed<Key>[] = [];
  let column = 0;
  let y = 0;
  for (const [count, { pieces, again }] of chunks.entries()) {
    const air = pieces[0]?.strip.air ?? 0;
    if (y > 0 && y + air + heightOf(pieces) > room) {
      column++;
      y = 0;
    }
    if (column === columns) return { count, placed };
    for (const piece of y === 0 && again ? [again, ...pieces] : pieces) {
      if (y > 0) y += piece.strip.air;
      placed.push({ ...piece, column, y });
      y += piece.strip.height;
    }
  }
  return { count: chunks.length, placed };
}

/** The lowest columns that hold all of the chunks, to a unit. */
function lowestRoom<Key>(chunks: readonly Chunk<Key>[], columns: number, enough: number): number {
  let low = Math.max(...chunks.map(startHeight));
  let high = Math.max(low, enough);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(chunks, columns, middle).count === chunks.length) high = middle;
    else low = middle;
  }
  return high;
}
