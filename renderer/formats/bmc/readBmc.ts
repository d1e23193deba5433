import type { CanvasDocument, Card, DocumentInfo, Link, Snapshot } from '../../model/document.ts';
import { linkRule } from '../../model/linkRules.ts';
import { countSound } from '../../model/snapshots/soundSnapshots.ts';
import { fileSchema, type CanvasFile } from '../../model/schema.ts';
import { decodeText } from '../decodeText.ts';
import { MAX_BYTES, MAX_DEPTH } from '../limits.ts';
import { crowdedList } from './crowdedList.ts';
import { duplicateKeys } from './duplicateKeys.ts';
import { cardAt, schemaProblem } from './schemaProblem.ts';
import { migrate } from './migrate.ts';
import { createLocator, createPlaces, offsetTooDeep, pathText, placeOfOffset, type Locate } from './locate.ts';
import { mendFile } from './mend.ts';
import type { ReadProblem, Repair } from './problem.ts';
import { placeOfSyntaxFault, salvage } from './salvage.ts';
import { FILE_FORMAT, FILE_VERSION } from '../../model/fileLimits.ts';

/**
 * `repairs` are what differs from the file. `newer` is the version of a file that a newer Platno wrote: what this one understands
 * of it is there to be looked at, and must not be written back.
 */
export type ReadResult =
  | Readonly<{ ok: true; document: CanvasDocument; repairs: readonly Repair[]; newer: string | null }>
  | Readonly<{ ok: false; problem: ReadProblem }>;

/** More double keys than this are not listed. */
const MOST_KEYS = 100;

/** Reads the bytes of a `.bmc` file. Never throws; the answer names the first problem and its place. */
export function readBmc(bytes: Uint8Array): ReadResult {
  const decoded = decodeText(withoutBrokenEnd(bytes), MAX_BYTES);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const deep = offsetTooDeep(text, MAX_DEPTH);
  if (deep >= 0) return failed({ code: 'too-deep', limit: MAX_DEPTH, place: placeOfOffset(text, deep) });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readDamaged(text);
  }
  const result = readBmcValue(value, createLocator(text));
  if (!result.ok) return result;
  const placeOf = createPlaces(text);
  const twice = duplicateKeys(text, MOST_KEYS).map(({ key, offset }): Repair => {
    return { code: 'key-twice', id: key.slice(0, 80), place: placeOf(offset) };
  });
  return withRepairs(twice, result);
}

/** A file that broke off in the middle of a letter, without that letter. */
function withoutBrokenEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes.at(-back) ?? 0;
    // The first byte of a letter says how many it has.
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (byte < 0x80 || byte >= 0xc0) return length > back ? bytes.subarray(0, -back) : bytes;
  }
  return bytes;
}

/** A file that broke off or was spoilt: what a tolerant reader makes of it, if there is a card in it. */
function readDamaged(text: string): ReadResult {
  const notJson = failed({ code: 'not-json', place: placeOfSyntaxFault(text) });
  const saved = salvage(text);
  if (!saved) return notJson;
  const result = readBmcValue(saved.value, createLocator(text));
  if (!result.ok) return result.problem.code === 'newer-version' ? result : notJson;
  return result.document.cards.size > 0 ? withRepairs(saved.repairs, result) : notJson;
}

function withRepairs(repairs: readonly Repair[], result: ReadResult): ReadResult {
  return result.ok && repairs.length > 0 ? { ...result, repairs: [...repairs, ...result.repairs] } : result;
}

/** Reads an already parsed file; `locate` finds the place of a field for messages. */
export function readBmcValue(value: unknown, locate: Locate): ReadResult {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FILE_FORMAT) {
    return failed({ code: 'not-a-canvas' });
  }
  const newer = 'version' in value && typeof value.version === 'string' ? newerVersion(value.version) : null;
  const result = readFile(value, locate);
  if (newer === null) return result;
  return result.ok ? { ...result, newer } : failed({ code: 'newer-version', version: newer });
}

