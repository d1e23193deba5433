import { errorCode } from './files/failure.ts';
import type { SaveOptions } from './files/saveOptions.ts';
import { saveFile } from './files/saveFile.ts';

/** A small JSON file of ours in the data folder. */
export type JsonFile = Readonly<{
  /** The parsed content; null if it is missing or no JSON, which is never worth stopping the start for. */
  read: () => Promise<unknown>;
  write: (value: unknown) => Promise<void>;
  /** Resolves when nothing is waiting to be written. */
  settled: () => Promise<void>;
}>;

export function jsonFile(path: string, saving: SaveOptions, log: (message: string) => void): JsonFile {
  let last: Promise<void> = Promise.resolve();
  return {
    read: async () => {
      try {
        return JSON.parse(await saving.fileSystem.readFile(path, 'utf8')) as unknown;
      } catch (error) {
        // Without the parser's own words, which quote the file: titles of models are in it.
        const code = errorCode(error);
        if (code !== 'ENOENT') log(`cannot read ${path}: ${code || 'no JSON'}`);
        return null;
      }
    },
    write: (value) => {
      // In order, and a failure is logged: a recent list that is not kept must not fail an open.
      last = last.then(async () => {
        const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
        await saveFile(path, bytes, saving).catch((error: unknown) => log(`cannot write ${path}: ${String(error)}`));
      });
      return last;
    },
    settled: () => last,
  };
}
