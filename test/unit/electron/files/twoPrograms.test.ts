import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { FAST_PARENT, temporaryFolder } from './temporaryFolder.ts';

const ROUNDS = 200;

/** Starts a program of its own; gives orders and hears their end. */
function startProgram(path: string, data: string, lockFolder: string): (order: string) => Promise<string> {
  const args = [join(import.meta.dirname, 'otherProgram.ts'), path, data, lockFolder];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async (order) => {
    child.stdin.write(`${order}\n`);
    const { value } = await lines.next();
    return String(value);
  };
}

it(`two programs that save one file at the same moment never overwrite each other unseen, ${ROUNDS} times`, async () => {
  const home = await temporaryFolder(FAST_PARENT);
  const folder = join(home, 'documents');
  await mkdir(folder);
  const path = join(folder, 'plan.bmc');
  await writeFile(path, 'start');
  const [first, second] = ['a', 'b'].map((name) => startProgram(path, join(home, name), home));
  if (!first || !second) throw new Error('no programs');
  const wins = { first: 0, second: 0 };

  for (let round = 1; round <= ROUNDS; round += 1) {
    await Promise.all([first('open'), second('open')]);
    const ends = await Promise.all([first(`save first-${round}`), second(`save second-${round}`)]);

    const winner = ends[0] === 'done' ? 'first' : 'second';
    expect([round, ...ends.toSorted()]).toEqual([round, 'changed', 'done']);
    expect(await readFile(path, 'utf8')).toBe(`${winner}-${round}`);
    wins[winner] += 1;
  }

  // Both have been faster now and then, so that both orders were tried.
  expect(Math.min(wins.first, wins.second)).toBeGreaterThan(0);
  expect(await readdir(folder)).toEqual(['plan.bmc']);
  expect((await readdir(home)).filter((name) => name.endsWith('.lock'))).toEqual([]);
}, 60_000);
