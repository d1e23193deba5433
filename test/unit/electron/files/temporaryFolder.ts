import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Where hundreds of saves do not wait for a disk. */
export const FAST_PARENT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A real folder for one test, given by its real path. */
export async function temporaryFolder(parent = tmpdir()): Promise<string> {
  const folder = await realpath(await mkdtemp(join(parent, 'platno-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
