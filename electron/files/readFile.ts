import { constants } from 'node:fs';
import { FileProblem } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';

/** More than any canvas: it keeps a wrongly chosen film from filling the memory. */
export const READ_LIMIT_BYTES = 64 * 1024 * 1024;

/** Reads a regular file of bounded size; a pipe or device is refused instead of waited for. */
export async function readFile(fileSystem: FileSystem, path: string, limit = READ_LIMIT_BYTES): Promise<Uint8Array> {
  // O_NONBLOCK (absent on Windows): opening a named pipe would otherwise hang until somebody writes to it.
  const handle = await fileSystem.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const facts = await handle.stat();
    if (facts.isDirectory()) throw new FileProblem('is-folder', 'EISDIR');
    if (!facts.isFile()) throw new FileProblem('io-error', 'EINVAL');
    if (facts.size > limit) throw new FileProblem('too-large', 'EFBIG');
    const bytes = await handle.readFile();
    // It may have grown since.
    if (bytes.length > limit) throw new FileProblem('too-large', 'EFBIG');
    return new Uint8Array(bytes);
  } finally {
    await handle.close();
  }
}
