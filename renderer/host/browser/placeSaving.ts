import { VERSION_PAUSE, type FileLook, type SaveRemark, type SaveTerms } from '../../../electron/contract.ts';
import type { BrowserFile } from './browserFile.ts';
import { readBlob, type FileAccess } from './fileAccess.ts';
import type { PageLocks } from './pageLocks.ts';
import { stampOf } from './stamp.ts';
import type { VersionStore } from './versionStore.ts';

/** Files that are saved in their place: nothing unseen is written over, and what was there is kept. */
export type PlaceSaving = Readonly<{
  /** What was just read from or written to a file. */
  note: (fileId: string, file: BrowserFile, bytes: Uint8Array) => Promise<void>;
  look: (fileId: string, file: BrowserFile, seen: string | null) => Promise<FileLook>;
  /** Throws a `ChangedError` rather than write over something unseen. */
  write: (fileId: string, file: BrowserFile, bytes: Uint8Array, terms: SaveTerms) => Promise<Written>;
  /** What a file held when it was last read or written here, to be given to `resume`; null if nobody knows. */
  stamp: (fileId: string) => string | null;
  /** The same from before the page was lost: work on it goes on. */
  resume: (fileId: string, stamp: string) => void;
}>;

export type Written = Readonly<{ file: BrowserFile; remark: SaveRemark | null }>;

type Known = Readonly<{ size: number; lastModified: number; stamp: string }>;

type Parts = Readonly<{
  access: FileAccess;
  versions: VersionStore;
  now: () => number;
  /** Null where pages know nothing of each other: then two that write in the same moment may do so over each other. */
  locks: Pick<PageLocks, 'alone'> | null;
}>;

export function createPlaceSaving({ access, versions, now, locks }: Parts): PlaceSaving {
  const known = new Map<string, Known>();
  const keptAt = new Map<string, number>();

  const keepOld = async (fileId: string, documentId: string, old: Uint8Array, isOurs: boolean): Promise<SaveRemark | null> => {
    if (isOurs && now() - (keptAt.get(fileId) ?? -Infinity) < VERSION_PAUSE) return null;
    try {
      await versions.keep(documentId, fileId, old);
      keptAt.set(fileId, now());
      return null;
    } catch {
      // A full or blocked storage must not keep anybody from saving.
      return 'version-not-kept';
    }
  };
  const note = async (fileId: string, file: BrowserFile, bytes: Uint8Array): Promise<void> => {
    const there = await access.peek(file).catch(() => null);
    if (there === null) return;
    const { size, lastModified } = there;
    known.set(fileId, { size, lastModified, stamp: await stampOf(new Uint8Array(bytes)) });
  };
  const makeWay = async (fileId: string, old: Uint8Array<ArrayBuffer>, terms: SaveTerms): Promise<SaveRemark | null> => {
    const stamp = await stampOf(old);
    const isOurs = stamp === known.get(fileId)?.stamp;
    if (!isOurs && stamp !== terms.over) throw new DOMException('written by somebody else', 'ChangedError');
    return keepOld(fileId, terms.documentId, old, isOurs);
  };
  const replace = async (fileId: string, file: BrowserFile, bytes: Uint8Array, terms: SaveTerms): Promise<Written> => {
    const there = await access.peek(file).catch(goneIsNull);
    const remark = there === null ? null : await makeWay(fileId, await readBlob(there), terms);
    if (file.kept.kind === 'copy') await keepOld(fileId, terms.documentId, file.kept.bytes, true);
    const written = await access.write(file, bytes);
    await note(fileId, written, bytes);
    return { file: written, remark };
  };
  return {
    note,
    stamp: (fileId) => known.get(fileId)?.stamp ?? null,
    // No file has this size, so that the next look reads it.
    resume: (fileId, stamp) => void known.set(fileId, { size: -1, lastModified: 0, stamp }),
    look: async (fileId, file, seen) => {
      const there = await access.peek(file);
      const last = known.get(fileId);
      // Not allowed to look, or nothing to compare with: not known to be anything else.
      if (there === null || last === undefined) return { kind: 'same' };
      if (there.size === last.size && there.lastModified === last.lastModified) return { kind: 'same' };
      const bytes = await readBlob(there);
      const stamp = await stampOf(bytes);
      if (stamp !== last.stamp) return stamp === seen ? { kind: 'same' } : { kind: 'changed', stamp, bytes };
      known.set(fileId, { size: there.size, lastModified: there.lastModified, stamp });
      return { kind: 'same' };
    },
    write: async (fileId, file, bytes, terms) => {
      await access.prepare(file);
      // Nobody may write between the look and the writing. All tabs know a file by one id.
      const work = (): Promise<Written> => replace(fileId, file, bytes, terms);
      return locks === null ? work() : locks.alone(`platno-file ${fileId}`, work);
    },
  };
}

/** A file that is gone is written again. */
function goneIsNull(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}
