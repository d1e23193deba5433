import type { FileAnswer, FileFailure, FileRef, KeptContent, KeptWork, WorkToKeep } from '../../../electron/contract.ts';
import type { Host } from '../host.ts';
import { failureFrom } from './fileProblem.ts';
import { decodeEntry, encodeEntry, type Entry } from './journalEntry.ts';
import type { JournalStore } from './journalStore.ts';
import type { PlaceSaving } from './placeSaving.ts';
import type { PageLocks } from './pageLocks.ts';

export type JournalCalls = Pick<Host, 'claimWork' | 'dropWork' | 'keepWork' | 'listWork' | 'readWork'>;

export type JournalParts = Readonly<{
  store: JournalStore;
  locks: PageLocks | null;
  /** What this tab worked on before it was loaded again; `sessionStorage`, which belongs to one tab. */
  tab: Pick<Storage, 'getItem' | 'setItem'>;
  now: () => number;
  /** A file by its id; null if the browser has forgotten it. */
  refer: (fileId: string) => Promise<FileRef | null>;
  /** What a file held when it was last read or written here, and the same from before this page. */
  places: Pick<PlaceSaving, 'resume' | 'stamp'>;
  /** What a file holds; null if nobody can say without asking the person. */
  peek: (fileId: string) => Promise<Uint8Array | null>;
}>;

const TAB_KEY = 'platno-work';
const KEEP_DAMAGED_MS = 30 * 24 * 60 * 60 * 1000;
/** A page that is loaded again may meet its own old self, which is just going. */
const OWN_PATIENCE_MS = 1_000;
const ID = /^[\w-]{8,64}$/;

/** Unsaved work in the browser's own storage. Which tab works on what is told by locks, which end with the tab. */
export function createBrowserJournal({ store, locks, tab, now, refer, places, peek }: JournalParts): JournalCalls {
  const mine = new Set<string>();

  const claimName = async (id: string, patience: number): Promise<boolean> => {
    if (mine.has(id)) return true;
    if (!(await locks?.take(lockOf(id), patience))) return false;
    mine.add(id);
    rememberTab(tab, [...mine]);
    return true;
  };
  const letGo = (id: string): void => {
    mine.delete(id);
    rememberTab(tab, [...mine]);
    locks?.giveBack(lockOf(id));
  };
  const keep = async ({ id, title, fileId, bytes }: WorkToKeep): Promise<FileFailure | null> => {
    // Without locks nobody would know whose it is, and offering it would tear it out of another tab.
    if (locks === null) return { code: 'io-error', name: title, detail: 'ENOLOCKS' };
    const isNew = mine.has(id) || !(await store.names()).includes(id);
    if (!isNew || !(await claimName(id, 0))) return { code: 'no-permission', name: title, detail: 'EOWNER' };
    const stamp = fileId === null ? null : places.stamp(fileId);
    await store.write(id, await encodeEntry({ title, fileId, stamp, keptAt: now() }, bytes));
    return null;
  };
  const describe = async (id: string, isOwn: boolean): Promise<KeptWork | null> => {
    const entry = await readEntry(store, id);
    if (!entry) return null;
    const { head, isDamaged } = entry;
    if (await isPast(entry, now, peek)) {
      await store.remove(id);
      return null;
    }
    const file = head.fileId === null ? null : await refer(head.fileId);
    return { id, title: head.title, file, keptAt: head.keptAt, isDamaged, isOwn };
  };
  const free = async (): Promise<readonly string[]> => {
    const others = (await locks?.others()) ?? new Set<string>();
    return (await store.names()).filter((id) => ID.test(id) && !others.has(lockOf(id)));
  };
  return {
    keepWork: async (work) => {
      try {
        return await keep(work);
      } catch (error) {
        return failureFrom(error, work.title);
      }
    },
    dropWork: async (id) => {
      if (!(await claimName(id, 0))) return;
      // What cannot be removed is offered again, which is the lesser evil.
      await store.remove(id).catch(() => undefined);
      letGo(id);
    },
    listWork: async () => {
      try {
        const own = rememberedTab(tab);
        for (const id of own) await claimOwn(id, store, claimName);
        const found = await Promise.all((await free()).map((id) => describe(id, own.includes(id) && mine.has(id))));
        return found.filter((one) => one !== null).toSorted((a, b) => b.keptAt - a.keptAt);
      } catch {
        // Storage is blocked: nothing was kept either.
        return [];
      }
    },
    readWork: async (id): Promise<FileAnswer<KeptContent>> => {
      const entry = (await free()).includes(id) ? await readEntry(store, id) : null;
      if (!entry) return unknownWork;
      const { fileId } = entry.head;
      return { kind: 'done', value: { work: entry.work, inFile: fileId === null ? null : await peek(fileId) } };
    },
    claimWork: async (id): Promise<FileAnswer<FileRef | null>> => {
      const entry = await readEntry(store, id);
      if (!entry) return unknownWork;
      if (!(await claimName(id, 0))) return takenWork;
      const { fileId, stamp } = entry.head;
      if (fileId !== null && stamp !== null) places.resume(fileId, stamp);
      return { kind: 'done', value: fileId === null ? null : await refer(fileId) };
    },
  };
}

const unknownWork: FileAnswer<never> = { kind: 'failed', failure: { code: 'not-found', name: '', detail: 'EHANDLE' } };
/** Another page was quicker. */
const takenWork: FileAnswer<never> = { kind: 'failed', failure: { code: 'no-permission', name: '', detail: 'EOWNER' } };

function lockOf(id: string): string {
  return `platno-work ${id}`;
}

async function claimOwn(id: string, store: JournalStore, claim: (id: string, patience: number) => Promise<boolean>) {
  if ((await store.names()).includes(id)) await claim(id, OWN_PATIENCE_MS);
}

async function readEntry(store: JournalStore, id: string): Promise<Entry | null> {
  const bytes = await store.read(id);
  return bytes && decodeEntry(bytes);
}

/** Its file holds the same by now, or it was damaged and nobody has wanted it for thirty days. */
async function isPast({ head, work, isDamaged }: Entry, now: () => number, peek: JournalParts['peek']): Promise<boolean> {
  if (isDamaged) return head.keptAt > 0 && now() - head.keptAt > KEEP_DAMAGED_MS;
  const inFile = head.fileId === null ? null : await peek(head.fileId);
  return inFile !== null && inFile.length === work.length && inFile.every((byte, index) => byte === work[index]);
}

function rememberTab(tab: JournalParts['tab'], ids: readonly string[]): void {
  try {
    tab.setItem(TAB_KEY, ids.join(' '));
  } catch {
    // Blocked: after a reload the work is offered instead of restored at once.
  }
}

function rememberedTab(tab: JournalParts['tab']): readonly string[] {
  try {
    return (tab.getItem(TAB_KEY) ?? '').split(' ').filter((id) => ID.test(id));
  } catch {
    return [];
  }
}
