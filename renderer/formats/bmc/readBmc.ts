import type { CanvasDocument, Card, DocumentInfo, Link } from '../../model/document.ts';
import { linkRule } from '../../model/linkRules.ts';
import { FILE_FORMAT, FILE_VERSION, fileSchema, type CanvasFile } from '../../model/schema.ts';
import { decodeText } from '../decodeText.ts';
import { migrate } from './migrate.ts';
import { createLocator, offsetTooDeep, placeOfOffset, placeOfSyntaxFault, type Locate } from './locate.ts';
import type { Limit, ReadProblem, Repair } from './problem.ts';

export const MAX_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 64;

export type ReadResult =
  | Readonly<{ ok: true; document: CanvasDocument; repairs: readonly Repair[] }>
  | Readonly<{ ok: false; problem: ReadProblem }>;

/** Reads the bytes of a `.bmc` file. Never throws; the answer names the first problem and its place. */
export function readBmc(bytes: Uint8Array): ReadResult {
  const decoded = decodeText(bytes, MAX_BYTES);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const deep = offsetTooDeep(text, MAX_DEPTH);
  if (deep >= 0) return failed({ code: 'too-deep', limit: MAX_DEPTH, place: placeOfOffset(text, deep) });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed({ code: 'not-json', place: placeOfSyntaxFault(text) });
  }
  return readBmcValue(value, createLocator(text));
}

/** Reads an already parsed file; `locate` finds the place of a field for messages. */
export function readBmcValue(value: unknown, locate: Locate): ReadResult {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FILE_FORMAT) {
    return failed({ code: 'not-a-canvas' });
  }
  const newer = 'version' in value && typeof value.version === 'string' ? newerVersion(value.version) : null;
  if (newer !== null) return failed({ code: 'newer-version', version: newer });
  const parsed = fileSchema.safeParse(migrate(value));
  if (!parsed.success) return failed(schemaProblem(parsed.error.issues[0], value, locate));
  return build(parsed.data, locate);
}

function failed(problem: ReadProblem): ReadResult {
  return { ok: false, problem };
}

function newerVersion(version: string): string | null {
  const major = Number.parseInt(version, 10);
  return major > Number.parseInt(FILE_VERSION, 10) ? version.slice(0, 20) : null;
}

type SchemaIssue = Readonly<{
  code: string;
  path: readonly PropertyKey[];
  expected?: unknown;
  values?: unknown;
  origin?: unknown;
  minimum?: unknown;
  maximum?: unknown;
}>;

function schemaProblem(issue: SchemaIssue | undefined, root: unknown, locate: Locate): ReadProblem {
  if (!issue) return { code: 'not-a-canvas' };
  const place = { ...locate(issue.path), ...cardAt(root, issue.path) };
  const value = valueAt(root, issue.path);
  if (value === undefined) return { code: 'missing-field', place };
  // A number too large for a double, such as 1e999, is no number to the schema, but people see one.
  if (value === Infinity || value === -Infinity) return { code: 'out-of-range', place };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', expected: String(issue.expected), place };
    case 'invalid_value':
      return { code: 'wrong-value', allowed: Array.isArray(issue.values) ? issue.values.map(String) : [], place };
    default:
      return { code: 'out-of-range', ...missedLimit(issue), place };
  }
}

const ORIGINS: Readonly<Record<string, Limit['of']>> = { number: 'number', string: 'text', array: 'list' };

function missedLimit({ origin, minimum, maximum }: SchemaIssue): Readonly<{ limit?: Limit }> {
  const of = ORIGINS[String(origin)];
  if (of && typeof minimum === 'number') return { limit: { bound: 'least', value: minimum, of } };
  return of && typeof maximum === 'number' ? { limit: { bound: 'most', value: maximum, of } } : {};
}

/** More of a card's text is not needed to know it. */
const KNOWN_BY = 60;

/** The text of the card a field belongs to: people know their cards, not the numbers they have in a file. */
function cardAt(root: unknown, [list, index]: readonly PropertyKey[]): Readonly<{ card?: string }> {
  const text = list === 'cards' && index !== undefined ? valueAt(root, [list, index, 'text']) : undefined;
  if (typeof text !== 'string' || text.trim() === '') return {};
  const line = text
    .slice(0, 4 * KNOWN_BY)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(line);
  return { card: letters.length > KNOWN_BY ? `${letters.slice(0, KNOWN_BY).join('')}…` : line };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function build(file: CanvasFile, locate: Locate): ReadResult {
  const { format: _format, version: _version, cards: fileCards, links: fileLinks, ...info } = file;
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
  return { ok: true, document: { info: Object.freeze(info satisfies DocumentInfo), cards, links }, repairs };
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
