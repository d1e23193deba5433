import type { Locate } from './locate.ts';
import type { Limit, ReadProblem } from './problem.ts';

type SchemaIssue = Readonly<{
  code: string;
  path: readonly PropertyKey[];
  expected?: unknown;
  values?: unknown;
  origin?: unknown;
  minimum?: unknown;
  maximum?: unknown;
}>;

/** The first thing that does not fit the schema, as a person would say it. */
export function schemaProblem(issue: SchemaIssue | undefined, root: unknown, locate: Locate): ReadProblem {
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
export function cardAt(root: unknown, [list, index]: readonly PropertyKey[]): Readonly<{ card?: string }> {
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
