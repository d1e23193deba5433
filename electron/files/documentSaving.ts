import { VERSION_PAUSE, type SaveTerms } from '../contract.ts';
import { errorCode, FileProblem } from './failure.ts';
import { factsOf, isSameFacts, stampOf, type Facts } from './fingerprint.ts';
import type { KnownFiles } from './knownFiles.ts';
import { readWithFacts } from './readFile.ts';
import type { Remark } from './remark.ts';
import { saveFile, type SaveReport } from './saveFile.ts';
import { withSaveLock } from './saveLock.ts';
import type { SaveOptions } from './saveOptions.ts';
import type { Versions } from './versions.ts';

/** `agreed`: the person has just chosen to save over whatever is there. */
export type DocumentTerms = SaveTerms | Readonly<{ documentId: string; over: 'agreed' }>;

/** Saves a document over its file: never over something unseen, and never without keeping what was there. */
export type SaveDocument = (path: string, target: string, bytes: Uint8Array, terms: DocumentTerms) => Promise<SaveReport>;

type Parts = Readonly<{ saving: SaveOptions; known: KnownFiles; versions: Versions; now: () => number }>;

export function createDocumentSaving({ saving, known, versions, now }: Parts): SaveDocument {
  const { fileSystem } = saving;
  const keptAt = new Map<string, number>();

  const keepOld = async (target: string, documentId: string, old: Uint8Array, isOurs: boolean): Promise<readonly Remark[]> => {
    // Somebody else's work is kept each time, our own now and then.
    if (isOurs && now() - (keptAt.get(target) ?? -Infinity) < VERSION_PAUSE) return [];
    try {
      await versions.keep({ documentId, target }, old);
      keptAt.set(target, now());
      return [];
    } catch (error) {
      // A full data folder must not keep anybody from saving.
      return [{ note: `earlier version not kept (${errorCode(error)})`, tell: 'version-not-kept' }];
    }
  };
  const isTheSame = async (target: string, facts: Facts | null): Promise<boolean> => {
    const stats = await nullIfGone(fileSystem.stat(target));
    return stats === null || facts === null ? stats === facts : isSameFacts(factsOf(stats), facts);
  };
  const save = async (path: string, target: string, bytes: Uint8Array, terms: DocumentTerms): Promise<SaveReport> => {
    const old = await nullIfGone(readWithFacts(fileSystem, target));
    const oldStamp = old === null ? null : stampOf(old.bytes);
    const isOurs = oldStamp !== null && known.isOurs(target, oldStamp);
    if (oldStamp !== null && !isOurs && terms.over !== 'agreed' && terms.over !== oldStamp) throw changed();
    const kept = old === null ? [] : await keepOld(target, terms.documentId, old.bytes, isOurs);
    const stamp = stampOf(bytes);
    known.attempt(target, stamp);
    const report = await saveFile(path, bytes, saving, async () => {
      if (!(await isTheSame(target, old?.facts ?? null))) throw changed();
    });
    known.set(target, report.facts, stamp);
    return { ...report, remarks: [...kept, ...report.remarks] };
  };
  return (path, target, bytes, terms) => withSaveLock(target, saving, () => save(path, target, bytes, terms));
}

function changed(): FileProblem {
  return new FileProblem('changed', 'ECHANGED');
}

/** A file that is gone is saved again; one that cannot be read cannot be compared, so that is a failure. */
async function nullIfGone<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
