import { done } from './recentStore.ts';
import type { VersionRecord, VersionTable } from './versionStore.ts';

const DATABASE = 'platno-versions';
const STORE = 'versions';
const BY_DOCUMENT = 'documentId';

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex(BY_DOCUMENT, BY_DOCUMENT);
  });
  return done(request);
}

/** Earlier versions in this browser and address, in a database of their own. Opens it on first use only. */
export function createIndexedVersionTable(): VersionTable {
  let opened: Promise<IDBDatabase> | null = null;
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opened ??= openDatabase();
    return (await opened).transaction(STORE, mode).objectStore(STORE);
  };
  return {
    of: async (documentId) => {
      const all = await store('readonly');
      // Written by ourselves under our own name, so the type is taken on trust.
      const records: VersionRecord[] = await done(documentId === null ? all.getAll() : all.index(BY_DOCUMENT).getAll(documentId));
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
