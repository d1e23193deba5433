import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginWriting, finishWriting } from '../../../renderer/state/cardWriting.ts';
import { begin, SOME_COMMANDS } from './crashCommands.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('whatever is done and whenever it crashes, at most two seconds are missing and the file is as it was saved', async () => {
  const anything = fc.commands([...SOME_COMMANDS], { maxCommands: 60, size: 'max' });
  const property = fc.asyncProperty(anything, (commands) => fc.asyncModelRun(begin, commands));

  await expect(fc.assert(property, { numRuns: 80 })).resolves.toBeUndefined();
}, 60_000);

it('the end of writing is a step at once: nothing that is kept is dropped in between', async () => {
  const {
    real: { session },
  } = await begin();
  beginWriting(session.editor, 'a');
  session.editor.set({ editing: { cardId: 'a', text: 'written', isNew: false } });
  await vi.advanceTimersByTimeAsync(4_000);

  finishWriting(session.editor);
  await session.settle();
  const next = await session.crash('reload');

  expect(next.editor.get().document.cards.get('a')?.text).toBe('written');
});
