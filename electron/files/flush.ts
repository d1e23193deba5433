import type { FileHandle } from 'node:fs/promises';
import { errorCode } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';
import { toLog, type Remark } from './remark.ts';

/** What network drives answer that do not know fsync. */
const NO_FLUSH: readonly string[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Network drives may not know fsync; that is no reason to refuse a save. Any other failure is. */
export async function flush(handle: FileHandle): Promise<readonly Remark[]> {
  try {
    await handle.sync();
    return [];
  } catch (error) {
    if (!NO_FLUSH.includes(errorCode(error))) throw error;
    return [toLog(`file not flushed (${errorCode(error)})`)];
  }
}

/**
 * Makes a rename survive a power cut. The bytes are already in place, so a failure is a warning: saved, but nobody can
 * promise for how long. Windows has no such call.
 */
export async function flushFolder(fileSystem: FileSystem, folder: string): Promise<readonly Remark[]> {
  if (process.platform === 'win32') return [];
  try {
    const handle = await fileSystem.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return [];
  } catch (error) {
    const code = errorCode(error);
    if (NO_FLUSH.includes(code)) return [toLog(`folder not flushed (${code})`)];
    return [{ note: `saved, durability unknown (${code})`, tell: 'durability-unknown' }];
  }
}
