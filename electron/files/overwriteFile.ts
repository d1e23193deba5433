import { join } from 'node:path';
import { FileProblem } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';
import { flush } from './flush.ts';
import { toLog, type Remark } from './remark.ts';
import { replaceFile, type LastCheck } from './replaceFile.ts';
import type { SaveOptions } from './saveOptions.ts';
import { temporaryName } from './leftovers.ts';
import { verifyFile } from './verifyFile.ts';

/**
 * Overwrites in place what cannot be replaced: a hard link would be split from its other names, and some shares allow
 * changing a file but no new one beside it. The old bytes are kept and checked first, and put back if writing fails.
 */
export async function overwriteFile(
  target: string,
  bytes: Uint8Array,
  options: SaveOptions,
  lastCheck?: LastCheck,
): Promise<readonly Remark[]> {
  const { fileSystem, backupFolder } = options;
  const old = await fileSystem.readFile(target);
  await fileSystem.mkdir(backupFolder, { recursive: true });
  const backup = join(backupFolder, `${temporaryName()}.backup`);
  await replaceFile(backup, old, null, options);
  try {
    await verifyFile(fileSystem, backup, old);
    await lastCheck?.();
  } catch (error) {
    // Nothing is written yet, so nothing has to be put back.
    await fileSystem.unlink(backup).catch(() => undefined);
    throw error;
  }
  try {
    const remarks = await write(fileSystem, target, bytes);
    await fileSystem.unlink(backup);
    return [toLog('overwritten in place'), ...remarks];
  } catch (error) {
    await restore(fileSystem, target, old, backup);
    throw error;
  }
}

async function write(fileSystem: FileSystem, target: string, bytes: Uint8Array): Promise<readonly Remark[]> {
  const handle = await fileSystem.open(target, 'r+');
  try {
    let done = 0;
    while (done < bytes.length) done += (await handle.write(bytes, done, bytes.length - done, done)).bytesWritten;
    await handle.truncate(bytes.length);
    return await flush(handle);
  } finally {
    await handle.close();
  }
}

async function restore(fileSystem: FileSystem, target: string, old: Uint8Array, backup: string): Promise<void> {
  try {
    await write(fileSystem, target, old);
  } catch {
    // The one case where the file is damaged; the backup stays, and the log names it.
    throw new FileProblem('io-error', 'EDAMAGED', `the old bytes are in ${backup}`);
  }
  await fileSystem.unlink(backup);
}
