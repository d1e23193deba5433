import type { FileAnswer, FileRef, KeptContent, KeptWork } from '../../electron/contract.ts';
import type { Host } from './host.ts';

/** Work in the journal of the memory host. `file`: the name of its file; `stamp`: what it was known to hold. `owner`: the window that works on it. */
export type MemoryWork = Readonly<{
  title: string;
  file: string | null;
  stamp: string | null;
  bytes: Uint8Array;
  keptAt: number;
  isDamaged: boolean;
  owner: symbol | null;
}>;

export type JournalCalls = Pick<Host, 'claimWork' | 'dropWork' | 'keepWork' | 'listWork' | 'readWork'>;

type Parts = Readonly<{
  journal: Map<string, MemoryWork>;
  files: ReadonlyMap<string, Uint8Array>;
  /** The window that asks. */
  owner: symbol;
  isAlive: (owner: symbol) => boolean;
  nameOf: (fileId: string) => string | null;
  refer: (name: string) => FileRef;
  known: Map<string, string>;
  /** Whether keeping fails this time. */
  takeFailure: () => boolean;
}>;

/** The journal as one window of the memory host sees it; times are a counter. */
export function memoryJournal({ journal, files, owner, isAlive, nameOf, refer, known, takeFailure }: Parts): JournalCalls {
  const ownerOf = (work: MemoryWork): symbol | null => (work.owner !== null && isAlive(work.owner) ? work.owner : null);
  const isOthers = (work: MemoryWork): boolean => ![null, owner].includes(ownerOf(work));
  const find = (id: string): MemoryWork | null => {
    const work = journal.get(id);
    return work === undefined || isOthers(work) ? null : work;
  };
  const inFile = ({ file }: MemoryWork): Uint8Array | null => (file === null ? null : (files.get(file) ?? null));
  const list = (): readonly KeptWork[] => {
    const free = [...journal].filter(([, work]) => !isOthers(work));
    for (const [id, work] of free) if (!work.isDamaged && isSame(work.bytes, inFile(work))) journal.delete(id);
    return free
      .filter(([id]) => journal.has(id))
      .map(([id, work]) => ({ id, ...describe(work, refer), isOwn: ownerOf(work) === owner }))
      .toSorted((a, b) => b.keptAt - a.keptAt);
  };
  return {
    keepWork: async ({ id, title, fileId, bytes }) => {
      if (takeFailure()) return { code: 'disk-full', name: title, detail: 'EMEMORY' };
      const before = journal.get(id);
      if (before && ownerOf(before) !== owner) return { code: 'no-permission', name: title, detail: 'EOWNER' };
      const file = fileId === null ? null : nameOf(fileId);
      const stamp = known.get(file ?? '') ?? null;
      journal.set(id, { title, file, stamp, bytes: new Uint8Array(bytes), keptAt: journal.size + 1, isDamaged: false, owner });
      return null;
    },
    dropWork: async (id) => {
      if (find(id)) journal.delete(id);
    },
    listWork: async () => list(),
    readWork: async (id): Promise<FileAnswer<KeptContent>> => {
      const work = find(id);
      return work ? { kind: 'done', value: { work: new Uint8Array(work.bytes), inFile: inFile(work) } } : unknownWork;
    },
    claimWork: async (id): Promise<FileAnswer<FileRef | null>> => {
      const work = find(id);
      if (!work) return journal.has(id) ? takenWork : unknownWork;
      journal.set(id, { ...work, owner });
      if (work.file !== null && work.stamp !== null) known.set(work.file, work.stamp);
      return { kind: 'done', value: work.file === null ? null : refer(work.file) };
    },
  };
}

const unknownWork: FileAnswer<never> = { kind: 'failed', failure: { code: 'not-found', name: '', detail: 'EHANDLE' } };
const takenWork: FileAnswer<never> = { kind: 'failed', failure: { code: 'no-permission', name: '', detail: 'EOWNER' } };

function describe({ title, file, keptAt, isDamaged }: MemoryWork, refer: Parts['refer']): Omit<KeptWork, 'id' | 'isOwn'> {
  return { title, file: file === null ? null : refer(file), keptAt, isDamaged };
}

function isSame(work: Uint8Array, other: Uint8Array | null): boolean {
  return other !== null && work.length === other.length && work.every((byte, index) => byte === other[index]);
}
