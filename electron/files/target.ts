import { basename, dirname, join, resolve } from 'node:path';
import { errorCode, FileProblem } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';

/**
 * The real place a path leads to, so that saving replaces what a symbolic link points to and not the link. For a file
 * that does not exist yet it is the real folder plus the name; a dangling link is refused, as
 * nobody can tell whether its folder is only not mounted.
 */
export async function resolveTarget(fileSystem: FileSystem, path: string): Promise<string> {
  try {
    return await fileSystem.realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const absolute = resolve(path);
  if (await isLink(fileSystem, absolute)) throw new FileProblem('not-found', 'ENOENT');
  return join(await fileSystem.realpath(dirname(absolute)), basename(absolute));
}

async function isLink(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fileSystem.lstat(path)).isSymbolicLink();
  } catch {
    // Nothing there at all: the ordinary case of a new file.
    return false;
  }
}

/**
 * A place as its file system spells it, once there is something. Disks from macOS keep letters and their accents apart, so that
 * a new file’s name comes back in another form than it was given in; everything but that form is the same.
 */
export async function spelledThere(fileSystem: FileSystem, target: string): Promise<string> {
  // It is saved: that its place cannot be asked for now is no news.
  const found = await fileSystem.realpath(target).catch(() => target);
  return found.normalize() === target.normalize() ? found : target;
}
