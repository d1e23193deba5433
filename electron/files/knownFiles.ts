import { isSameFacts, type Facts } from './fingerprint.ts';

/** What this program last read from or wrote to each file, by its real place. */
export type KnownFiles = Readonly<{
  set: (target: string, facts: Facts, stamp: string) => void;
  /** Before a save: should it fail after the bytes are in place, they are not somebody else's. */
  attempt: (target: string, stamp: string) => void;
  /** The file looks untouched, so that it need not be read. */
  isUntouched: (target: string, facts: Facts) => boolean;
  /** Whether a content is the one last read or written here. Of a file never read it never is. */
  isOurs: (target: string, stamp: string) => boolean;
  /** What a file held when it was last read or written; null if it never was. */
  stamp: (target: string) => string | null;
  /** The same from before the program ended: the next look reads the file. */
  resume: (target: string, stamp: string) => void;
}>;

type Known = Readonly<{ facts: Facts; stamp: string; attempted: string | null }>;

/** No file has these. */
const NO_FACTS: Facts = { size: -1, modified: 0, changed: 0, inode: 0, device: 0 };

export function createKnownFiles(): KnownFiles {
  const files = new Map<string, Known>();
  return {
    stamp: (target) => files.get(target)?.stamp ?? null,
    resume: (target, stamp) => void files.set(target, { facts: NO_FACTS, stamp, attempted: null }),
    set: (target, facts, stamp) => void files.set(target, { facts, stamp, attempted: null }),
    attempt: (target, attempted) => {
      const known = files.get(target);
      if (known !== undefined) files.set(target, { ...known, attempted });
    },
    isUntouched: (target, facts) => {
      const known = files.get(target);
      return known !== undefined && isSameFacts(known.facts, facts);
    },
    isOurs: (target, stamp) => {
      const known = files.get(target);
      return known !== undefined && (known.stamp === stamp || known.attempted === stamp);
    },
  };
}
