import { join } from 'node:path';
import { errorCode } from '../files/failure.ts';
import { sweepLeftovers } from '../files/leftovers.ts';
import { READ_LIMIT_BYTES, readFile } from '../files/readFile.ts';
import { replaceFile } from '../files/replaceFile.ts';
import type { SaveOptions } from '../files/saveOptions.ts';
import { decodeEntry, encodeEntry, type Entry, type EntryHead } from './entry.ts';

/** Damaged entries are kept this long. */
export const KEEP_DAMAGED_MS = 30 * 24 * 60 * 60 * 1000;

/** The journal of one data folder, entry by entry. What is done to one entry happens in the order it was asked for. */
export type Journal = Readonly<{
  /** Rejects with an error of the file system; then the entry holds what it held before. */
  keep: (id: string, head: EntryHead, work: Uint8Array) => Promise<void>;
  drop: (id: string) => Promise<void>;
  has: (id: string) => Promise<boolean>;
  /** Null if there is no such entry. Rejects if there is one that cannot be read. */
  read: (id: string) => Promise<Entry | null>;
  ids: () => Promise<readonly string[]>;
  /** Once at the start: what killed processes left beside the entries, and damaged entries whose time is over. */
  tidy: () => Promise<void>;
  /** Resolves when nothing is waiting to be written. */
  settled: () => Promise<void>;
}>;

type Parts = Readonly<{ folder: string; saving: SaveOptions; now: () => number; log: (message: string) => void }>;

export function openJournal({ folder, saving, now, log }: Parts): Journal {
  const { fileSystem } = saving;
  const last = new Map<string, Promise<unknown>>();
  const place = (id: string): string => join(folder, `${id}.work`);

  const inTurn = async <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(id) ?? Promise.resolve()).then(work, work);
    last.set(id, turn);
    try {
      return await turn;
    } finally {
      if (last.get(id) === turn) last.delete(id);
    }
  };
  const read = async (id: string): Promise<Entry | null> => {
    try {
      return decodeEntry(await readFile(fileSystem, place(id), 2 * READ_LIMIT_BYTES));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  };
  const ids = async (): Promise<readonly string[]> => {
    const names = await fileSystem.readdir(folder).catch(() => []);
    return names.flatMap((name) => /^([\w-]{8,64})\.work$/.exec(name)?.[1] ?? []);
  };
  const isOutdated = async (id: string): Promise<boolean> => {
    const facts = await fileSystem.stat(place(id));
    return now() - facts.mtimeMs > KEEP_DAMAGED_MS && (await read(id))?.isDamaged === true;
  };
  return {
    keep: (id, head, work) =>
      inTurn(id, async () => {
        await fileSystem.mkdir(folder, { recursive: true });
        const remarks = await replaceFile(place(id), encodeEntry(head, work), null, saving);
        for (const { note } of remarks) log(`journal: ${note}`);
      }),
    drop: (id) => inTurn(id, () => unlinkIfThere(fileSystem, place(id))),
    has: async (id) => (await ids()).includes(id),
    read: (id) => inTurn(id, () => read(id)),
    ids,
    tidy: async () => {
      await sweepLeftovers(fileSystem, folder);
      for (const id of await ids()) {
        // What cannot be looked at stays.
        if (!(await isOutdated(id).catch(() => false))) continue;
        log(`journal: ${id} was damaged and has been kept for thirty days`);
        await inTurn(id, () => unlinkIfThere(fileSystem, place(id)));
      }
    },
    settled: async () => void (await Promise.allSettled(last.values())),
  };
}

async function unlinkIfThere(fileSystem: SaveOptions['fileSystem'], path: string): Promise<void> {
  try {
    await fileSystem.unlink(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
