import type { Card, DocumentInfo, Link, Snapshot } from '../../model/document.ts';
import { cardValue, headValue, linkValue, snapshotValue } from './writeBmc.ts';

type Row = Card | Link | Snapshot;
type Records = Readonly<{ info: DocumentInfo; cards: readonly Card[]; links: readonly Link[] }>;

/** Neighbours that were put into bytes together; bytes lie outside the heap, where thousands of texts would slow collections down. */
type Chunk = Readonly<{ rows: readonly Row[]; bytes: Uint8Array }>;

/** By the first row of each. Rows are frozen, so that a chunk is right as long as it is of the same rows. */
const chunks = new WeakMap<Row, Chunk>();

/** A chunk has as many rows on average, and this many times that at most. */
const USUAL_ROWS = 64;
const MOST_ROWS = 4 * USUAL_ROWS;

const encoder = new TextEncoder();
const FIRST = encoder.encode('\n');
const NEXT = encoder.encode(',\n');

/**
 * The bytes of a file like `writeBmc`, a few records at a time for whoever has to stop in between, and not in order: sorting
 * takes longer than a frame. The lists must not change meanwhile.
 */
export function* writeInPieces({ info, cards, links }: Records): Generator<Uint8Array, void> {
  // Without its closing brace.
  yield encoder.encode(JSON.stringify(headValue(info), null, 2).slice(0, -2));
  yield* list('cards', cards, cardValue);
  yield* list('links', links, linkValue);
  // Each may be as large as all cards together.
  if (info.snapshots) yield* list('snapshots', info.snapshots, snapshotValue, 1);
  yield encoder.encode('\n}\n');
}

function* list<T extends Row>(name: string, rows: readonly T[], valueOf: (row: T) => object, most = MOST_ROWS) {
  yield encoder.encode(`,\n  "${name}": [`);
  let between = FIRST;
  for (const chunk of inChunks(rows, most)) {
    yield between;
    yield bytesOf(chunk, valueOf);
    between = NEXT;
  }
  yield encoder.encode('\n  ]');
}

/** Where a chunk ends is told by its last row alone: what comes and goes elsewhere leaves the other chunks as they are. */
function* inChunks<T extends Row>(rows: readonly T[], most: number): Generator<readonly T[], void> {
  let chunk: T[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < most && !isLast(row)) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function isLast({ id }: Row): boolean {
  let sum = 0;
  for (let index = Math.max(0, id.length - 4); index < id.length; index++) sum = (sum * 37 + id.charCodeAt(index)) % 65_521;
  return sum % USUAL_ROWS === 0;
}

function bytesOf<T extends Row>(rows: readonly T[], valueOf: (row: T) => object): Uint8Array {
  const [first] = rows;
  const known = first && chunks.get(first);
  if (known?.rows.length === rows.length && known.rows.every((row, index) => row === rows[index])) return known.bytes;
  const bytes = encoder.encode(rows.map((row) => `    ${JSON.stringify(valueOf(row))}`).join(',\n'));
  if (first) chunks.set(first, { rows, bytes });
  return bytes;
}
