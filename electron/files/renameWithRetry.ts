import { errorCode } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';

/** 10, 20, 40 … ms, about two seconds in all: how long a virus scanner or an indexer holds a file on Windows. */
export const RETRY_DELAYS_MS: readonly number[] = [10, 20, 40, 80, 160, 320, 640, 730];

const MAY_PASS = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Renames over the target. Never unlinks it first: a sync client would then delete it everywhere. */
export async function renameWithRetry(
  fileSystem: FileSystem,
  from: string,
  to: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      return await fileSystem.rename(from, to);
    } catch (error) {
      if (!MAY_PASS.has(errorCode(error))) throw error;
      await wait(delay);
    }
  }
  await fileSystem.rename(from, to);
}
