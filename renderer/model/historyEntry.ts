import type { Operation } from './operations.ts';

/** One step a person can take back. `label` is the key of its name in the catalogues. */
export type HistoryEntry = Readonly<{
  /** Unlike that of any other step of the session, so that a state can be known again. */
  number: number;
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
