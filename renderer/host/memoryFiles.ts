import type {
  FileAnswer,
  FileFailureCode,
  FileLook,
  FileRef,
  OpenedFile,
  SaveRequest,
  SaveTerms,
} from '../../electron/contract.ts';
import type { Host } from './host.ts';
import { takeOnce, type MemoryWorld } from './memoryWorld.ts';

/** The ids this window has given out, and the content of each file as it was last read or written here. */
export type Names = Readonly<{
  refer: (name: string) => FileRef;
  nameOf: (id: string) => string | null;
  known: Map<string, string>;
}>;

export function createNames(): Names {
  const names = new Map<string, string>();
  return {
    refer: (name) => {
      const known = [...names].find(([, other]) => other === name)?.[0];
      const id = known ?? crypto.randomUUID();
      names.set(id, name);
      return { id, name, folder: '~' };
    },
    nameOf: (id) => names.get(id) ?? null,
    known: new Map(),
  };
}

type FileCalls = Pick<
  Host,
  | 'describeRecent'
  | 'forgetRecent'
  | 'keepVersion'
  | 'listRecent'
  | 'listVersions'
  | 'lookAtFile'
  | 'openDialog'
  | 'openDropped'
  | 'readFile'
  | 'readVersion'
  | 'saveDialog'
  | 'takeInitialFile'
  | 'writeFile'
>;

/** Files, recent ones and earlier versions, as one window of the memory host sees them. */
export function memoryFiles(world: MemoryWorld, { refer, nameOf, known }: Names): FileCalls {
  const open = (name: string): FileAnswer<OpenedFile> => {
    const failure = takeOnce(world, 'nextReadFailure');
    const bytes = world.files.get(name);
    if (failure !== null) return failed(failure, name);
    if (bytes === undefined) return failed('not-found', name);
    world.recent.note(name);
    known.set(name, stampOf(bytes));
    return { kind: 'done', value: { file: refer(name), bytes: new Uint8Array(bytes) } };
  };
  const write = (name: string, bytes: Uint8Array): FileAnswer<FileRef> => {
    const failure = takeOnce(world, 'nextWriteFailure');
    if (failure !== null) return failed(failure, name);
    world.files.set(name, new Uint8Array(bytes));
    known.set(name, stampOf(bytes));
    const remark = takeOnce(world, 'nextRemark');
    return remark === null ? { kind: 'done', value: refer(name) } : { kind: 'done', value: refer(name), remark };
  };
  const writeOver = (name: string, bytes: Uint8Array, { documentId, over }: SaveTerms): FileAnswer<FileRef> => {
    const old = world.files.get(name);
    const stamp = old && stampOf(old);
    if (stamp !== undefined && stamp !== known.get(name) && stamp !== over) return failed('changed', name);
    const answer = write(name, bytes);
    if (old && answer.kind === 'done') world.versions.keep(documentId, name, old);
    return answer;
  };
  const look = (name: string, seen: string | null): FileAnswer<FileLook> => {
    const bytes = world.files.get(name);
    if (bytes === undefined) return failed('not-found', name);
    const stamp = stampOf(bytes);
    const isSame = stamp === known.get(name) || stamp === seen;
    return { kind: 'done', value: isSame ? { kind: 'same' } : { kind: 'changed', stamp, bytes: new Uint8Array(bytes) } };
  };
  const readVersion = (documentId: string | null, id: string): FileAnswer<Uint8Array> => {
    const bytes = world.versions.read(documentId, id);
    return bytes === null ? failed('not-found', '') : { kind: 'done', value: bytes };
  };
  const keepVersion = (name: string, documentId: string, bytes: Uint8Array): FileAnswer<null> => {
    world.versions.keep(documentId, name, bytes);
    return { kind: 'done', value: null };
  };
  const saveAs = (request: SaveRequest): FileAnswer<FileRef> => {
    const name = takeNameToSave(world, request);
    if (name === null) return { kind: 'cancelled' };
    const answer = write(name, request.bytes);
    if (answer.kind === 'done' && request.kind === 'bmc') world.recent.note(name);
    return answer;
  };
  const named = <T>(fileId: string, use: (name: string) => FileAnswer<T>): FileAnswer<T> => {
    const name = nameOf(fileId);
    return name === null ? failed('not-found', '', 'EHANDLE') : use(name);
  };
  return {
    openDialog: async () => openNamed(takeOnce(world, 'nextToOpen'), open),
    takeInitialFile: async () => openNamed(takeOnce(world, 'initial'), open),
    openDropped: async (dropped) => (dropped instanceof File ? openFile(world, dropped, open) : failed('not-found', '')),
    readFile: async (fileId) => named(fileId, open),
    writeFile: async (fileId, bytes, terms) => named(fileId, (name) => writeOver(name, bytes, terms)),
    lookAtFile: async (fileId, seen) => {
      const answer = named(fileId, (name) => look(name, seen));
      return answer.kind === 'done' ? answer.value : answer.kind === 'failed' ? answer : { kind: 'same' };
    },
    listVersions: async (fileId, documentId) => world.versions.list(documentId, nameOf(fileId) ?? ''),
    readVersion: async (_fileId, documentId, versionId) => readVersion(documentId, versionId),
    keepVersion: async (fileId, documentId, bytes) => named(fileId, (name) => keepVersion(name, documentId, bytes)),
    saveDialog: async (request) => saveAs(request),
    listRecent: async () => world.recent.list().map(({ name, ...rest }) => ({ file: refer(name), ...rest })),
    describeRecent: async (fileId, title, picture) => world.recent.describe(nameOf(fileId) ?? '', title, picture),
    forgetRecent: async (fileId) => world.recent.forget(nameOf(fileId) ?? ''),
  };
}

function openNamed(name: string | null, open: (name: string) => FileAnswer<OpenedFile>): FileAnswer<OpenedFile> {
  return name === null ? { kind: 'cancelled' } : open(name);
}

async function openFile(
  world: MemoryWorld,
  file: File,
  open: (name: string) => FileAnswer<OpenedFile>,
): Promise<FileAnswer<OpenedFile>> {
  world.files.set(file.name, new Uint8Array(await file.arrayBuffer()));
  return open(file.name);
}

function failed(code: FileFailureCode, name: string, detail = 'EMEMORY'): FileAnswer<never> {
  return { kind: 'failed', failure: { code, name, detail } };
}

function takeNameToSave(world: MemoryWorld, { kind, suggestedName }: SaveRequest): string | null {
  const name = takeOnce(world, 'nextToSave');
  if (name !== 'suggested') return name;
  return suggestedName.endsWith(`.${kind}`) ? suggestedName : `${suggestedName}.${kind}`;
}

/** A content's name; the content itself does as well, where nothing is large. */
function stampOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
