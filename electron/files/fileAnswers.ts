import type { FileAnswer, FileRef } from '../contract.ts';
import { failureFrom } from './failure.ts';
import { gravest } from './remark.ts';
import type { SaveReport } from './saveFile.ts';

/** The answer for an id that was never given out. */
export function unknownHandle(): Extract<FileAnswer<never>, { kind: 'failed' }> {
  return { kind: 'failed', failure: { code: 'not-found', name: '', detail: 'EHANDLE' } };
}

/** It worked. */
export function done<T>(value: T): FileAnswer<T> {
  return { kind: 'done', value };
}

/** Saved: the flaws go to the log, and the gravest of them to the person. */
export function savedAs(file: FileRef, remarks: SaveReport['remarks'], log: (message: string) => void): FileAnswer<FileRef> {
  for (const { note } of remarks) log(`save: ${note}`);
  const remark = gravest(remarks);
  return remark === null ? done(file) : { kind: 'done', value: file, remark };
}

/** What a work answers, or its failure as data. */
export async function orFailure<T>(
  work: () => Promise<FileAnswer<T>>,
  name: string,
  log: (message: string) => void,
): Promise<FileAnswer<T>> {
  try {
    return await work();
  } catch (error) {
    const failure = failureFrom(error, name);
    log(`file: ${error instanceof Error ? error.message : failure.detail}`);
    return { kind: 'failed', failure };
  }
}
