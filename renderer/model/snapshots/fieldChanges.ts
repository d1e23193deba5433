import type { FieldChanges } from '../document.ts';

/** The new values of these fields of a record, and which of them it has no more. */
export function fieldChanges<Fields extends object>(record: Fields, names: readonly string[]): FieldChanges<Fields> {
  const now = new Map(Object.entries(record));
  const isGone = (name: string): boolean => now.get(name) === undefined;
  const set = names.filter((name) => !isGone(name)).map((name) => [name, now.get(name)] as const);
  const unset = names.filter(isGone);
  return {
    // The very entries of a record of this kind.
    ...(set.length > 0 && { set: Object.fromEntries(set) as Partial<Fields> }),
    ...(unset.length > 0 && { unset }),
  };
}

/** The record with the changes made. */
export function withFieldChanges<Fields extends object>(record: Fields, { set, unset }: FieldChanges<Fields>): Fields {
  const changed = { ...record, ...set };
  for (const key of unset ?? []) Reflect.deleteProperty(changed, key);
  return changed;
}
