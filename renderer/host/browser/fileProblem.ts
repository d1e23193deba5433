import type { FileFailure, FileFailureCode } from '../../../electron/contract.ts';

/** The same limit as on the desktop. */
export const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

/** What the browser's error names mean to a person; what is not listed is an `io-error`. */
const MEANINGS: Readonly<Record<string, FileFailureCode>> = {
  NotFoundError: 'not-found',
  NotAllowedError: 'no-permission',
  SecurityError: 'no-permission',
  NoModificationAllowedError: 'busy',
  QuotaExceededError: 'disk-full',
  TypeMismatchError: 'is-folder',
  TooLargeError: 'too-large',
  ChangedError: 'changed',
  TimeoutError: 'busy',
};

/** Turns a browser's error into data; anything else is a bug and is thrown on. */
export function failureFrom(error: unknown, name: string): FileFailure {
  if (!(error instanceof DOMException)) throw error;
  return { code: MEANINGS[error.name] ?? 'io-error', name, detail: error.name };
}

export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
