import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/files/fileSystem.ts';
import { stampOf } from '../../../../electron/files/fingerprint.ts';
import { withSaveLock } from '../../../../electron/files/saveLock.ts';
import { watchedFileSystem } from './faultyFileSystem.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** A lock that somebody else on this machine has left in the common folder: it can neither be read nor taken away. */
async function foreignLock(ageMs: number) {
  const folder = await temporaryFolder();
  const lock = join(folder, `platno-${stampOf(new TextEncoder().encode('/shared/plan.bmc')).slice(0, 24)}.lock`);
  await writeFile(lock, '1');
  const then = (Date.now() - ageMs) / 1000;
  await utimes(lock, then, then);
  const { fileSystem } = watchedFileSystem((call, path) => {
    if (path !== lock) return null;
    return call === 'readFile' ? 'EACCES' : call === 'rename' || call === 'unlink' ? 'EPERM' : null;
  });
  let waits = 0;
  const wait = async (): Promise<void> => void (waits += 1);
  const options = { fileSystem, backupFolder: folder, lockFolder: folder, wait };
  return { lock, options, waits: () => waits };
}

it('does without the lock of another person whose program died long ago', async () => {
  const { options, lock } = await foreignLock(120_000);

  expect(await withSaveLock('/shared/plan.bmc', options, async () => 'saved')).toBe('saved');
  expect(await readFile(lock, 'utf8')).toBe('1');
});

it('waits for the lock of another person who is saving, and says so in the end', async () => {
  const { options, waits } = await foreignLock(0);

  await expect(withSaveLock('/shared/plan.bmc', options, async () => 'saved')).rejects.toMatchObject({ code: 'ELOCKED' });
  expect(waits()).toBeGreaterThan(100);
});

it('takes the place of a lock that nobody holds any more', async () => {
  const { lock, options } = await foreignLock(120_000);

  const saved = await withSaveLock('/shared/plan.bmc', { ...options, fileSystem: nodeFileSystem }, async () => 'saved');

  expect(saved).toBe('saved');
  await expect(readFile(lock)).rejects.toMatchObject({ code: 'ENOENT' });
});
