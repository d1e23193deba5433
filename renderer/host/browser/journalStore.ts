/** Where a browser keeps unsaved work: whole entries by name, each replaced at once or not at all. */
export type JournalStore = Readonly<{
  names: () => Promise<readonly string[]>;
  /** Null if there is no such entry. */
  read: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  write: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  remove: (name: string) => Promise<void>;
}>;

const FOLDER = 'platno-recovery';
const DATABASE = 'platno-recovery';
const STORE = 'work';

/** The origin's private files where they can be written from a page; else IndexedDB, which every browser has. */
export function findJournalStore(): JournalStore {
  const hasFiles = 'FileSystemFileHandle' in globalThis && 'createWritable' in FileSystemFileHandle.prototype;
  // Looked up when it is first needed: where storage is blocked, naming it already fails.
  let found: Promise<JournalStore> | null = null;
  const store = (): Promise<JournalStore> => {
    found ??= hasFiles ? privateFiles().catch(openDatabase) : openDatabase();
    return found;
  };
  return {
    names: async () => (await store()).names(),
    read: async (name) => (await store()).read(name),
    write: async (name, bytes) => (await store()).write(name, bytes),
    remove: async (name) => (await store()).remove(name),
  };
}

/** The browser writes beside the file and puts it in its place on close. */
async function privateFiles(): Promise<JournalStore> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return {
    names: async () => {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    read: async (name) => {
      try {
        const file = await (await folder.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        return ifMissing(error, null);
      }
    },
    write: async (name, bytes) => {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      try {
        await writable.write(bytes);
      } catch (error) {
        await writable.abort();
        throw error;
      }
      await writable.close();
    },
    remove: async (name) => {
      await folder.removeEntry(name).catch((error: unknown) => ifMissing(error, undefined));
    },
  };
}

function ifMissing<T>(error: unknown, value: T): T {
  if (error instanceof DOMException && error.name === 'NotFoundError') return value;
  throw error;
}

async function openDatabase(): Promise<JournalStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(STORE);
  });
  const database = await done(opening);
  const store = (mode: IDBTransactionMode): IDBObjectStore =>
    // Strict: answered when it is on the disk.
    database.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE);
  return {
    names: async () => (await done(store('readonly').getAllKeys())).map(String),
    read: async (name) => {
      const bytes: unknown = await done(store('readonly').get(name));
      return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null;
    },
    write: (name, bytes) => committed(store('readwrite'), (entries) => entries.put(bytes, name)),
    remove: (name) => committed(store('readwrite'), (entries) => entries.delete(name)),
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new DOMException('failed', 'UnknownError')));
  });
}

function committed(entries: IDBObjectStore, change: (entries: IDBObjectStore) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = entries;
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('aborted', 'AbortError')));
    change(entries);
  });
}