/** Null where there are more faults than the schema can count: it hands them on as arguments, which run out. */
function parseFile(value: object): ReturnType<typeof fileSchema.safeParse> | null {
  try {
    return fileSchema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Of more repairs than these nobody looks for the line. */
const MOST_PLACES = 1_000;

/** As it stands if it fits the schema, else mended as far as that goes; if it does not, the first problem. */
function readFile(value: object, locate: Locate): ReadResult {
  const crowd = crowdedList(value);
  if (crowd)
    return failed({ code: 'out-of-range', limit: { bound: 'most', value: crowd.limit, of: 'list' }, place: locate(crowd.path) });
  const current = migrate(value);
  const parsed = parseFile(current);
  const strict = parsed?.success ? build(parsed.data, locate) : failed(schemaProblem(parsed?.error.issues[0], value, locate));
  if (strict.ok) return strict;
  const mended = mendFile(current);
  const fitting = mended && parseFile(mended.value);
  if (!mended || !fitting?.success) return strict;
  const repairs = mended.mends.map(({ code, id, path }, index): Repair => {
    const place = index < MOST_PLACES ? locate(path) : { path: pathText(path), line: null, column: null };
    return { code, id, place: { ...place, ...cardAt(value, path) } };
  });
  return withRepairs(repairs, build(fitting.data, locate));
}

function failed(problem: ReadProblem): ReadResult {
  return { ok: false, problem };
}

function newerVersion(version: string): string | null {
  const major = Number.parseInt(version, 10);
  return major > Number.parseInt(FILE_VERSION, 10) ? version.slice(0, 20) : null;
}

function build(file: CanvasFile, locate: Locate): ReadResult {
  const { format: _format, version: _version, cards: fileCards, links: fileLinks, snapshots, ...info } = file;
  const cards = new Map<string, Card>();
  for (const [index, card] of fileCards.entries()) {
    if (cards.has(card.id)) {
      const path = ['cards', index, 'id'];
      return failed({ code: 'duplicate-id', id: card.id.slice(0, 80), place: { ...locate(path), ...cardAt(file, path) } });
    }
    cards.set(card.id, Object.freeze(card));
  }
  const links = new Map<string, Link>();
  const pairs = new Set<string>();
  const repairs: Repair[] = [];
  for (const [index, link] of fileLinks.entries()) {
    if (links.has(link.id))
      return failed({ code: 'duplicate-id', id: link.id.slice(0, 80), place: locate(['links', index, 'id']) });
    const fault = linkFault(link, cards, pairs);
    if (fault) repairs.push({ code: fault, id: link.id, place: locate(['links', index]) });
    else {
      links.set(link.id, Object.freeze(link));
      pairs.add(pairKey(link));
    }
  }
  const kept = soundSnapshots(snapshots, locate, repairs);
  const withSnapshots: DocumentInfo = kept ? { ...info, snapshots: kept } : info;
  return { ok: true, document: { info: Object.freeze(withSnapshots), cards, links }, repairs, newer: null };
}

/** A damaged version takes those after it along, which say only what is different from it. */
function soundSnapshots(
  snapshots: readonly Snapshot[] | undefined,
  locate: Locate,
  repairs: Repair[],
): readonly Snapshot[] | undefined {
  const sound = snapshots ? countSound(snapshots) : 0;
  for (const [index, { name }] of (snapshots ?? []).entries()) {
    if (index >= sound) repairs.push({ code: 'snapshot-damaged', id: name.slice(0, 80), place: locate(['snapshots', index]) });
  }
  return sound === 0 ? undefined : snapshots?.slice(0, sound).map((snapshot) => Object.freeze(snapshot));
}

function linkFault(link: Link, cards: ReadonlyMap<string, Card>, pairs: ReadonlySet<string>): Repair['code'] | null {
  const from = cards.get(link.from);
  const to = cards.get(link.to);
  if (!from || !to) return 'link-dangling';
  if (from === to) return 'link-self';
  if (!linkRule(from.block, to.block)) return 'link-not-allowed';
  return pairs.has(pairKey(link)) ? 'link-duplicate' : null;
}

function pairKey(link: Link): string {
  return `${link.from.length} ${link.from}${link.to}`;
}
