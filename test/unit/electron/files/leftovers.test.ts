import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/files/fileSystem.ts';
import { sweepLeftovers, temporaryName } from '../../../../electron/files/leftovers.ts';
import { temporaryFolder } from './temporaryFolder.ts';

it('removes what a dead process of this machine left, and nothing else', async () => {
  const folder = await temporaryFolder();
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const own = temporaryName();
  const ofDead = own.replace(`-${process.pid}-`, `-${dead}-`);
  const ofOtherMachine = ofDead.replace(/^\.platno-[0-9a-f]{8}/, '.platno-00000000');
  const kept = [own, ofOtherMachine, '.platno-notes.tmp', 'plan.bmc', `${ofDead}.bak`];
  for (const name of [...kept, ofDead]) await writeFile(join(folder, name), 'x');

  await sweepLeftovers(nodeFileSystem, folder);

  expect((await readdir(folder)).toSorted()).toEqual(kept.toSorted());
});

it('does not mind a folder that is gone', async () => {
  await expect(sweepLeftovers(nodeFileSystem, '/nowhere/at/all')).resolves.toBeUndefined();
});
