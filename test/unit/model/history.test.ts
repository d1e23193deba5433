import { describe, expect, it } from 'vitest';
import {
  createHistory,
  MOST_OPERATIONS,
  MOST_STEPS,
  recordEntry,
  redoEntry,
  undoEntry,
  withdrawEntry,
  type HistoryEntry,
} from '../../../renderer/model/history.ts';
import type { Operation } from '../../../renderer/model/operations.ts';

const operation = (before: string, after: string): Operation => ({
  kind: 'info',
  prev: { id: 'd', title: before },
  next: { id: 'd', title: after },
});
const entry = (before: string, after: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  label: 'step.info',
  operations: [operation(before, after)],
  selectionBefore: [],
  selectionAfter: [],
  mergeKey: null,
  mergePause: 1_000,
  time: 0,
  ...more,
});
const historyOf = (...entries: HistoryEntry[]) => {
  const history = createHistory();
  for (const one of entries) recordEntry(history, one);
  return history;
};

describe('the undo log', () => {
  it('is at its beginning and at its end when it is new', () => {
    const history = createHistory();

    expect([undoEntry(history), redoEntry(history), withdrawEntry(history)]).toEqual([null, null, null]);
  });

  it('goes back and forth step by step', () => {
    const history = historyOf(entry('a', 'b'), entry('b', 'c'));

    expect([undoEntry(history), undoEntry(history), undoEntry(history)].map((step) => step?.operations)).toEqual([
      [operation('c', 'b')],
      [operation('b', 'a')],
      undefined,
    ]);
    expect([redoEntry(history), redoEntry(history), redoEntry(history)].map((step) => step?.operations)).toEqual([
      [operation('a', 'b')],
      [operation('b', 'c')],
      undefined,
    ]);
  });

  it('takes the operations of a step back in reverse order', () => {
    const history = historyOf({ ...entry('', ''), operations: [operation('a', 'b'), operation('b', 'c')] });

    expect(undoEntry(history)?.operations).toEqual([operation('c', 'b'), operation('b', 'a')]);
  });

  it('forgets what was undone once something new is done', () => {
    const history = historyOf(entry('a', 'b'), entry('b', 'c'));
    undoEntry(history);

    recordEntry(history, entry('b', 'x'));

    expect(redoEntry(history)).toBeNull();
    expect(history.entries.map((one) => one.operations)).toEqual([[operation('a', 'b')], [operation('b', 'x')]]);
  });
});

describe('merging', () => {
  it('makes typing in one field one step, with the selection from before the first of it', () => {
    const first = entry('a', 'ab', { mergeKey: 'title', time: 0, selectionBefore: ['1'], selectionAfter: ['2'] });
    const second = entry('ab', 'abc', { mergeKey: 'title', time: 999, selectionBefore: ['3'], selectionAfter: ['4'] });

    const history = historyOf(first, second);

    expect(history.entries).toEqual([
      { ...second, selectionBefore: ['1'], operations: [operation('a', 'ab'), operation('ab', 'abc')] },
    ]);
    expect(history.index).toBe(1);
  });

  it.each([
    ['after a pause', { mergeKey: 'title', time: 1_000 }],
    ['in another field', { mergeKey: 'author', time: 1 }],
    ['without a key', { mergeKey: null, time: 1 }],
  ])('starts a new step %s', (_when, more) => {
    const history = historyOf(entry('a', 'b', { mergeKey: 'title' }), entry('b', 'c', more));

    expect(history.entries).toHaveLength(2);
  });

  it('waits for ever where the step says so', () => {
    const endless = { mergeKey: 'write:1', mergePause: Infinity, time: 1e12 };

    expect(historyOf(entry('a', 'b', { mergeKey: 'write:1' }), entry('b', 'c', endless)).entries).toHaveLength(1);
  });

  it('never merges into a step that was undone', () => {
    const history = historyOf(entry('a', 'b', { mergeKey: 'title' }));
    undoEntry(history);

    recordEntry(history, entry('a', 'c', { mergeKey: 'title' }));

    expect(history.entries.map((one) => one.operations)).toEqual([[operation('a', 'c')]]);
  });
});

describe('withdrawing', () => {
  it('takes the last step back for good', () => {
    const history = historyOf(entry('a', 'b'), entry('b', 'c'));

    expect(withdrawEntry(history)?.operations).toEqual([operation('c', 'b')]);
    expect(redoEntry(history)).toBeNull();
    expect(undoEntry(history)?.operations).toEqual([operation('b', 'a')]);
  });
});

describe('its limits', () => {
  it('drops the oldest steps and says which', () => {
    const history = createHistory();
    const gone = Array.from({ length: MOST_STEPS + 2 }, (_, index) => recordEntry(history, entry(`${index}`, `${index + 1}`)));

    expect(gone.flat().map(({ operations }) => operations)).toEqual([[operation('0', '1')], [operation('1', '2')]]);
    expect([history.entries.length, history.index, history.size]).toEqual([MOST_STEPS, MOST_STEPS, MOST_STEPS]);
  });

  it('counts the records of large steps, and always keeps the last one', () => {
    const history = historyOf(entry('a', 'b'), entry('b', 'c'));
    const huge = { ...entry('', ''), operations: Array.from({ length: MOST_OPERATIONS + 1 }, () => operation('a', 'b')) };

    expect(recordEntry(history, huge)).toHaveLength(2);
    expect(undoEntry(history)?.entry).toBe(huge);
  });

  it('forgets the size of what was undone or taken back', () => {
    const history = historyOf(entry('a', 'b'), entry('b', 'c'));
    undoEntry(history);
    recordEntry(history, entry('b', 'd'));
    withdrawEntry(history);

    expect([history.entries.length, history.size]).toEqual([1, 1]);
  });

  it('holds one operation for all the letters of a visit', () => {
    const [a, b, c] = [
      { id: 'd', title: 'a' },
      { id: 'd', title: 'b' },
      { id: 'd', title: 'c' },
    ] as const;
    const typed = (prev: typeof a | typeof b, next: typeof b | typeof c) =>
      entry('', '', { operations: [{ kind: 'info', prev, next }], mergeKey: 'title' });
    const history = historyOf(typed(a, b), typed(b, c));

    expect(undoEntry(history)?.entry.operations).toEqual([{ kind: 'info', prev: a, next: c }]);
  });
});
