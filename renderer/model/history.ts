import { invertOperations, type Operation } from './operations.ts';

/** Typing in one field within this pause (ms) is one step. */
export const MERGE_PAUSE = 1_000;

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
 * edit would cost more than the edit.
 */
export type History = { entries: HistoryEntry[]; index: number };

export function createHistory(): History {
  return { entries: [], index: 0 };
}

/** Adds a step; what was undone before is gone. */
export function recordEntry(history: History, entry: HistoryEntry): void {
  history.entries.length = history.index;
  const last = history.entries.at(-1);
  if (last && canMerge(last, entry)) {
    history.entries[history.index - 1] = mergeEntries(last, entry);
    return;
  }
  history.entries.push(entry);
  history.index++;
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
  history.entries.length = history.index;
  return step;
}

function canMerge(last: HistoryEntry, entry: HistoryEntry): boolean {
  return last.mergeKey !== null && last.mergeKey === entry.mergeKey && entry.time - last.time < entry.mergePause;
}

function mergeEntries(last: HistoryEntry, entry: HistoryEntry): HistoryEntry {
  return { ...entry, selectionBefore: last.selectionBefore, operations: [...last.operations, ...entry.operations] };
}
