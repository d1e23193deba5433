import { constants } from 'node:fs';
import { FileProblem } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';
import { factsOf, type Facts } from './fingerprint.ts';

/** More than any canvas: it keeps a wrongly chosen film from filling the memory. */
export const READ_LIMIT_BYTES = 64 * 1024 * 1024;

/** The facts are from before the reading: a change meanwhile makes them look outdated, never up to date. */
export type ReadFile = Readonly<{ bytes: Uint8Array; facts: Facts }>;

/** Reads a regular file of bounded size; a pipe or device is refused instead of waited for. */
export async function readFile(fileSystem: FileSystem, path: string, limit = READ_LIMIT_BYTES): Promise<Uint8Array> {
  return (await readWithFacts(fileSystem, path, limit)).bytes;
}

/** The same with what the system says about the file, for comparing later. */
export async function readWithFacts(fileSystem: FileSystem, path: string, limit = READ_LIMIT_BYTES): Promise<ReadFile> {
  // O_NONBLOCK (absent on Windows): opening a named pipe would otherwise hang until somebody writes to it.
  const handle = await fileSystem.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) throw new FileProblem('is-folder', 'EISDIR');
    if (!stats.isFile()) throw new FileProblem('io-error', 'EINVAL');
    if (stats.size > limit) throw new FileProblem('too-large', 'EFBIG');
    const bytes = await handle.readFile();
    // It may have grown since.
    if (bytes.length > limit) throw new FileProblem('too-large', 'EFBIG');
    return { bytes: new Uint8Array(bytes), facts: factsOf(stats) };
  } finally {
    await handle.close();
  }
}
