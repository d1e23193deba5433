import { describe, expect, it } from 'vitest';
import { problemText, repairLines } from '../../../../renderer/actions/files/fileSentences.ts';
import { importLines, readForeign } from '../../../../renderer/actions/files/importing.ts';
import { importProblemText } from '../../../../renderer/actions/files/interchangeText.ts';
import { plainWords } from '../../../../renderer/actions/words/plainWords.ts';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { chanceOf, damaged, reshaped, type Chance } from './damage.ts';
import { EXAMPLE_SEEDS, opensStill, SMALL_SEEDS, type Seed } from './seeds.ts';

const t = translateInto('en');
/** Milliseconds of work (of this thread alone: other tests run beside it). */
const MOST_WORK = 2_000;

/** Opens bytes as the program does, by their name, and answers what became of them. Whatever it throws is a fault. */
async function open(name: string, bytes: Uint8Array): Promise<'opened' | 'repaired' | 'refused' | 'newer'> {
  if (!name.endsWith('.bmc')) {
    const offer = await readForeign({ name, bytes });
    if (!offer.ok) return named(importProblemText(offer.problem, t), 'refused');
    expectSound(offer.document);
    return named(importLines(offer, t).join(' '), offer.remarks.length > 0 ? 'repaired' : 'opened');
  }
  const result = readBmc(bytes);
  if (!result.ok) return named(problemText(result.problem, t), 'refused');
  expectSound(result.document);
  if (result.newer !== null) return 'newer';
  return named(repairLines(result.repairs, t).join(' '), result.repairs.length > 0 ? 'repaired' : 'opened');
}

/** What was read can be saved, and opens again without a word. */
function expectSound(document: CanvasDocument): void {
  const text = writeBmc(document);
  const again = readBmc(new TextEncoder().encode(text));
  if (!again.ok || again.repairs.length > 0) throw new Error(`cannot be opened again: ${JSON.stringify(again).slice(0, 400)}`);
  if (writeBmc(again.document) !== text) throw new Error('is written otherwise the second time');
}

/** A sentence that a dialog can show, whatever stood in the file. */
function named<T extends string>(sentence: string, outcome: T): T {
  const shown = plainWords(sentence);
  if (outcome === 'refused' && shown === '') throw new Error('refused without a word');
  if (shown.length > 4_000 || /[\u202a-\u202e\ufeff]/.test(shown)) throw new Error(`not to be shown: ${shown.slice(0, 200)}`);
  return outcome;
}

async function openAll(
  count: number,
  seeds: readonly Seed[],
  chance: Chance,
): Promise<Readonly<{ outcomes: ReadonlyMap<string, number>; slowest: number }>> {
  const outcomes = new Map<string, number>();
  let slowest = 0;
  for (let index = 0; index < count; index++) {
    const seed = chance.of(seeds);
    const bytes = chance.below(5) < 2 ? reshaped(seed.text, chance) : damaged(seed.text, chance);
    const before = bytes.slice();
    const start = process.threadCpuUsage();
    const outcome = await open(seed.name, bytes).catch((error: unknown) => {
      throw new Error(`file ${index} of ${seed.name}: ${JSON.stringify(new TextDecoder().decode(bytes)).slice(0, 1_500)}`, {
        cause: error,
      });
    });
    const { user, system } = process.threadCpuUsage(start);
    slowest = Math.max(slowest, (user + system) / 1_000);
    if (Buffer.compare(bytes, before) !== 0) throw new Error(`the bytes of file ${index} were changed`);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  return { outcomes, slowest };
}

function expectClean(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(opensStill()).toBe(true);
}

describe('whole files of every format', () => {
  it.each([...SMALL_SEEDS, ...EXAMPLE_SEEDS])('$name opens', async ({ name, text }) => {
    expect(await open(name, new TextEncoder().encode(text))).not.toBe('refused');
  });
});

describe('hostile files', () => {
  it('end in a document or a named problem: 20,000 drawn by chance', { timeout: 180_000 }, async () => {
    const seed = Number(process.env['PLATNO_SEED'] ?? Date.now() % 1_000_000_007);
    const heap = process.memoryUsage().heapUsed;

    const { outcomes, slowest } = await openAll(20_000, SMALL_SEEDS, chanceOf(seed)).catch((error: unknown) => {
      throw new Error(`PLATNO_SEED=${seed} runs it again`, { cause: error });
    });

    console.info(
      `20,000 files, seed ${seed}: ${JSON.stringify(Object.fromEntries(outcomes))}, slowest ${Math.round(slowest)} ms`,
    );
    expect(slowest).toBeLessThan(MOST_WORK);
    expect(Math.min(...outcomes.values())).toBeGreaterThan(50);
    expect((process.memoryUsage().heapUsed - heap) / 1e6).toBeLessThan(600);
    expectClean();
  });

  it('end the same each time: 1,000 damaged examples', { timeout: 120_000 }, async () => {
    const { outcomes, slowest } = await openAll(1_000, [...EXAMPLE_SEEDS, ...SMALL_SEEDS], chanceOf(20_261_123));

    expect(slowest).toBeLessThan(MOST_WORK);
    expect([...outcomes.keys()].toSorted()).toEqual(expect.arrayContaining(['opened', 'refused', 'repaired']));
    expectClean();
  });
});
