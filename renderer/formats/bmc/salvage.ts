import { visit } from 'jsonc-parser';
import { MAX_DEPTH } from '../limits.ts';
import type { Place, Repair } from './problem.ts';

/** A text with more faults than this is no damaged file but something else. */
const MOST_FAULTS = 100;

/** Stops the visitor, which knows no other way. */
const STOP = new Error('stop');

/** Where text stops being JSON: the first fault a tolerant reader meets. */
export function placeOfSyntaxFault(text: string): Place {
  let place: Place = { path: '', line: 1, column: 1 };
  try {
    const onError = (_error: unknown, _offset: number, _length: number, line: number, column: number): void => {
      place = placeAt(line, column);
      throw STOP;
    };
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    // The visitor calls itself, and reads brackets in such a ruin otherwise than `offsetTooDeep`: the stack may end before it.
    if (error !== STOP) return { path: '', line: null, column: null };
  }
  return place;
}

/**
 * What a tolerant reader makes of damaged JSON, with a repair for each fault; null where that is nothing to build on. Objects
 * are built without setters, so that a key `__proto__` is a key.
 */
export function salvage(text: string): Readonly<{ value: object; repairs: readonly Repair[] }> | null {
  const repairs: Repair[] = [];
  const builder = createBuilder();
  const onError = (_error: unknown, _offset: number, _length: number, line: number, column: number): void => {
    if (repairs.length >= MOST_FAULTS) throw STOP;
    const place = placeAt(line, column);
    // One missing bracket is several faults to the reader, and one to a person.
    const last = repairs.at(-1)?.place;
    if (last?.line !== place.line || last.column !== place.column) repairs.push({ code: 'syntax', id: '', place });
  };
  try {
    visit(text, { ...builder.visitor, onError }, { disallowComments: true });
  } catch {
    return null;
  }
  const value = builder.value();
  return typeof value === 'object' && value !== null ? { value, repairs } : null;
}

/** The visitor counts lines and columns from 0. */
function placeAt(line: number, column: number): Place {
  return { path: '', line: line + 1, column: column + 1 };
}

type Container = Record<string, unknown> | unknown[];

function createBuilder() {
  let root: unknown;
  let key = '';
  const open: Readonly<{ container: Container; key: string }>[] = [];
  const add = (value: unknown): void => {
    const container = open.at(-1)?.container;
    if (container === undefined) root ??= value;
    else if (Array.isArray(container)) container.push(value);
    else Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
  };
  const begin = (container: Container): void => {
    if (open.length >= MAX_DEPTH) throw STOP;
    add(container);
    open.push({ container, key });
  };
  const end = (): void => {
    key = open.pop()?.key ?? '';
  };
  return {
    visitor: {
      onObjectBegin: () => begin({}),
      onObjectEnd: end,
      onArrayBegin: () => begin([]),
      onArrayEnd: end,
      onObjectProperty: (name: string) => {
        key = name;
      },
      onLiteralValue: add,
    },
    value: () => root,
  };
}
