import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/files/fileSystem.ts';
import { readFile } from '../../../../electron/files/readFile.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('readFile', () => {
  it('reads up to its limit and not a byte more', async () => {
    const path = join(await temporaryFolder(), 'plan.bmc');
    await writeFile(path, '12345');

    expect(await readFile(nodeFileSystem, path, 5)).toEqual(new Uint8Array([49, 50, 51, 52, 53]));
    await expect(readFile(nodeFileSystem, path, 4)).rejects.toMatchObject({ meaning: 'too-large' });
  });

  it('refuses a folder', async () => {
    await expect(readFile(nodeFileSystem, await temporaryFolder())).rejects.toMatchObject({ meaning: 'is-folder' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe nobody writes to', async () => {
    const path = join(await temporaryFolder(), 'pipe.bmc');
    execFileSync('mkfifo', [path]);

    await expect(readFile(nodeFileSystem, path)).rejects.toMatchObject({ code: 'EINVAL' });
  });
});
