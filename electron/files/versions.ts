import { join } from 'node:path';
import { versionsToDrop, type EarlierVersion } from '../contract.ts';
import { FileProblem } from './failure.ts';
import { stampOf } from './fingerprint.ts';
import { readFile } from './readFile.ts';
import { replaceFile } from './replaceFile.ts';
import type { SaveOptions } from './saveOptions.ts';

/** Whose versions: by document, so that a moved file finds them, and by path, so that a copy's are told apart. */
export type VersionPlace = Readonly<{ documentId: string; target: string }>;

/** Versions of documents that were saved over, in the application's own folder. */
export type Versions = Readonly<{
  keep: (place: VersionPlace, bytes: Uint8Array) => Promise<void>;
  /** Newest first. */
  list: (place: VersionPlace) => Promise<readonly EarlierVersion[]>;
  read: (place: VersionPlace, id: string) => Promise<Uint8Array>;
}>;

type VersionParts = Readonly<{ saving: SaveOptions; folder: string; now: () => number }>;

/** `<milliseconds>-<path>.bmc`: the name says all there is to know. */
const NAME = /^(\d{13})-([0-9a-f]{12})\.bmc$/;

export function createVersions({ saving, folder, now }: VersionParts): Versions {
  const { fileSystem } = saving;
  const folderOf = ({ documentId }: VersionPlace): string => join(folder, hash(documentId).slice(0, 24));
  const fileOf = (place: VersionPlace, id: string): string => join(folderOf(place), `${id}.bmc`);

  const listAll = async (place: VersionPlace): Promise<readonly Omit<EarlierVersion, 'size'>[]> => {
    const names = await fileSystem.readdir(folderOf(place)).catch(() => []);
    return names.flatMap((name) => entryOf(name, pathKey(place))).toSorted((a, b) => b.savedAt - a.savedAt);
  };
  const isNewest = async (place: VersionPlace, bytes: Uint8Array): Promise<boolean> => {
    const [newest] = await listAll(place);
    if (newest === undefined) return false;
    const kept = await fileSystem.readFile(fileOf(place, newest.id)).catch(() => new Uint8Array());
    return stampOf(kept) === stampOf(bytes);
  };
  return {
    keep: async (place, bytes) => {
      if (bytes.length === 0 || (await isNewest(place, bytes))) return;
      // For nobody else's eyes, whatever the file's own folder allows.
      await fileSystem.mkdir(folderOf(place), { recursive: true, mode: 0o700 });
      const taken = new Set((await listAll(place)).map(({ savedAt }) => savedAt));
      let time = now();
      while (taken.has(time)) time += 1;
      await replaceFile(fileOf(place, `${String(time).padStart(13, '0')}-${pathKey(place)}`), bytes, null, saving);
      for (const { id } of versionsToDrop(await listAll(place)))
        await fileSystem.unlink(fileOf(place, id)).catch(() => undefined);
    },
    list: async (place) => {
      const entries = await listAll(place);
      const sized = entries.map(async (entry) => {
        const stats = await fileSystem.stat(fileOf(place, entry.id)).catch(() => null);
        return stats === null ? [] : [{ ...entry, size: stats.size }];
      });
      return (await Promise.all(sized)).flat();
    },
    read: async (place, id) => {
      if (entryOf(`${id}.bmc`, '').length === 0) throw new FileProblem('not-found', 'EVERSION');
      return readFile(fileSystem, fileOf(place, id));
    },
  };
}

function entryOf(name: string, ownPath: string): readonly Omit<EarlierVersion, 'size'>[] {
  const [, time, path] = NAME.exec(name) ?? [];
  if (time === undefined) return [];
  return [{ id: name.slice(0, -'.bmc'.length), savedAt: Number(time), isElsewhere: path !== ownPath }];
}

function pathKey({ target }: VersionPlace): string {
  return hash(target).slice(0, 12);
}

function hash(text: string): string {
  return stampOf(new TextEncoder().encode(text));
}
