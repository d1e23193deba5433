import type { Repair } from './problem.ts';

type Path = readonly PropertyKey[];
type Issue = Readonly<{ code: string; path: Path; origin?: unknown; maximum?: unknown }>;
type Schema = Readonly<{
  safeParse: (value: unknown) => Readonly<{ success: boolean; error?: Readonly<{ issues: readonly Issue[] }> | undefined }>;
}>;

/** A fault can show another below it; deeper than this no file of ours goes. */
const MOST_ROUNDS = 12;

/**
 * Takes out of `value`, in place, what does not fit the schema: the field or the entry itself, or what holds it where it must be
 * there. Text that is too long is cut. `note` hears of each. False where the value still does not fit.
 */
export function leaveOut(schema: Schema, value: object, note: (code: Repair['code'], path: Path) => void): boolean {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const issues = issuesOf(schema, value);
    if (issues === null) return false;
    if (issues.length === 0) return true;
    // A card whose own fields do not fit cannot be helped by leaving something out of it.
    if (issues.some(({ path }) => path.length === 0)) return false;
    const removals = new Map<string, Path>();
    for (const issue of issues) {
      if (issue.code === 'too_big' && issue.origin === 'string' && typeof issue.maximum === 'number') {
        cutAt(value, issue.path, issue.maximum);
        note('text-cut', issue.path);
      } else {
        const path = valueAt(value, issue.path) === undefined ? issue.path.slice(0, -1) : issue.path;
        removals.set(JSON.stringify(path.map(String)), path);
      }
    }
    removeAll(value, [...removals.values()], note);
  }
  return false;
}

/** Null where there are more than the schema can count: it hands them on as arguments, which run out. */
function issuesOf(schema: Schema, value: object): readonly Issue[] | null {
  try {
    return schema.safeParse(value).error?.issues ?? [];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Fields first and then entries from the end of their lists, so that what is still to go stays where it was. */
function removeAll(value: object, paths: readonly Path[], note: (code: Repair['code'], path: Path) => void): void {
  const holderOf = (path: Path): unknown => valueAt(value, path.slice(0, -1));
  const entries = paths.filter((path) => Array.isArray(holderOf(path)));
  for (const path of paths) {
    note('field-left-out', path);
    const holder = holderOf(path);
    const key = path.at(-1);
    if (typeof holder === 'object' && holder !== null && !Array.isArray(holder) && key !== undefined)
      Reflect.deleteProperty(holder, key);
  }
  const fromTheEnd = entries.toSorted((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)));
  for (const path of fromTheEnd) {
    const holder = holderOf(path);
    if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
  }
}

function cutAt(value: object, path: Path, length: number): void {
  const holder = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  const text = valueAt(value, path);
  if (typeof holder === 'object' && holder !== null && key !== undefined && typeof text === 'string')
    Reflect.set(holder, key, text.slice(0, length));
}

function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
