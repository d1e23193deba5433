import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/files/fileSystem.ts';
import { sweepLeftovers } from '../../../../electron/files/leftovers.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Kills the saving process once it has acknowledged so many saves; answers the last number it said. */
function killAfter(folder: string, saves: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'saveLoop.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').length > saves) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', () => resolve(Number(said.trimEnd().split('\n').at(-1))));
  });
}

// A few of the thousand trials a release gets: each stops at another place.
it.each([1, 2, 3, 5, 8, 13, 21, 34])(
  'a process killed after save %i damages nothing and loses nothing it has promised',
  async (saves) => {
    const folder = await temporaryFolder();

    const acknowledged = await killAfter(folder, saves);
    await sweepLeftovers(nodeFileSystem, folder);

    const content = JSON.parse(await readFile(join(folder, 'plan.bmc'), 'utf8')) as { number: number; end: number };
    expect(content.end).toBe(content.number);
    expect(content.number).toBeGreaterThanOrEqual(acknowledged);
    expect(await readdir(folder)).toEqual(['plan.bmc']);
  },
);
