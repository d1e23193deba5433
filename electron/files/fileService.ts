import { basename, dirname, sep } from 'node:path';
import type { EarlierVersion, FileAnswer, FileLook, FileRef, OpenedFile, SaveTerms } from '../contract.ts';
import type { Handles } from '../handles.ts';
import { createDocumentSaving, type DocumentTerms } from './documentSaving.ts';
import { FileProblem } from './failure.ts';
import { done, orFailure, savedAs, unknownHandle } from './fileAnswers.ts';
import { createFileLook } from './fileLook.ts';
import { stampOf } from './fingerprint.ts';
import { createKnownFiles } from './knownFiles.ts';
import { sweepLeftovers } from './leftovers.ts';
import { createQueue } from './queue.ts';
import { readWithFacts } from './readFile.ts';
import { saveFile, type SaveReport } from './saveFile.ts';
import type { SaveOptions } from './saveOptions.ts';
import { resolveTarget, spelledThere } from './target.ts';
import { createVersions } from './versions.ts';

/** Opening and saving for the renderer: every answer is data, and paths stay on this side. */
export type FileService = Readonly<{
  /** For a path the person chose just now. */
  open: (path: string) => Promise<FileAnswer<OpenedFile>>;
  /** For a path the person chose just now, in a save dialog; `documentId` for a document. */
  saveAs: (path: string, bytes: Uint8Array, documentId?: string) => Promise<FileAnswer<FileRef>>;
  write: (id: string, bytes: Uint8Array, terms: SaveTerms) => Promise<FileAnswer<FileRef>>;
  look: (id: string, seen: string | null) => Promise<FileLook>;
  listVersions: (id: string, documentId: string | null) => Promise<readonly EarlierVersion[]>;
  readVersion: (id: string, documentId: string | null, versionId: string) => Promise<FileAnswer<Uint8Array>>;
  keepVersion: (id: string, documentId: string, bytes: Uint8Array) => Promise<FileAnswer<null>>;
  refer: (path: string) => FileRef;
  /** What a file held when it was last read or written here, to be given to `resume`; null if nobody knows. */
  stamp: (id: string) => string | null;
  /** For work that goes on after the program ended: its file as if it were open, with what it held then. */
  resume: (path: string, stamp: string | null) => Promise<FileRef>;
}>;

export type FileServiceParts = Readonly<{
  handles: Handles;
  home: string;
  saving: SaveOptions;
  /** The folder of earlier versions. */
  versionsFolder: string;
  now: () => number;
  /** A save that worked with a remark, or one that failed; never the content. */
  log: (message: string) => void;
}>;

export function createFileService(parts: FileServiceParts): FileService {
  const { handles, home, log, saving, now } = parts;
  const { fileSystem } = saving;
  const queue = createQueue();
  const swept = new Set<string>();
  const known = createKnownFiles();
  const versions = createVersions({ saving, folder: parts.versionsFolder, now });
  const saveDocument = createDocumentSaving({ saving, known, versions, now });
  const lookAt = createFileLook(fileSystem, known);
  const refer = (path: string): FileRef => ({ id: handles.give(path), name: basename(path), folder: shortFolder(path, home) });

  async function open(path: string): Promise<OpenedFile> {
    const { bytes, facts } = await readWithFacts(fileSystem, path);
    const file = refer(path);
    const target = await resolveTarget(fileSystem, path);
    handles.bind(file.id, target);
    known.set(target, facts, stampOf(bytes));
    return { file, bytes };
  }

  async function saveExport(path: string, target: string, bytes: Uint8Array): Promise<SaveReport> {
    const report = await saveFile(path, bytes, saving);
    // Over the file of an open document it is somebody else's work: the window does not show it.
    if (known.stamp(target) === null) known.set(target, report.facts, stampOf(bytes));
    return report;
  }

  async function save(path: string, bytes: Uint8Array, terms: DocumentTerms | null): Promise<FileAnswer<FileRef>> {
    const target = await resolveTarget(fileSystem, path);
    const folder = dirname(target);
    if (!swept.has(folder)) await sweepLeftovers(fileSystem, folder);
    swept.add(folder);
    const { facts, remarks } =
      terms === null ? await saveExport(path, target, bytes) : await saveDocument(path, target, bytes, terms);
    const file = refer(path);
    const place = handles.boundTarget(file.id) === target ? target : await spelledThere(fileSystem, target);
    if (place !== target) known.set(place, facts, stampOf(bytes));
    handles.bind(file.id, place);
    return savedAs(file, remarks, log);
  }

  async function write(id: string, path: string, bytes: Uint8Array, terms: SaveTerms): Promise<FileAnswer<FileRef>> {
    const bound = handles.boundTarget(id);
    // Somebody has led the path elsewhere since the person chose it, such as by swapping a symbolic link.
    if (bound !== null && bound.normalize() !== (await resolveTarget(fileSystem, path)).normalize())
      throw new FileProblem('no-permission', 'EMOVED');
    return save(path, bytes, terms);
  }

  const answered = <T>(path: string, work: () => Promise<FileAnswer<T>>): Promise<FileAnswer<T>> =>
    queue(path, () => orFailure(work, basename(path), log));

  /** For calls that come with a handle. */
  const named = async <T>(id: string, work: (path: string) => Promise<FileAnswer<T>>): Promise<FileAnswer<T>> => {
    const path = handles.path(id);
    return path === null ? unknownHandle() : answered(path, () => work(path));
  };
  // A file that is gone has versions all the same.
  const versionTarget = async (id: string, path: string): Promise<string> =>
    handles.boundTarget(id) ?? (await resolveTarget(fileSystem, path).catch(() => path));
  return {
    refer,
    stamp: (id) => known.stamp(handles.boundTarget(id) ?? ''),
    resume: async (path, stamp) => {
      const file = refer(path);
      // A folder that is gone for now: saving will say so, or find it again.
      const target = await resolveTarget(fileSystem, path).catch(() => null);
      if (target !== null) handles.bind(file.id, target);
      if (target !== null && stamp !== null) known.resume(target, stamp);
      return file;
    },
    open: (path) => answered(path, async () => done(await open(path))),
    saveAs: (path, bytes, documentId) =>
      answered(path, () => save(path, bytes, documentId === undefined ? null : { documentId, over: 'agreed' })),
    write: (id, bytes, terms) => named(id, (path) => write(id, path, bytes, terms)),
    look: async (id, seen) => {
      const path = handles.path(id);
      if (path === null) return unknownHandle();
      const work = async () => done(await lookAt(path, handles.boundTarget(id) ?? path, seen));
      // Asked every few seconds: a file that is gone is no news for the log.
      const answer = await queue(path, () => orFailure(work, basename(path), () => undefined));
      return answer.kind === 'done' ? answer.value : answer.kind === 'failed' ? answer : { kind: 'same' };
    },
    listVersions: async (id, documentId) => {
      const path = handles.path(id);
      return path === null ? [] : versions.list({ documentId, target: await versionTarget(id, path) });
    },
    readVersion: (id, documentId, versionId) =>
      named(id, async (path) => done(await versions.read({ documentId, target: await versionTarget(id, path) }, versionId))),
    keepVersion: (id, documentId, bytes) =>
      named(id, async (path) => {
        await versions.keep({ documentId, target: await versionTarget(id, path) }, bytes);
        return done(null);
      }),
  };
}

/** `~/Documents` rather than the whole path, which is nobody's business on a projector. */
function shortFolder(path: string, home: string): string {
  const folder = dirname(path);
  if (folder === home) return '~';
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}
