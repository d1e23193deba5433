import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Place } from './problem.ts';

/** Path as people write it: `cards[3].text`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : (index > 0 ? '.' : '') + String(key))).join('');
}

/** Line and column (both from 1) of a character offset. */
export function placeOfOffset(text: string, offset: number, path = ''): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { path, line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

/** Answers the place of a field; of its nearest parent where the field is missing. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/**
 * Places in one text. It is parsed again, but only for the first message: a damaged file can have as many faults as links.
 */
export function createLocator(text: string): Locate {
  let tree: Node | undefined;
  let lineStarts: readonly number[] | null = null;
  return (path) => {
    tree ??= parseTree(text);
    lineStarts ??= findLineStarts(text);
    const node = tree && nearestNode(tree, path);
    if (!node) return { path: pathText(path), line: null, column: null };
    const line = countUpTo(lineStarts, node.offset);
    return { path: pathText(path), line, column: node.offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
}

function nearestNode(tree: Node, path: readonly PropertyKey[]): Node {
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  for (let depth = keys.length; depth > 0; depth--) {
    const node = findNodeAtLocation(tree, keys.slice(0, depth));
    if (node) return node;
  }
  return tree;
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
