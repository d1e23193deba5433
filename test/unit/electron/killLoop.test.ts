import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleProcess, runTrial } from '../../kill/trial.ts';
import { temporaryFolder } from './files/temporaryFolder.ts';

// Six of the three hundred that `npm run kill-loop` does.
it('a process killed while it edits and saves loses at most two seconds and damages nothing', async () => {
  const folder = await temporaryFolder();
  const script = await bundleProcess(folder);
  const trials = (['saving', 'writing', 'both'] as const).flatMap((habit) => [
    { habit, lifeMs: 300 },
    { habit, lifeMs: 1_700 },
  ]);

  const outcomes = await Promise.all(
    trials.map(({ habit, lifeMs }, index) =>
      runTrial({ folder: join(folder, String(index)), script, habit, isPlain: false, lifeMs: lifeMs + Math.random() * 200 }),
    ),
  );

  expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
  expect(outcomes.some(({ isRestored }) => isRestored)).toBe(true);
}, 30_000);
