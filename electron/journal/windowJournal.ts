import { basename } from 'node:path';
import type { FileAnswer, FileFailure, FileFailureCode, FileRef, KeptContent, KeptWork, WorkToKeep } from '../contract.ts';
import { failureFrom } from '../files/failure.ts';
import { unknownHandle } from '../files/fileAnswers.ts';
import type { FileService } from '../files/fileService.ts';
import { readFile } from '../files/readFile.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import type { Handles } from '../handles.ts';
import type { OpenWindow } from '../openWindows.ts';
import { NOTHING_KNOWN, type Entry } from './entry.ts';
import type { Journal } from './journal.ts';

/** The journal as windows see it: each has its own entries, and what no living window has was left behind. */
export type WindowJournal = Readonly<{
  keep: (record: OpenWindow, work: WorkToKeep) => Promise<FileFailure | null>;
  drop: (record: OpenWindow, id: string) => Promise<void>;
  list: (record: OpenWindow) => Promise<readonly KeptWork[]>;
  read: (record: OpenWindow, id: string) => Promise<FileAnswer<KeptContent>>;
  claim: (record: OpenWindow, id: string) => Promise<FileAnswer<FileRef | null>>;
}>;

type Parts = Readonly<{
  journal: Journal;
  fileSystem: FileSystem;
  handles: Handles;
  files: Pick<FileService, 'refer' | 'resume' | 'stamp'>;
  isAlive: (record: OpenWindow) => boolean;
  /** Whether another window shows the file, so that it may not be shown a second time. */
  isElsewhere: (record: OpenWindow, path: string) => Promise<boolean>;
  now: () => number;
  log: (message: string) => void;
}>;

export function createWindowJournal(parts: Parts): WindowJournal {
  const { journal, handles, files } = parts;
  const owners = new Map<string, OpenWindow>();

  /** The living window that works on an entry. */
  const ownerOf = (id: string): OpenWindow | null => {
    const owner = owners.get(id);
    return owner !== undefined && parts.isAlive(owner) ? owner : null;
  };
  const isOthers = (record: OpenWindow, id: string): boolean => ![null, record].includes(ownerOf(id));

  const keep = async (record: OpenWindow, { id, title, fileId, bytes }: WorkToKeep): Promise<void> => {
    owners.set(id, record);
    const path = fileId === null ? null : handles.path(fileId);
    const stamp = fileId === null ? null : files.stamp(fileId);
    await journal.keep(id, { title, path, stamp, keptAt: parts.now() }, bytes);
  };
  const describe = async (record: OpenWindow, id: string): Promise<KeptWork | null> => {
    const entry = await readEntry(journal, id, parts.log);
    if (entry === null) return null;
    const { head, work, isDamaged } = entry;
    if (!isDamaged && isSame(work, await fileContent(parts.fileSystem, head.path))) {
      await journal.drop(id);
      return null;
    }
    const file = head.path === null ? null : files.refer(head.path);
    return { id, title: head.title, file, keptAt: head.keptAt, isDamaged, isOwn: ownerOf(id) === record };
  };
  const claim = async (record: OpenWindow, id: string): Promise<FileAnswer<FileRef | null>> => {
    const entry = await journal.read(id);
    if (entry === null) return unknownHandle();
    if (isOthers(record, id)) return failed('no-permission', 'EOWNER');
    const { path, stamp } = entry.head;
    if (path !== null && (await parts.isElsewhere(record, path))) return failed('busy', 'EOPEN', basename(path));
    // The page was lost with this work in it: that comes back, and not what the file holds.
    if (ownerOf(id) === record) record.initial = null;
    owners.set(id, record);
    return { kind: 'done', value: path === null ? null : await files.resume(path, stamp) };
  };
  return {
    keep: async (record, work) => {
      // An entry somebody left behind is only written by who has claimed it.
      const isForeign = ownerOf(work.id) === null ? await journal.has(work.id) : isOthers(record, work.id);
      if (isForeign) return { code: 'no-permission', name: work.title, detail: 'EOWNER' };
      return await attempt(work.title, parts.log, () => keep(record, work));
    },
    drop: async (record, id) => {
      if (isOthers(record, id)) return;
      const failure = await attempt(id, parts.log, () => journal.drop(id));
      // What a virus scanner keeps from going is still this window's: else nothing more could be kept under its id.
      if (failure === null) owners.delete(id);
    },
    list: async (record) => {
      const free = (await journal.ids()).filter((id) => !isOthers(record, id));
      const found = await Promise.all(free.map((id) => describe(record, id)));
      return found.filter((one) => one !== null).toSorted((a, b) => b.keptAt - a.keptAt);
    },
    read: async (record, id) => {
      const entry = isOthers(record, id) ? null : await readEntry(journal, id, parts.log);
      if (entry === null) return unknownHandle();
      return { kind: 'done', value: { work: entry.work, inFile: await fileContent(parts.fileSystem, entry.head.path) } };
    },
    claim,
  };
}

/** An entry that is there but cannot be read is a damaged one, with nothing in it. */
async function readEntry(journal: Journal, id: string, log: Parts['log']): Promise<Entry | null> {
  try {
    return await journal.read(id);
  } catch (error) {
    log(`journal: ${id} cannot be read: ${String(error)}`);
    return { head: NOTHING_KNOWN, work: new Uint8Array(), isDamaged: true };
  }
}

async function fileContent(fileSystem: FileSystem, path: string | null): Promise<Uint8Array | null> {
  // Gone or unreadable: there is nothing to compare with, and opening it will say why.
  return path === null ? null : readFile(fileSystem, path).catch(() => null);
}

function isSame(work: Uint8Array, inFile: Uint8Array | null): boolean {
  return inFile !== null && Buffer.compare(work, inFile) === 0;
}

function failed(code: FileFailureCode, detail: string, name = ''): FileAnswer<never> {
  return { kind: 'failed', failure: { code, name, detail } };
}

async function attempt(name: string, log: Parts['log'], work: () => Promise<void>): Promise<FileFailure | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const failure = failureFrom(error, name);
    log(`journal: ${failure.detail}`);
    return failure;
  }
}
