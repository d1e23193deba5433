import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepLeftovers } from '../../electron/files/leftovers.ts';
import { readBmc } from '../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../renderer/formats/bmc/writeBmc.ts';
import type { CanvasDocument, Card } from '../../renderer/model/document.ts';
import type { Habit } from './editAndSave.ts';
import { startProgram } from './program.ts';

/** `lost`: ms between the first edit that is missing and the kill. `faults`: what must never be. */
export type Outcome = Readonly<{ edits: number; saves: number; lost: number; isRestored: boolean; faults: readonly string[] }>;

export type TrialOptions = Readonly<{ folder: string; script: string; habit: Habit; isPlain: boolean; lifeMs: number }>;

type Said = Readonly<{ word: string; number: number; time: number }>;

/** What may be missing after a kill. */
export const MOST_LOST_MS = 2_000;

/** The process as one file, which starts in a tenth of the time. */
export async function bundleProcess(folder: string): Promise<string> {
  const outfile = join(folder, 'editAndSave.mjs');
  const entryPoints = [join(import.meta.dirname, 'editAndSave.ts')];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outfile;
}

/** Lets the process live for a while in a folder of its own, kills it and judges what is left. */
export async function runTrial(options: TrialOptions): Promise<Outcome> {
  const { folder } = options;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'plan.bmc'), writeBmc(startingDocument()));
  const { said, killedAt } = await liveAndDie(options);
  const outcome = await judge(folder, said, killedAt);
  if (outcome.faults.length === 0) await rm(folder, { recursive: true });
  return outcome;
}

/** Large enough that a write takes a moment. */
function startingDocument(): CanvasDocument {
  const card = (id: string, y: number, text: string): Card => ({ id, block: 'channels', text, x: 0, y, width: 200 });
  const between = Array.from({ length: 400 }, (_, index) =>
    card(`card-${index}`, 100 * index + 100, 'What people say. '.repeat(8)),
  );
  const cards = [card('first', 0, '0'), ...between, card('last', 100_000, '0')];
  return { info: { id: 'plan', title: 'Plan' }, cards: new Map(cards.map((one) => [one.id, one])), links: new Map() };
}

function liveAndDie({ folder, script, habit, isPlain, lifeMs }: TrialOptions): Promise<{ said: Said[]; killedAt: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, habit, isPlain ? 'plain' : ''], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    let killedAt = 0;
    child.stdout.on('data', (part: Buffer) => {
      if (text === '') {
        setTimeout(() => {
          killedAt = Date.now();
          child.kill('SIGKILL');
        }, lifeMs);
      }
      text += part.toString();
    });
    child.once('error', reject);
    child.once('close', () => {
      if (killedAt === 0) reject(new Error('The process ended by itself'));
      else resolve({ said: text.split('\n').slice(0, -1).map(parse), killedAt });
    });
  });
}

function parse(line: string): Said {
  const [word = '', number, time] = line.split(' ');
  return { word, number: Number(number), time: Number(time) };
}

async function judge(folder: string, said: readonly Said[], killedAt: number): Promise<Outcome> {
  const faults = said
    .filter(({ word }) => !['edit', 'saving', 'saved'].includes(word))
    .map(({ word }) => `could not keep: ${word}`);
  const program = startProgram(folder);
  await program.data.journal.tidy();
  await sweepLeftovers(program.data.saving.fileSystem, folder);

  const inFile = stateOf(await readFile(join(folder, 'plan.bmc')));
  const saved = lastOf(said, 'saved');
  if (inFile === null) faults.push('the file is damaged');
  else if (inFile !== 0 && !said.some(({ word, number }) => word === 'saving' && number === inFile))
    faults.push(`${inFile} was never saved`);
  else if (inFile < saved) faults.push(`the file holds ${inFile}, but ${saved} was acknowledged`);

  const [left, ...more] = await program.journal.list(program.window);
  if (more.length > 0) faults.push('more than one entry in the journal');
  if (left?.isDamaged) faults.push('the journal is damaged');
  const work = left && (await program.journal.read(program.window, left.id));
  const inWork = work?.kind === 'done' ? stateOf(work.value.work) : null;
  if (left && inWork === null) faults.push('the journal cannot be read');
  if (inWork !== null && inWork < (inFile ?? 0)) faults.push(`the journal offers ${inWork}, older than the file`);

  const names = [...(await readdir(folder)), ...(await readdir(join(folder, 'data', 'recovery')).catch(() => []))];
  const strays = names.filter((name) => name.endsWith('.tmp'));
  if (strays.length > 0) faults.push(`left behind: ${strays.join()}`);

  const restored = inWork ?? inFile ?? 0;
  const missing = said.find(({ word, number }) => word === 'edit' && number > restored);
  const lost = missing ? killedAt - missing.time : 0;
  if (lost > MOST_LOST_MS) faults.push(`${lost} ms of edits are lost`);
  return {
    edits: lastOf(said, 'edit'),
    saves: said.filter(({ word }) => word === 'saved').length,
    lost,
    isRestored: left !== undefined,
    faults,
  };
}

function lastOf(said: readonly Said[], wanted: string): number {
  return said.findLast(({ word }) => word === wanted)?.number ?? 0;
}

/** The number of the edit a file ends with; null if it is no whole state. */
function stateOf(bytes: Uint8Array): number | null {
  const result = readBmc(bytes);
  if (!result.ok || result.repairs.length > 0) return null;
  const { cards } = result.document;
  const [first, last] = [cards.get('first')?.text, cards.get('last')?.text];
  return cards.size === 402 && first !== undefined && first === last ? Number(first) : null;
}
