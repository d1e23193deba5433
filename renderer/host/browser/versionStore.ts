import { versionsToDrop, type EarlierVersion } from '../../../electron/contract.ts';

/** A version that was saved over, as IndexedDB keeps it. `fileId` tells whose it is among copies of one document. */
export type VersionRecord = Readonly<{
  id: string;
  documentId: string;
  fileId: string;
  savedAt: number;
  bytes: Uint8Array<ArrayBuffer>;
}>;

/** Where versions are kept; a test gives its own. */
export type VersionTable = Readonly<{
  /** Of a document, or of all. */
  of: (documentId: string | null) => Promise<readonly VersionRecord[]>;
  put: (record: VersionRecord) => Promise<void>;
  remove: (id: string) => Promise<void>;
}>;

/** Earlier versions of documents, in the origin's private storage. */
export type VersionStore = Readonly<{
  keep: (documentId: string, fileId: string, bytes: Uint8Array) => Promise<void>;
  /** Without a document: what was saved over at the file's place. */
  list: (documentId: string | null, fileId: string) => Promise<readonly EarlierVersion[]>;
  read: (documentId: string | null, versionId: string) => Promise<Uint8Array | null>;
}>;

export function createVersionStore(table: VersionTable, now: () => number): VersionStore {
  const newestFirst = async (documentId: string | null): Promise<readonly VersionRecord[]> =>
    (await table.of(documentId)).toSorted((a, b) => b.savedAt - a.savedAt);
  return {
    keep: async (documentId, fileId, bytes) => {
      const [newest] = await newestFirst(documentId);
      if (bytes.length === 0 || (newest !== undefined && isSame(newest.bytes, bytes))) return;
      // Two in one moment would be in no order.
      const savedAt = Math.max(now(), (newest?.savedAt ?? 0) + 1);
      await table.put({ id: crypto.randomUUID(), documentId, fileId, savedAt, bytes: new Uint8Array(bytes) });
      for (const { id } of versionsToDrop(await newestFirst(documentId))) await table.remove(id);
    },
    list: async (documentId, fileId) =>
      // A browser that keeps nothing has no earlier versions.
      (await newestFirst(documentId).catch(() => []))
        .map(({ id, savedAt, bytes, fileId: place }) => ({ id, savedAt, size: bytes.length, isElsewhere: place !== fileId }))
        .filter(({ isElsewhere }) => documentId !== null || !isElsewhere),
    read: async (documentId, versionId) => (await table.of(documentId)).find(({ id }) => id === versionId)?.bytes ?? null,
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
