import { BLOCK_KEYS } from '../../model/blocks.ts';
import { CARD_MAX_WIDTH, CARD_MIN_WIDTH, CARD_WIDTH } from '../../model/document.ts';
import { card as cardSchema } from '../../model/recordSchema.ts';
import { fileSchema } from '../../model/schema.ts';
import { snapshotSchema } from '../../model/snapshots/snapshotSchema.ts';
import type { Repair } from './problem.ts';
import { leaveOut } from './leaveOut.ts';
import { MAX_CARDS, MAX_COORDINATE, MAX_LINKS, MAX_SNAPSHOTS, MAX_TEXT } from '../../model/fileLimits.ts';

/** What was done about a damaged file; `path` as it stood in the file. */
export type Mend = Readonly<{ code: Repair['code']; id: string; path: readonly PropertyKey[] }>;
export type Mended = Readonly<{ value: object; mends: readonly Mend[] }>;

type Fields = Record<string, unknown>;
type Note = (code: Repair['code'], path: readonly PropertyKey[], id?: string) => void;

/**
 * Makes a damaged file fit the schema: what must be there gets a value, what may be there and does not fit is left out, text of a
 * card without a block goes to the description. Each step is noted. Null: there are no cards to build on. The value itself stays
 * as it is.
 */
export function mendFile(file: object): Mended | null {
  const value: Fields = structuredClone({ ...file });
  const { cards, links } = value;
  if (!Array.isArray(cards) || cards.length > MAX_CARDS || (Array.isArray(links) && links.length > MAX_LINKS)) return null;
  const mends: Mend[] = [];
  const note: Note = (code, path, id = '') => void mends.push({ code, path, id: id.slice(0, 80) });
  mendInfo(value, note);
  const kept = mendCards(value, cards, note);
  if (kept === 0 && cards.length > 0) return null;
  mendLinks(value, links, note);
  mendSnapshots(value, note);
  // Cards and links fit by now; what is left is about the document.
  const info: Fields = { ...value, cards: [], links: [] };
  if (!leaveOut(fileSchema, info, note)) return null;
  return { value: { ...info, cards: value['cards'], links: value['links'] }, mends };
}

function mendInfo(value: Fields, note: Note): void {
  if (!isId(value['id'])) {
    value['id'] = `repaired-${fingerprint(JSON.stringify(value))}`;
    note('id-made', ['id']);
  }
  if (typeof value['title'] === 'string') return;
  value['title'] = typeof value['title'] === 'number' ? String(value['title']) : '';
  note('field-reset', ['title']);
}

/** Answers how many cards are kept. */
function mendCards(value: Fields, cards: readonly unknown[], note: Note): number {
  const ids = createIds('card', cards);
  const kept: Fields[] = [];
  const homeless: string[] = [];
  for (const [index, card] of cards.entries()) {
    const path = ['cards', index];
    const text = isFields(card) ? textOf(card['text']) : null;
    if (!isFields(card) || text === null) note('card-damaged', path);
    else if (!BLOCK_KEYS.some((key) => key === card['block'])) {
      homeless.push(text);
      note('card-to-description', path);
    } else {
      if (card['text'] !== text) note('text-cut', [...path, 'text']);
      card['text'] = text;
      if (!ids.take(card)) note('id-made', [...path, 'id'], idOf(card));
      card['id'] = ids.last();
      mendBox(card, path, note);
      if (leaveOut(cardSchema, card, (code, inCard) => note(code, [...path, ...inCard]))) kept.push(card);
      else note('card-damaged', path);
    }
  }
  value['cards'] = kept;
  if (homeless.length > 0) describe(value, homeless);
  return kept.length;
}

function mendBox(card: Fields, path: readonly PropertyKey[], note: Note): void {
  if (!isWithin(card['x'], 0, MAX_COORDINATE) || !isWithin(card['y'], 0, MAX_COORDINATE)) {
    Object.assign(card, { x: 0, y: 0 });
    note('place-made', path);
  }
  if (isWithin(card['width'], CARD_MIN_WIDTH, CARD_MAX_WIDTH)) return;
  card['width'] = CARD_WIDTH;
  note('field-reset', [...path, 'width']);
}

function mendLinks(value: Fields, links: unknown, note: Note): void {
  if (!Array.isArray(links)) {
    value['links'] = [];
    note('links-missing', ['links']);
    return;
  }
  const ids = createIds('link', links);
  const pairs = new Map<string, string>();
  const kept: Fields[] = [];
  for (const [index, link] of links.entries()) {
    const path = ['links', index];
    if (!isFields(link) || !isId(link['from']) || !isId(link['to'])) {
      note('link-damaged', path);
      continue;
    }
    const pair = JSON.stringify([link['from'], link['to']]);
    const id = idOf(link);
    if (pairs.has(id) && pairs.get(id) === pair) {
      note('link-duplicate', path, id);
      continue;
    }
    if (!ids.take(link)) note('id-made', [...path, 'id'], id);
    link['id'] = ids.last();
    pairs.set(ids.last(), pair);
    kept.push(link);
  }
  value['links'] = kept;
}

/** From the first version that does not fit the schema on: part of one would be a version nobody ever had. */
function mendSnapshots(value: Fields, note: Note): void {
  const { snapshots } = value;
  if (snapshots === undefined) return;
  const list: readonly unknown[] = Array.isArray(snapshots) ? snapshots.slice(0, MAX_SNAPSHOTS) : [];
  const damaged = list.findIndex((snapshot) => !snapshotSchema.safeParse(snapshot).success);
  const kept = damaged < 0 ? list.length : damaged;
  value['snapshots'] = list.slice(0, kept);
  if (!Array.isArray(snapshots)) note('snapshot-damaged', ['snapshots']);
  else {
    for (const [index, snapshot] of snapshots.entries()) {
      if (index >= kept) note('snapshot-damaged', ['snapshots', index], nameOf(snapshot));
    }
  }
}

function nameOf(snapshot: unknown): string {
  return isFields(snapshot) && typeof snapshot['name'] === 'string' ? snapshot['name'] : '';
}

/** What has nowhere to stand is kept below the description, as far as it takes it. */
function describe(value: Fields, texts: readonly string[]): void {
  const before = typeof value['description'] === 'string' ? [value['description']] : [];
  value['description'] = [...before, ...texts].filter((text) => text.trim() !== '').join('\n\n');
}

/** Gives out the id of each record, or one that no record of the file has where its own is missing or taken. */
function createIds(prefix: string, records: readonly unknown[]) {
  const known = new Set(records.flatMap((record) => (isFields(record) && isId(record['id']) ? [record['id']] : [])));
  const taken = new Set<string>();
  let last = '';
  let number = 0;
  const made = (): string => {
    do number++;
    while (known.has(`${prefix}-${number}`));
    return `${prefix}-${number}`;
  };
  return {
    /** False where the record's own id cannot be kept. */
    take: (record: Fields): boolean => {
      const isOwn = isId(record['id']) && !taken.has(record['id']);
      last = isOwn ? String(record['id']) : made();
      taken.add(last);
      return isOwn;
    },
    last: () => last,
  };
}

/** The text of a card, cut to what a card holds; null where there is none. Programs write numbers without quotes. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For messages; an object as an id could not even be made a text of. */
function idOf({ id }: Fields): string {
  return typeof id === 'string' ? id : '';
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 200;
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** The same file gets the same id each time it is opened (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
