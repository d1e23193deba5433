import { createHash } from 'node:crypto';
import { FileProblem } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';

/** Reading back costs little up to here; a larger file is a picture export, not somebody's only copy. */
const VERIFY_LIMIT_BYTES = 20 * 1024 * 1024;

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Throws unless the disk answers with exactly what was written. */
export async function verifyFile(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  if (bytes.length > VERIFY_LIMIT_BYTES) return;
  const onDisk = await fileSystem.readFile(path);
  if (digest(onDisk) !== digest(bytes)) throw new FileProblem('io-error', 'EVERIFY');
}
