import * as promises from 'node:fs/promises';

/**
 * The part of Node's file system that saving and reading use. It is an argument everywhere, so that a test can let the
 * n-th call fail and look at the order of all of them.
 */
export type FileSystem = Pick<
  typeof promises,
  'access' | 'open' | 'lstat' | 'mkdir' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'stat' | 'unlink'
>;

export const nodeFileSystem: FileSystem = promises;
