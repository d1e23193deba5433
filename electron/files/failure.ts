import type { FileFailure, FileFailureCode } from '../contract.ts';

/** What each code of the operating system means to a person; what is not listed is an `io-error`. */
const MEANINGS: Readonly<Record<string, FileFailureCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'busy',
  ENFILE: 'busy',
  EISDIR: 'is-folder',
  EFBIG: 'too-large',
};

/** A refusal of our own, shaped like the system's errors. `detail` is a system code or one of ours. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly meaning: FileFailureCode;
  readonly code: string;

  /** `note` goes to the log only; it may name a path. */
  constructor(meaning: FileFailureCode, detail: string, note = '') {
    super(`${meaning} (${detail}) ${note}`.trim());
    this.meaning = meaning;
    this.code = detail;
  }
}

/** The system's code of an error, such as `ENOSPC`; empty for anything that is not a file system error. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Turns an error of the file system into data. An error without a code is a bug and is thrown on. */
export function failureFrom(error: unknown, name: string): FileFailure {
  const detail = errorCode(error);
  if (detail === '') throw error;
  const meaning = error instanceof FileProblem ? error.meaning : (MEANINGS[detail] ?? 'io-error');
  return { code: meaning, name, detail };
}
