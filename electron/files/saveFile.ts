import { constants, type Stats } from 'node:fs';
import { errorCode, FileProblem } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';
import type { Facts } from './fingerprint.ts';
import type { Remark } from './remark.ts';
import { replaceFile, type LastCheck } from './replaceFile.ts';
import { overwriteFile } from './overwriteFile.ts';
import type { SaveOptions } from './saveOptions.ts';
import { resolveTarget } from './target.ts';
import { verifyFile } from './verifyFile.ts';

/** `remarks`: the bytes are in place, but something about it could not be had. `facts`: of the file as it is now. */
export type SaveReport = Readonly<{ target: string; facts: Facts; remarks: readonly Remark[] }>;

/**
 * Saves so that at every moment, also after a kill or a power cut, the file holds either all old or all new bytes. Only
 * a hard link, or a file in a folder that takes no new files, is overwritten in place, after a verified backup.
 * Rejects with a file system error or a `FileProblem`; then the file still holds its old bytes.
 */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  options: SaveOptions,
  lastCheck?: LastCheck,
): Promise<SaveReport> {
  const { fileSystem } = options;
  const target = await resolveTarget(fileSystem, path);
  const before = await statIfThere(fileSystem, target);
  if (before !== null) await refuseUnwritable(fileSystem, target, before);
  const remarks =
    before !== null && before.nlink > 1
      ? await overwriteFile(target, bytes, options, lastCheck)
      : await replaceOrOverwrite(target, bytes, before, options, lastCheck);
  return { target, facts: await verifyFile(fileSystem, target, bytes), remarks };
}

async function statIfThere(fileSystem: FileSystem, target: string): Promise<Stats | null> {
  try {
    return await fileSystem.stat(target);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A rename would replace a read-only file without asking, since it needs rights to the folder only. */
async function refuseUnwritable(fileSystem: FileSystem, target: string, before: Stats): Promise<void> {
  if (before.isDirectory()) throw new FileProblem('is-folder', 'EISDIR');
  if (!before.isFile()) throw new FileProblem('io-error', 'EINVAL');
  // Root passes every access check, so the mode is looked at as well.
  if ((before.mode & 0o222) === 0) throw new FileProblem('read-only', 'EACCES');
  await fileSystem.access(target, constants.W_OK).catch((error: unknown) => {
    throw new FileProblem('read-only', errorCode(error));
  });
}

async function replaceOrOverwrite(
  target: string,
  bytes: Uint8Array,
  before: Stats | null,
  options: SaveOptions,
  lastCheck: LastCheck | undefined,
): Promise<readonly Remark[]> {
  try {
    return await replaceFile(target, bytes, before, options, lastCheck);
  } catch (error) {
    const folderTakesNoFiles = error instanceof FileProblem && error.code === 'EFOLDER';
    if (!folderTakesNoFiles) throw error;
    if (before === null) throw new FileProblem('no-permission', 'EACCES');
    return overwriteFile(target, bytes, options, lastCheck);
  }
}
