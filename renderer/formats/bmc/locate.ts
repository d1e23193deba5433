import { findNodeAtLocation, parse, parseTree, type ParseError } from 'jsonc-parser';
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

/** The place of a field; of its nearest parent where the field is missing. Parses again: only for error messages. */
export function placeOfPath(text: string, path: readonly PropertyKey[]): Place {
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  const tree = parseTree(text);
  for (let depth = keys.length; tree && depth >= 0; depth--) {
    const node = findNodeAtLocation(tree, keys.slice(0, depth));
    if (node) return placeOfOffset(text, node.offset, pathText(path));
  }
  return { path: pathText(path), line: null, column: null };
}

/** Where text stops being JSON: the first fault a tolerant reader meets. */
export function placeOfSyntaxFault(text: string): Place {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return placeOfOffset(text, errors[0]?.offset ?? 0);
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
