import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './commandError.ts';
import { systemReason } from './systemReason.ts';

/**
 * Writes beside the target and renames, so that there is either the old file or the whole new one. A link is followed;
 * anything that is not a plain file (a folder, a device) is refused, because renaming would replace it.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => null);
  if (existing !== null && !existing.isFile()) {
    throw new CommandError(`${path} cannot be written: it is ${existing.isDirectory() ? 'a folder' : 'not a plain file'}.`, 1);
  }
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeThrough(temporary, bytes);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CommandError(`${path} cannot be written: ${writeReason(error)}.`, 1);
  }
}

/** To the disk, not only to its cache: a power cut after the rename must not leave an empty file. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function writeReason(error: unknown): string {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'its folder does not exist' : systemReason(error);
}
