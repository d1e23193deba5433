import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, FileProblem } from './failure.ts';
import { stampOf } from './fingerprint.ts';
import { isAlive, temporaryName } from './leftovers.ts';
import type { SaveOptions } from './saveOptions.ts';

/** Longer than any save takes that is still going to end. */
const OLD_MS = 60_000;
const PAUSE_MS = 20;
const TRIES = 250;

/**
 * Two programs of ours on one machine, each with a data folder of its own, save a file one after the other: between
 * comparing and renaming there must be nobody else. Where no lock can be made the work is done without one.
 */
export async function withSaveLock<T>(target: string, options: SaveOptions, work: () => Promise<T>): Promise<T> {
  const lock = join(options.lockFolder, `platno-${stampOf(new TextEncoder().encode(target)).slice(0, 24)}.lock`);
  const isLocked = await take(lock, options);
  held.add(lock);
  try {
    return await work();
  } finally {
    held.delete(lock);
    if (isLocked) await remove(lock, options);
  }
}

async function take(lock: string, options: SaveOptions): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return await make(lock, options);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false;
    }
    if (!(await isStale(lock, options))) await options.wait(PAUSE_MS);
    else if (!(await putAside(lock, options))) return false;
  }
  throw new FileProblem('busy', 'ELOCKED');
}

async function make(lock: string, options: SaveOptions): Promise<boolean> {
  const handle = await options.fileSystem.open(lock, 'wx', 0o600);
  try {
    await fill(handle);
    return true;
  } catch {
    // Nobody could tell whose it is.
    await remove(lock, options);
    return false;
  }
}

async function fill(handle: FileHandle): Promise<void> {
  try {
    await handle.writeFile(String(process.pid));
  } finally {
    await handle.close();
  }
}

/** Locks this program holds: one of its own that is not among them could not be removed when its save was over. */
const held = new Set<string>();

/** Its program has died; or it is older than any save, for after a restart another program may have its number. */
async function isStale(lock: string, { fileSystem }: SaveOptions): Promise<boolean> {
  try {
    const { mtimeMs } = await fileSystem.stat(lock);
    // Another person's cannot even be read.
    if (Date.now() - mtimeMs > OLD_MS) return true;
    const pid = Number(await fileSystem.readFile(lock, 'utf8'));
    // Empty: its program is just about to write its number.
    return pid === process.pid ? !held.has(lock) : pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}

async function remove(lock: string, { fileSystem }: SaveOptions): Promise<void> {
  await fileSystem.unlink(lock).catch(() => undefined);
}

/** By a rename, which only one of several waiting programs can do. False if nobody but its owner may, as in a folder of all people. */
async function putAside(lock: string, { fileSystem, lockFolder }: SaveOptions): Promise<boolean> {
  const aside = join(lockFolder, temporaryName());
  try {
    await fileSystem.rename(lock, aside);
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
  await fileSystem.unlink(aside).catch(() => undefined);
  return true;
}
