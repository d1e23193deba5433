import { basename, dirname, sep } from 'node:path';
import type { FileAnswer, FileRef, OpenedFile } from '../contract.ts';
import type { Handles } from '../handles.ts';
import { failureFrom, FileProblem } from './failure.ts';
import { sweepLeftovers } from './leftovers.ts';
import { readFile } from './readFile.ts';
import { saveFile } from './saveFile.ts';
import type { SaveOptions } from './saveOptions.ts';
import { resolveTarget } from './target.ts';

/** Opening and saving for the renderer: every answer is data, and paths stay on this side. */
export type FileService = Readonly<{
  /** For a path the person chose just now. */
  open: (path: string) => Promise<FileAnswer<OpenedFile>>;
  /** For a path the person chose just now, in a save dialog. */
  saveAs: (path: string, bytes: Uint8Array) => Promise<FileAnswer<FileRef>>;
  write: (id: string, bytes: Uint8Array) => Promise<FileAnswer<FileRef>>;
  refer: (path: string) => FileRef;
}>;

export type FileServiceParts = Readonly<{
  handles: Handles;
  home: string;
  saving: SaveOptions;
  /** A save that worked with a remark, or one that failed; never the content. */
  log: (message: string) => void;
}>;

export function createFileService(parts: FileServiceParts): FileService {
  const { handles, home, log } = parts;
  const queue = createQueue();
  const swept = new Set<string>();
  const refer = (path: string): FileRef => ({ id: handles.give(path), name: basename(path), folder: shortFolder(path, home) });

  async function open(path: string): Promise<OpenedFile> {
    const bytes = await readFile(parts.saving.fileSystem, path);
    const file = refer(path);
    handles.bind(file.id, await resolveTarget(parts.saving.fileSystem, path));
    return { file, bytes };
  }

  async function save(path: string, bytes: Uint8Array): Promise<FileRef> {
    const folder = dirname(path);
    if (!swept.has(folder)) await sweepLeftovers(parts.saving.fileSystem, folder);
    swept.add(folder);
    const report = await saveFile(path, bytes, parts.saving);
    for (const warning of report.warnings) log(`save: ${warning}`);
    const file = refer(path);
    handles.bind(file.id, report.target);
    return file;
  }

  async function write(id: string, path: string, bytes: Uint8Array): Promise<FileRef> {
    const bound = handles.boundTarget(id);
    const target = await resolveTarget(parts.saving.fileSystem, path);
    // Somebody has led the path elsewhere since the person chose it, such as by swapping a symbolic link.
    if (bound !== null && bound !== target) throw new FileProblem('no-permission', 'EMOVED');
    return save(path, bytes);
  }

  const answered = <T>(path: string, work: () => Promise<T>): Promise<FileAnswer<T>> =>
    queue(path, () => asAnswer(work, basename(path), log));

  return {
    refer,
    open: (path) => answered(path, () => open(path)),
    saveAs: (path, bytes) => answered(path, () => save(path, bytes)),
    write: async (id, bytes) => {
      const path = handles.path(id);
      if (path === null) return unknownHandle();
      return answered(path, () => write(id, path, bytes));
    },
  };
}

/** The answer for an id that was never given out. */
export function unknownHandle(): Extract<FileAnswer<never>, { kind: 'failed' }> {
  return { kind: 'failed', failure: { code: 'not-found', name: '', detail: 'EHANDLE' } };
}

async function asAnswer<T>(work: () => Promise<T>, name: string, log: (message: string) => void): Promise<FileAnswer<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    const failure = failureFrom(error, name);
    log(`file: ${error instanceof Error ? error.message : failure.detail}`);
    return { kind: 'failed', failure };
  }
}

/** One thing at a time for each path, in the order asked: a slow save must not end after a later one. */
function createQueue() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(path) ?? Promise.resolve()).then(work, work);
    last.set(path, turn);
    try {
      return await turn;
    } finally {
      if (last.get(path) === turn) last.delete(path);
    }
  };
}

/** `~/Documents` rather than the whole path, which is nobody's business on a projector. */
function shortFolder(path: string, home: string): string {
  const folder = dirname(path);
  if (folder === home) return '~';
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}
