import { invertOperations, type Operation } from './operations.ts';

/** Typing in one field within this pause (ms) is one step. */
export const MERGE_PAUSE = 1_000;

/** More than anybody takes back; a window that stays open for weeks must not grow with every letter. */
export const MOST_STEPS = 1_000;
/** Records changed, in all steps together: tidying thousands of cards again and again fills the memory sooner. */
export const MOST_OPERATIONS = 100_000;

/** One step a person can take back. `label` is the key of its name in the catalogues. */
export type HistoryEntry = Readonly<{
  label: string;
  operations: readonly Operation[];
  selectionBefore: readonly string[];
  selectionAfter: readonly string[];
  /** Entries with the same key become one while the pause (ms) between them is shorter than `mergePause`; null: never. */
  mergeKey: string | null;
  mergePause: number;
  /** Milliseconds; only differences matter. */
  time: number;
}>;

/**
 * The undo log. `index` entries are done, the rest is undone and waits for redo. Changed in place by its owner: a copy an
 * edit would cost more than the edit. `size` counts the operations.
 */
export type History = { entries: HistoryEntry[]; index: number; size: number };

export function createHistory(): History {
  return { entries: [], index: 0, size: 0 };
}

/** Adds a step; what was undone before is gone. Answers the oldest steps, which went to make room, oldest first. */
export function recordEntry(history: History, entry: HistoryEntry): readonly HistoryEntry[] {
  dropUndone(history);
  const last = history.entries.at(-1);
  if (last && canMerge(last, entry)) {
    const merged = mergeEntries(last, entry);
    history.entries[history.index - 1] = merged;
    history.size += merged.operations.length - last.operations.length;
  } else {
    history.entries.push(entry);
    history.index++;
    history.size += entry.operations.length;
  }
  return makeRoom(history);
}

function dropUndone(history: History): void {
  for (const entry of history.entries.splice(history.index)) history.size -= entry.operations.length;
}

/** The last step always stays, however large it is. */
function makeRoom(history: History): readonly HistoryEntry[] {
  const { entries } = history;
  let count = 0;
  while (count < entries.length - 1 && (entries.length - count > MOST_STEPS || history.size > MOST_OPERATIONS)) {
    history.size -= entries[count]?.operations.length ?? 0;
    count++;
  }
  history.index -= count;
  return entries.splice(0, count);
}

/** Takes one step back; the operations to apply, or null at the beginning. */
export function undoEntry(history: History): { entry: HistoryEntry; operations: Operation[] } | null {
  const entry = history.entries[history.index - 1];
  if (!entry) return null;
  history.index--;
  return { entry, operations: invertOperations(entry.operations) };
}

/** Takes one step forward again; the operations to apply, or null at the end. */
export function redoEntry(history: History): { entry: HistoryEntry; operations: readonly Operation[] } | null {
  const entry = history.entries[history.index];
  if (!entry) return null;
  history.index++;
  return { entry, operations: entry.operations };
}

/** Takes the last step back for good: it can not be done again. For a new card that was left empty. */
export function withdrawEntry(history: History): { entry: HistoryEntry; operations: Operation[] } | null {
  const step = undoEntry(history);
  dropUndone(history);
  return step;
}

function canMerge(last: HistoryEntry, entry: HistoryEntry): boolean {
  return last.mergeKey !== null && last.mergeKey === entry.mergeKey && entry.time - last.time < entry.mergePause;
}

function mergeEntries(last: HistoryEntry, entry: HistoryEntry): HistoryEntry {
  const operations = joinOperations(last.operations, entry.operations);
  return { ...entry, selectionBefore: last.selectionBefore, operations };
}

/** Typing changes one record with every letter: what stood there first and what stands there last is all of it. */
function joinOperations(before: readonly Operation[], after: readonly Operation[]): readonly Operation[] {
  const [one, other] = [before.at(-1), after[0]];
  if (after.length !== 1 || !one || !other || other.prev !== one.next) return [...before, ...after];
  if (one.kind === 'info' && other.kind === 'info') return [...before.slice(0, -1), { ...one, next: other.next }];
  if (one.kind !== 'card' || other.kind !== 'card' || one.id !== other.id) return [...before, ...after];
  return [...before.slice(0, -1), { ...one, next: other.next }];
}
