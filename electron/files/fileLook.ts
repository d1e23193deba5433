import type { FileLook } from '../contract.ts';
import { factsOf, isSameFacts, stampOf, type Facts } from './fingerprint.ts';
import type { FileSystem } from './fileSystem.ts';
import type { KnownFiles } from './knownFiles.ts';
import { readWithFacts } from './readFile.ts';

/** Looks whether a file still holds what was last read or written here; rejects if it cannot be had any more. */
export type LookAtFile = (path: string, target: string, seen: string | null) => Promise<FileLook>;

/** The file is read only if the system says that something about it is different. */
export function createFileLook(fileSystem: FileSystem, known: KnownFiles): LookAtFile {
  /** The changed state last looked at, so that a file somebody has seen is not read every few seconds. */
  const looked = new Map<string, Readonly<{ facts: Facts; stamp: string }>>();
  return async (path, target, seen) => {
    const facts = factsOf(await fileSystem.stat(path));
    if (known.isUntouched(target, facts)) return { kind: 'same' };
    const last = looked.get(target);
    if (last !== undefined && last.stamp === seen && isSameFacts(last.facts, facts)) return { kind: 'same' };
    const { bytes, facts: read } = await readWithFacts(fileSystem, path);
    const stamp = stampOf(bytes);
    if (known.isOurs(target, stamp)) {
      // Only touched, or replaced by the same.
      known.set(target, read, stamp);
      return { kind: 'same' };
    }
    looked.set(target, { facts: read, stamp });
    return stamp === seen ? { kind: 'same' } : { kind: 'changed', stamp, bytes };
  };
}
