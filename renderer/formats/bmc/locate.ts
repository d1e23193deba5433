import { parseTree, type Node } from 'jsonc-parser';
import type { Place } from './problem.ts';

/** Path as people write it: `cards[3].text`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : (index > 0 ? '.' : '') + String(key))).join('');
}

/** Line and column (both from 1) of a character offset. */
export function placeOfOffset(text: string, offset: number, path = ''): Place {
  return createPlaces(text.slice(0, offset))(offset, path);
}

/** Answers the place of a character offset, and gives it this path. */
type PlaceOf = (offset: number, path?: string) => Place;

/** Places in one text, which is gone through but once: a hostile one has millions of lines. */
export function createPlaces(text: string): PlaceOf {
  let lineStarts: readonly number[] | null = null;
  return (offset, path = '') => {
    lineStarts ??= findLineStarts(text);
    const line = countUpTo(lineStarts, offset);
    return { path, line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
}

/** Answers the place of a field; of its nearest parent where the field is missing. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/**
 * Places in one text. It is parsed again, but only for the first message: a damaged file can have as many faults as links.
 */
export function createLocator(text: string): Locate {
  let tree: Node | undefined;
  const placeOf = createPlaces(text);
  const members = new Map<Node, ReadonlyMap<unknown, Node>>();
  /** By name: going through the fields of an object for each of thousands of faults takes minutes where it has as many fields. */
  const membersOf = (object: Node): ReadonlyMap<unknown, Node> => {
    const known = members.get(object) ?? new Map((object.children ?? []).flatMap(memberOf));
    members.set(object, known);
    return known;
  };
  const childOf = (node: Node, key: PropertyKey): Node | undefined => {
    if (node.type === 'object') return membersOf(node).get(String(key));
    return node.type === 'array' && typeof key === 'number' ? node.children?.[key] : undefined;
  };
  return (path) => {
    tree ??= parseTree(text);
    let nearest = tree;
    for (const key of path) {
      const child = nearest && childOf(nearest, key);
      if (!child) break;
      nearest = child;
    }
    return nearest ? placeOf(nearest.offset, pathText(path)) : { path: pathText(path), line: null, column: null };
  };
}

/** A field's name and value; nothing where the value is missing in a damaged text. */
function memberOf({ children: [name, value] = [] }: Node): readonly (readonly [unknown, Node])[] {
  return name && value ? [[name.value, value]] : [];
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offset at which brackets nest deeper than the limit, or -1. Strings are skipped; nothing recurses. */
export function offsetTooDeep(text: string, limit: number): number {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 92) index++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      if (++depth > limit) return index;
    } else if (code === 125 || code === 93) depth--;
  }
  return -1;
}
