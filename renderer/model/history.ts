import type { HistoryEntry } from './historyEntry.ts';
import { invertOperations, type Operation } from './operations.ts';
import { packSteps, unpackSteps, type PackedSteps } from './packedSteps.ts';

/** Typing in one field within this pause (ms) is one step. */
export const MERGE_PAUSE = 1_000;

/** Steps at hand. Older ones are packed, so many at a time, and come back when undo gets to them: undo has no end in a session. */
export const STEPS_AT_HAND = 200;
const STEPS_PACKED_AT_ONCE = 100;
/** Records changed in the steps at hand: tidying thousands of cards again and again fills the memory sooner. */
export const OPERATIONS_AT_HAND = 100_000;
/** What undo may take of the machine's memory; beyond that the oldest steps go. Millions of moves, or a day of tidying giants. */
export const MAX_PACKED_BYTES = 256_000_000;

/**
 * The undo log. `index` entries are done, the rest is undone and waits for redo. Changed in place by its owner: a copy an
 * edit would cost more than the edit. `size` counts the operations at hand, `packedBytes` what the packed steps take, `last` the
 * steps there ever were; `beginning` is the number of the step before the first that is left.
 */
export type History = {
  entries: HistoryEntry[];
  index: number;
  size: number;
  packed: PackedSteps[];
  packedBytes: number;
  last: number;
  beginning: number;
};

export function createHistory(): History {
  return { entries: [], index: 0, size: 0, packed: [], packedBytes: 0, last: 0, beginning: 0 };
}

/** The step that led to what is on the screen; at the beginning, the one before the first. */
export function currentStep(history: History): number {
  return history.entries[history.index - 1]?.number ?? history.beginning;
}

/** Adds a step; what was undone before is gone. */
export function recordEntry(history: History, step: Omit<HistoryEntry, 'number'>): void {
  dropUndone(history);
  const entry = { ...step, number: ++history.last };
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
  packOld(history);
}

function dropUndone(history: History): void {
  for (const entry of history.entries.splice(history.index)) history.size -= entry.operations.length;
}

/** The last step always stays at hand, however large it is. */
function packOld(history: History): void {
  const { entries, packed } = history;
  const isMany = entries.length >= STEPS_AT_HAND + STEPS_PACKED_AT_ONCE;
  if (!isMany && history.size <= OPERATIONS_AT_HAND) return;
  const old = entries.splice(0, Math.min(STEPS_PACKED_AT_ONCE, entries.length - 1));
  if (old.length === 0) return;
  history.index -= old.length;
  for (const { operations } of old) history.size -= operations.length;
  const steps = packSteps(old);
  packed.push(steps);
  history.packedBytes += steps.bytes.byteLength;
  while (history.packedBytes > MAX_PACKED_BYTES) dropOldest(history);
}

function dropOldest(history: History): void {
  const gone = history.packed.shift();
  if (!gone) return;
  history.packedBytes -= gone.bytes.byteLength;
  history.beginning = unpackSteps(gone).at(-1)?.number ?? history.beginning;
}

/** There is always a step at hand to take back, if there is one at all. */
function unpackLast(history: History): void {
  const packed = history.index === 0 ? history.packed.pop() : undefined;
  if (!packed) return;
  history.packedBytes -= packed.bytes.byteLength;
  const entries = unpackSteps(packed);
  history.entries.unshift(...entries);
  history.index += entries.length;
  for (const { operations } of entries) history.size += operations.length;
}

/** Takes one step back; the operations to apply, or null at the beginning. */
export function undoEntry(history: History): { entry: HistoryEntry; operations: Operation[] } | null {
  const entry = history.entries[history.index - 1];
  if (!entry) return null;
  history.index--;
  unpackLast(history);
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
