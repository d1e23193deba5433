import type { FileSystem } from './fileSystem.ts';

/** What saving needs from around it; tests give their own. */
export type SaveOptions = Readonly<{
  fileSystem: FileSystem;
  /** Where the old bytes wait while a file has to be overwritten in place. */
  backupFolder: string;
  /** Where programs of ours with other data folders look as well. */
  lockFolder: string;
  wait: (milliseconds: number) => Promise<void>;
}>;
