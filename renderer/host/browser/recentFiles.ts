import type { FileRef, RecentFile } from '../../../electron/contract.ts';
import type { BrowserFile } from './browserFile.ts';
import type { RecentRecord, RecentStore } from './recentStore.ts';

const LIMIT = 20;

/** The files this page knows by id, and which of them are recent. */
export type RecentFiles = Readonly<{
  find: (id: string) => Promise<BrowserFile | null>;
  /** Gives a chosen file its id: the old one if it is a recent file again. `isDocument` puts it into the list. */
  adopt: (file: BrowserFile, isDocument: boolean) => Promise<FileRef>;
  /** Keeps new bytes of a file that has no handle. */
  update: (id: string, file: BrowserFile) => Promise<void>;
  list: () => Promise<readonly RecentFile[]>;
  describe: (id: string, title: string, picture: string) => Promise<void>;
  forget: (id: string) => Promise<void>;
}>;

export function createRecentFiles(store: RecentStore, now: () => number): RecentFiles {
  const session = new Map<string, BrowserFile>();

  const recordOf = async (id: string): Promise<RecentRecord | null> =>
    (await all(store)).find((record) => record.id === id) ?? null;
  const change = async (id: string, changes: Partial<RecentRecord>): Promise<void> => {
    const record = await recordOf(id);
    if (record !== null) await attempt(store.put({ ...record, ...changes }));
  };
  return {
    find: async (id) => session.get(id) ?? (await recordOf(id))?.file ?? null,
    adopt: async (file, isDocument) => {
      const known = await sameRecord(await all(store), file);
      const id = known?.id ?? crypto.randomUUID();
      session.set(id, file);
      if (isDocument) {
        await attempt(store.put({ id, title: known?.title ?? '', picture: known?.picture ?? '', openedAt: now(), file }));
        await dropOldest(store);
      }
      return referTo(id, file);
    },
    update: async (id, file) => {
      session.set(id, file);
      await change(id, { file });
    },
    list: async () =>
      (await all(store)).map(({ id, title, openedAt, picture, file }) => ({ file: referTo(id, file), title, openedAt, picture })),
    describe: (id, title, picture) => change(id, { title, picture }),
    forget: (id) => attempt(store.remove(id)),
  };
}

/** A browser shows no folders. */
export function referTo(id: string, file: BrowserFile): FileRef {
  return { id, name: file.name, folder: '' };
}

/** Newest first. A browser that keeps nothing (private window, blocked storage) simply has no recent files. */
async function all(store: RecentStore): Promise<readonly RecentRecord[]> {
  const records = await store.all().catch(() => []);
  return records.toSorted((a, b) => b.openedAt - a.openedAt);
}

async function attempt(work: Promise<void>): Promise<void> {
  // A full or blocked storage must not fail opening or saving a file that worked.
  await work.catch(() => undefined);
}

/** Without a handle nothing tells two files of one name apart; the newer takes the place of the older. */
async function sameRecord(records: readonly RecentRecord[], file: BrowserFile): Promise<RecentRecord | null> {
  for (const record of records) {
    const other = record.file.kept;
    const { kept } = file;
    if (kept.kind === 'handle' && other.kind === 'handle' && (await kept.handle.isSameEntry(other.handle))) return record;
    if (kept.kind === 'copy' && other.kind === 'copy' && record.file.name === file.name) return record;
  }
  return null;
}

async function dropOldest(store: RecentStore): Promise<void> {
  for (const record of (await all(store)).slice(LIMIT)) await attempt(store.remove(record.id));
}
