import type { EarlierVersion } from '../../electron/contract.ts';

/** Earlier versions in the memory host: every version saved over, newest first; times are a counter. */
export type MemoryVersions = Readonly<{
  keep: (documentId: string, name: string, bytes: Uint8Array) => void;
  /** Without a document: what was saved over under the name. */
  list: (documentId: string | null, name: string) => readonly EarlierVersion[];
  read: (documentId: string | null, id: string) => Uint8Array | null;
}>;

export function createMemoryVersions(): MemoryVersions {
  type Kept = Readonly<{ id: string; documentId: string; name: string; savedAt: number; bytes: Uint8Array }>;
  let all: readonly Kept[] = [];
  return {
    keep: (documentId, name, bytes) => {
      all = [{ id: crypto.randomUUID(), documentId, name, savedAt: all.length + 1, bytes: new Uint8Array(bytes) }, ...all];
    },
    list: (documentId, name) =>
      all
        .filter((one) => (documentId === null ? one.name === name : one.documentId === documentId))
        .map(({ id, savedAt, bytes, name: place }) => ({ id, savedAt, size: bytes.length, isElsewhere: place !== name })),
    read: (documentId, id) =>
      all.find((one) => (documentId === null || one.documentId === documentId) && one.id === id)?.bytes ?? null,
  };
}
