import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Habit } from './editAndSave.ts';
import { bundleProcess, runTrial, type Outcome } from './trial.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '300' },
    /** How many processes live at once; most of the time they wait. */
    atOnce: { type: 'string', default: '6' },
    plain: { type: 'boolean', default: false },
  },
});

const HABITS: readonly Habit[] = ['saving', 'writing', 'both'];
/** Up to so many ms, at random; those that only save need not grow old. */
const LONGEST: Readonly<Record<Habit, number>> = { saving: 500, writing: 4_000, both: 4_000 };

const folder = await mkdtemp(join(tmpdir(), 'platno-kill-'));
const script = await bundleProcess(folder);
const total = Number(values.trials);
const outcomes: Outcome[] = [];
let next = 0;

async function work(): Promise<void> {
  while (next < total) {
    const number = next++;
    const habit = values.plain ? 'saving' : (HABITS[number % HABITS.length] ?? 'both');
    const lifeMs = Math.random() * LONGEST[habit];
    const outcome = await runTrial({ folder: join(folder, String(number)), script, habit, isPlain: values.plain, lifeMs });
    for (const fault of outcome.faults) process.stdout.write(`trial ${number} (${habit}, ${Math.round(lifeMs)} ms): ${fault}\n`);
    outcomes.push(outcome);
  }
}

const begun = performance.now();
await Promise.all(Array.from({ length: Number(values.atOnce) }, work));

const lost = outcomes.map((outcome) => outcome.lost).toSorted((a, b) => a - b);
const bad = outcomes.filter(({ faults }) => faults.length > 0).length;
const sum = (value: (outcome: Outcome) => number): number => outcomes.reduce((all, outcome) => all + value(outcome), 0);
const at = (share: number): number => lost[Math.min(lost.length - 1, Math.floor(lost.length * share))] ?? 0;
process.stdout.write(
  `${total} kills in ${Math.round((performance.now() - begun) / 1000)} s: ${sum(({ edits }) => edits)} edits, ` +
    `${sum(({ saves }) => saves)} acknowledged saves, ${outcomes.filter(({ isRestored }) => isRestored).length} restored from the journal\n` +
    `lost of the last edits: median ${at(0.5)} ms, 95 % under ${at(0.95)} ms, at most ${at(1)} ms\n` +
    `${bad} trials with a fault\n`,
);
if (bad === 0) await rm(folder, { recursive: true });
const isAsExpected = values.plain ? bad > 0 : bad === 0;
process.exitCode = isAsExpected ? 0 : 1;
