import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { begin, SOME_COMMANDS } from './crashCommands.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('whatever is done and whenever it crashes, at most two seconds are missing and the file is as it was saved', async () => {
  const anything = fc.commands([...SOME_COMMANDS], { maxCommands: 60, size: 'max' });
  const property = fc.asyncProperty(anything, (commands) => fc.asyncModelRun(begin, commands));

  await expect(fc.assert(property, { numRuns: 80 })).resolves.toBeUndefined();
}, 60_000);
