import { FileProblem } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';
import { factsOf, stampOf, type Facts } from './fingerprint.ts';

/** Reading back costs little up to here; a larger file is a picture export, not somebody's only copy. */
const VERIFY_LIMIT_BYTES = 20 * 1024 * 1024;

/**
 * Throws unless the disk answers with exactly what was written. The facts are from before the reading, so that they never
 * vouch for what somebody else writes meanwhile.
 */
export async function verifyFile(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<Facts> {
  const facts = factsOf(await fileSystem.stat(path));
  if (bytes.length > VERIFY_LIMIT_BYTES) return facts;
  const onDisk = await fileSystem.readFile(path);
  if (stampOf(onDisk) !== stampOf(bytes)) throw new FileProblem('io-error', 'EVERIFY');
  return facts;
}
