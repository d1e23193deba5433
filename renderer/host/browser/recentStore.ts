import type { BrowserFile } from './browserFile.ts';

/** A recent file as IndexedDB keeps it; handles and bytes are both things it can clone. */
export type RecentRecord = Readonly<{ id: string; title: string; openedAt: number; picture: string; file: BrowserFile }>;

export type RecentStore = Readonly<{
  all: () => Promise<readonly RecentRecord[]>;
  put: (record: RecentRecord) => Promise<void>;
  remove: (id: string) => Promise<void>;
}>;

const DATABASE = 'platno-files';
const STORE = 'recent';

/** The result of a request to IndexedDB. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new DOMException('failed', 'UnknownError')));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(STORE, { keyPath: 'id' });
  });
  return done(request);
}

/** The recent files of this browser and address. Opens the database on first use only. */
export function createIndexedRecentStore(): RecentStore {
  let opened: Promise<IDBDatabase> | null = null;
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opened ??= openDatabase();
    return (await opened).transaction(STORE, mode).objectStore(STORE);
  };
  return {
    all: async () => {
      // Written by ourselves under our own name, so the type is taken on trust.
      const records: RecentRecord[] = await done((await store('readonly')).getAll());
      return records;
    },
    put: async (record) => {
      await done((await store('readwrite')).put(record));
    },
    remove: async (id) => {
      await done((await store('readwrite')).delete(id));
    },
  };
}
