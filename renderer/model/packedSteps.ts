import type { Card, Link } from './document.ts';
import type { HistoryEntry } from './historyEntry.ts';
import type { Operation } from './operations.ts';

/**
 * Old steps as UTF-8 JSON: bytes lie outside the heap, where thousands of small records would slow every collection down.
 * `apart`: operations on the document's info, which may hold whole versions and share most of them with each other.
 */
export type PackedSteps = Readonly<{ bytes: Uint8Array; apart: readonly Operation[] }>;

type RecordOperation = Exclude<Operation, Readonly<{ kind: 'info' }>>;
/** A number stands for one of the operations apart. */
type Packed = Omit<HistoryEntry, 'operations'> & Readonly<{ operations: readonly (RecordOperation | number)[] }>;

export function packSteps(entries: readonly HistoryEntry[]): PackedSteps {
  const apart: Operation[] = [];
  const packed = entries.map((entry): Packed => {
    const operations = entry.operations.map((one) => (one.kind === 'info' ? apart.push(one) - 1 : one));
    // Nothing merges into a step that was packed, and JSON knows no Infinity.
    return { ...entry, operations, mergeKey: null, mergePause: 0 };
  });
  return { bytes: new TextEncoder().encode(JSON.stringify(packed)), apart };
}

export function unpackSteps({ bytes, apart }: PackedSteps): HistoryEntry[] {
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as readonly Packed[]; // written above
  return packed.map((entry) => ({
    ...entry,
    operations: entry.operations.flatMap((one): readonly Operation[] => {
      if (typeof one !== 'number') return [frozen(one)];
      const kept = apart[one];
      return kept ? [kept] : [];
    }),
  }));
}

function frozen(operation: RecordOperation): RecordOperation {
  freeze(operation.prev);
  freeze(operation.next);
  return operation;
}

function freeze(record: Card | Link | null): void {
  if (record !== null) Object.freeze(record);
}
