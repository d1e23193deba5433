import { describe, expect, it } from 'vitest';
import {
  createHistory,
  currentStep,
  OPERATIONS_AT_HAND,
  recordEntry,
  redoEntry,
  STEPS_AT_HAND,
  undoEntry,
  withdrawEntry,
} from '../../../renderer/model/history.ts';
import type { HistoryEntry } from '../../../renderer/model/historyEntry.ts';
import type { Card } from '../../../renderer/model/document.ts';
import { invertOperations, type Operation } from '../../../renderer/model/operations.ts';

const operation = (before: string, after: string): Operation => ({
  kind: 'info',
  prev: { id: 'd', title: before },
  next: { id: 'd', title: after },
});
type Step = Omit<HistoryEntry, 'number'>;
const entry = (before: string, after: string, more: Partial<Step> = {}): Step => ({
  label: 'step.info',
  operations: [operation(before, after)],
  selectionBefore: [],
  selectionAfter: [],
  mergeKey: null,
  mergePause: 1_000,
  time: 0,
  ...more,
});
const historyOf = (...entries: Step[]) => {
  const history = createHistory();
  for (const one of entries) recordEntry(history, one);
  return history;
};

/** A card that is moved, with a note that is not there. */
function move(step: number): Step {
  const card: Card = { id: 'A', block: 'channels', text: 'Káva', x: step, y: 0, width: 200 };
  return {
    ...entry('', ''),
    selectionAfter: ['A'],
    operations: [{ kind: 'card', id: 'A', prev: card, next: { ...card, x: step + 1 } }],
  };
}

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

    expect(history.entries).toMatchObject([
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
  it('has none for a person: every step of a long session comes back, and goes forth again', () => {
    const steps = 2 * STEPS_AT_HAND + 700;
    const history = createHistory();
    for (let step = 0; step < steps; step++) recordEntry(history, move(step));
    const atHand = history.entries.length;

    const undone = Array.from({ length: steps }, () => undoEntry(history)?.operations);

    expect(undone).toEqual(Array.from({ length: steps }, (_, back) => invertOperations(move(steps - 1 - back).operations)));
    expect([atHand < 2 * STEPS_AT_HAND, undoEntry(history), currentStep(history)]).toEqual([true, null, 0]);
    const redone = Array.from({ length: steps }, () => redoEntry(history)?.operations);
    expect(redone).toEqual(Array.from({ length: steps }, (_, step) => move(step).operations));
  });

  it('keeps the last step at hand, however many records it changes, and packs what was before it', () => {
    const history = historyOf(entry('a', 'b'), move(1));
    const huge = { ...entry('', ''), operations: Array.from({ length: OPERATIONS_AT_HAND + 1 }, () => operation('a', 'b')) };

    recordEntry(history, huge);

    expect([history.entries.length, history.packed.length]).toEqual([1, 1]);
    expect(undoEntry(history)?.entry).toMatchObject(huge);
    expect(undoEntry(history)?.operations).toEqual(invertOperations(move(1).operations));
    expect(undoEntry(history)?.operations).toEqual([operation('b', 'a')]);
    expect(undoEntry(history)).toBeNull();
  });

  it('knows what the packed steps take, back and forth', () => {
    const history = createHistory();
    const sums: [number, number][] = [];
    const look = (): number =>
      sums.push([history.packedBytes, history.packed.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)]);

    for (let step = 0; step < 3 * STEPS_AT_HAND; step++) recordEntry(history, move(step));
    look();
    for (let step = 0; step < 2 * STEPS_AT_HAND; step++) undoEntry(history);
    look();
    for (let step = 0; step < 2 * STEPS_AT_HAND; step++) recordEntry(history, move(step));
    look();
    while (undoEntry(history)) look();

    expect(sums.filter(([known, counted]) => known !== counted)).toEqual([]);
    expect([sums[0]?.[0] === 0, history.packedBytes]).toEqual([false, 0]);
  });

  it('merges nothing into a step that was packed', () => {
    const endless = { mergeKey: 'write:1', mergePause: Infinity };
    const history = historyOf(entry('a', 'b', endless));
    for (let step = 0; step < 2 * STEPS_AT_HAND; step++) recordEntry(history, move(step));
    for (let step = 0; step < 2 * STEPS_AT_HAND; step++) undoEntry(history);

    recordEntry(history, entry('b', 'c', endless));

    expect(history.entries).toHaveLength(2);
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
