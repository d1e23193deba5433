import { MAX_CARDS, MAX_LINKS } from '../../model/fileLimits.ts';

/** A list with more entries than any may have, and how many that is. */
export type CrowdedList = Readonly<{ path: readonly PropertyKey[]; limit: number }>;

/**
 * The first list of a file that is longer than a file may hold: found before the schema looks at each of its entries. The value
 * is known not to nest deeply.
 */
export function crowdedList(value: unknown, path: readonly PropertyKey[] = []): CrowdedList | null {
  if (typeof value !== 'object' || value === null) return null;
  const limit = path.length === 1 && path[0] === 'cards' ? MAX_CARDS : MAX_LINKS;
  if (Array.isArray(value)) {
    if (value.length > limit) return { path, limit };
    return firstCrowded(value.entries(), path);
  }
  return firstCrowded(Object.entries(value), path);
}

function firstCrowded(entries: Iterable<readonly [PropertyKey, unknown]>, path: readonly PropertyKey[]): CrowdedList | null {
  for (const [key, entry] of entries) {
    const found = typeof entry === 'object' ? crowdedList(entry, [...path, key]) : null;
    if (found) return found;
  }
  return null;
}
