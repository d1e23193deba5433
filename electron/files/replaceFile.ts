import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, FileProblem } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';
import { flush, flushFolder } from './flush.ts';
import { temporaryName } from './leftovers.ts';
import type { Remark } from './remark.ts';
import { renameWithRetry } from './renameWithRetry.ts';
import type { SaveOptions } from './saveOptions.ts';

/** Called when only the rename is left to do; rejecting keeps the old file. */
export type LastCheck = () => Promise<void>;

/**
 * Temp in the same folder, write, flush, rename, flush the folder: the target itself is never opened for writing.
 * Returns remarks; rejects with code `EFOLDER` if the folder takes no new file.
 */
export async function replaceFile(
  target: string,
  bytes: Uint8Array,
  before: Stats | null,
  { fileSystem, wait }: Pick<SaveOptions, 'fileSystem' | 'wait'>,
  lastCheck: LastCheck = async () => undefined,
): Promise<readonly Remark[]> {
  const temporary = join(dirname(target), temporaryName());
  // From the beginning for nobody's eyes but those that may see the old one.
  const handle = await createTemporary(fileSystem, temporary, (before?.mode ?? 0o666) & 0o777);
  try {
    const remarks = await fill(handle, bytes, before);
    await lastCheck();
    await renameWithRetry(fileSystem, temporary, target, wait);
    return [...remarks, ...(await flushFolder(fileSystem, dirname(target)))];
  } catch (error) {
    // Already failing: what the person needs to hear is the first error.
    await fileSystem.unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function createTemporary(fileSystem: FileSystem, temporary: string, mode: number): Promise<FileHandle> {
  try {
    return await fileSystem.open(temporary, 'wx', mode);
  } catch (error) {
    if (errorCode(error) === 'EACCES' || errorCode(error) === 'EPERM') throw new FileProblem('no-permission', 'EFOLDER');
    throw error;
  }
}

async function fill(handle: FileHandle, bytes: Uint8Array, before: Stats | null): Promise<readonly Remark[]> {
  try {
    await handle.writeFile(bytes);
    const now = await handle.stat();
    // A disk that took less and did not say so: the old file is still in its place.
    if (now.size !== bytes.length) throw new FileProblem('io-error', 'ESHORT');
    const kept = before === null ? [] : await keepOwnerAndMode(handle, now, before);
    return [...kept, ...(await flush(handle))];
  } finally {
    await handle.close();
  }
}

/** Owner first: changing it clears mode bits. File systems without owners or modes answer EPERM or ENOTSUP. */
async function keepOwnerAndMode(handle: FileHandle, now: Stats, before: Stats): Promise<readonly Remark[]> {
  const remarks: Remark[] = [];
  const tolerate = (what: 'owner' | 'mode') => (error: unknown) => {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(errorCode(error))) throw error;
    // Where there are no modes, none is missed; another owner may mean that somebody cannot open the file any more.
    remarks.push({ note: `${what} not kept (${errorCode(error)})`, tell: what === 'owner' ? 'owner-not-kept' : null });
  };
  if (now.uid !== before.uid || now.gid !== before.gid) {
    await handle.chown(before.uid, before.gid).catch(tolerate('owner'));
  }
  if (now.mode !== before.mode || remarks.length > 0) {
    await handle.chmod(before.mode & 0o7777).catch(tolerate('mode'));
  }
  return remarks;
}
