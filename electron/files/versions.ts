import { join } from 'node:path';
import { versionsToDrop, type EarlierVersion } from '../contract.ts';
import { FileProblem } from './failure.ts';
import { stampOf } from './fingerprint.ts';
import { readFile } from './readFile.ts';
import { replaceFile } from './replaceFile.ts';
import type { SaveOptions } from './saveOptions.ts';

/** Whose versions: by document, so that a moved file finds them, and by path, so that a copy's are told apart. */
export type VersionPlace = Readonly<{ documentId: string; target: string }>;

/** Without a document: all that was saved over at the path. A file that cannot be read does not say whose it is. */
export type AskedPlace = Readonly<{ documentId: string | null; target: string }>;

/** Versions of documents that were saved over, in the application's own folder. */
export type Versions = Readonly<{
  keep: (place: VersionPlace, bytes: Uint8Array) => Promise<void>;
  /** Newest first. */
  list: (place: AskedPlace) => Promise<readonly EarlierVersion[]>;
  read: (place: AskedPlace, id: string) => Promise<Uint8Array>;
}>;

/** A version and where it is kept. */
type Kept = Readonly<{ path: string; entry: Omit<EarlierVersion, 'size'> }>;

type VersionParts = Readonly<{ saving: SaveOptions; folder: string; now: () => number }>;

/** `<milliseconds>-<path>.bmc`: the name says all there is to know. */
const NAME = /^(\d{13})-([0-9a-f]{12})\.bmc$/;

export function createVersions({ saving, folder, now }: VersionParts): Versions {
  const { fileSystem } = saving;
  const folderOf = (documentId: string): string => join(folder, hash(documentId).slice(0, 24));
  const namesIn = (path: string): Promise<readonly string[]> => fileSystem.readdir(path).catch(() => []);

  const listIn = async (path: string, place: AskedPlace): Promise<readonly Kept[]> =>
    (await namesIn(path)).flatMap((name) => entryOf(name, pathKey(place)).map((entry) => ({ path: join(path, name), entry })));
  const listAll = async (place: AskedPlace): Promise<readonly Kept[]> => {
    const { documentId } = place;
    const folders = documentId === null ? (await namesIn(folder)).map((name) => join(folder, name)) : [folderOf(documentId)];
    const all = (await Promise.all(folders.map((path) => listIn(path, place)))).flat();
    const asked = documentId === null ? all.filter(({ entry }) => !entry.isElsewhere) : all;
    return asked.toSorted((a, b) => b.entry.savedAt - a.entry.savedAt);
  };
  const isNewest = async (place: VersionPlace, bytes: Uint8Array): Promise<boolean> => {
    const [newest] = await listAll(place);
    if (newest === undefined) return false;
    const kept = await fileSystem.readFile(newest.path).catch(() => new Uint8Array());
    return stampOf(kept) === stampOf(bytes);
  };
  return {
    keep: async (place, bytes) => {
      if (bytes.length === 0 || (await isNewest(place, bytes))) return;
      // For nobody else's eyes, whatever the file's own folder allows.
      const own = folderOf(place.documentId);
      await fileSystem.mkdir(own, { recursive: true, mode: 0o700 });
      const taken = new Set((await listAll(place)).map(({ entry }) => entry.savedAt));
      let time = now();
      while (taken.has(time)) time += 1;
      const name = `${String(time).padStart(13, '0')}-${pathKey(place)}.bmc`;
      await replaceFile(join(own, name), bytes, null, saving);
      const kept = (await listAll(place)).map(({ path, entry }) => ({ path, savedAt: entry.savedAt }));
      for (const { path } of versionsToDrop(kept)) await fileSystem.unlink(path).catch(() => undefined);
    },
    list: async (place) => {
      const sized = (await listAll(place)).map(async ({ path, entry }) => {
        const stats = await fileSystem.stat(path).catch(() => null);
        return stats === null ? [] : [{ ...entry, size: stats.size }];
      });
      return (await Promise.all(sized)).flat();
    },
    read: async (place, id) => {
      const kept = (await listAll(place)).find(({ entry }) => entry.id === id);
      if (kept === undefined) throw new FileProblem('not-found', 'EVERSION');
      return readFile(fileSystem, kept.path);
    },
  };
}

function entryOf(name: string, ownPath: string): readonly Omit<EarlierVersion, 'size'>[] {
  const [, time, path] = NAME.exec(name) ?? [];
  if (time === undefined) return [];
  return [{ id: name.slice(0, -'.bmc'.length), savedAt: Number(time), isElsewhere: path !== ownPath }];
}

function pathKey({ target }: AskedPlace): string {
  return hash(target).slice(0, 12);
}

function hash(text: string): string {
  return stampOf(new TextEncoder().encode(text));
}
