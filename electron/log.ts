import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_BYTES = 512 * 1024;

export type Log = (message: string) => void;

/** Writes one line a message into the data folder, two files at most. Never give it a document's text. */
export function createLog(folder: string): Log {
  const path = join(folder, 'platno.log');
  return (message) => {
    const line = `${new Date().toISOString()} ${message.replaceAll('\n', ' ⏎ ')}\n`;
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(path) > LIMIT_BYTES) renameSync(path, join(folder, 'platno.old.log'));
      appendFileSync(path, line);
    } catch {
      // A full disk must not keep anybody from saving elsewhere because the log failed.
      process.stderr.write(line);
    }
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
