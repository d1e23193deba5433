import type { CommitOptions } from './editor.ts';

/**
 * How the edits of one visit of a field become one step, however long the person thinks in between: they share `mergeKey`,
 * which is another one at the next visit. Without a key each edit is a step of its own.
 */
export function oneVisit(mergeKey: string | undefined): CommitOptions {
  return mergeKey === undefined ? {} : { mergeKey, mergePause: Infinity };
}
