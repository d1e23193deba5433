import {
  DEFAULT_SETTINGS,
  type AppInfo,
  type AudienceAnswer,
  type AudiencePlace,
  type FileAnswer,
  type FileFailureCode,
  type FileLook,
  type FileRef,
  type MainEvents,
  type MenuEntry,
  type OpenedFile,
  type SaveRemark,
  type SaveRequest,
  type SaveTerms,
  type Settings,
  type UpdateAnswer,
  type WindowState,
} from '../../electron/contract.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { createMemoryRecent, type MemoryRecent } from './memoryRecent.ts';
import { memoryJournal, type JournalCalls, type MemoryWork } from './memoryJournal.ts';
import { createMemoryVersions, type MemoryVersions } from './memoryVersions.ts';
import type { Host } from './host.ts';

/** Everything a test can see and decide; it survives `restart`. */
export type MemoryWorld = {
  readonly files: Map<string, Uint8Array>;
  readonly recent: MemoryRecent;
  /** Unsaved work by id, and the windows that are alive. */
  readonly journal: Map<string, MemoryWork>;
  readonly alive: Set<symbol>;
  readonly versions: MemoryVersions;
  settings: Settings;
  appInfo: AppInfo;
  clipboardText: string;
  /** What looking for a newer version says. */
  update: UpdateAnswer;
  releasesShown: number;
  /** The name the next open dialog answers; null is Cancel. Each is used once, then dialogs are cancelled. */
  nextToOpen: string | null;
  /** The name the next save dialog answers. `'suggested'` takes what the dialog proposes, with its extension. */
  nextToSave: string | null;
  /** The next read, or the next write, fails in this way, once. */
  nextReadFailure: FileFailureCode | null;
  nextWriteFailure: FileFailureCode | null;
  /** The next work cannot be kept, once. */
  nextKeepFails: boolean;
  /** What is to be told about the next write, which works. */
  nextRemark: SaveRemark | null;
  /** What the program was started with. */
  initial: string | null;
  windowState: WindowState | null;
  menu: readonly MenuEntry[];
  closed: boolean;
  kept: number;
  windowsOpened: number;
  /** The window of the audience that is open. */
  audience: Readonly<{ id: string; place: AudiencePlace }> | null;
  hasOtherDisplay: boolean;
  /** As a browser that opens no windows for a page. */
  opensNoWindows: boolean;
};

export type MemoryHost = Readonly<{
  host: Host;
  world: MemoryWorld;
  /** What the main process would send. */
  events: Listeners<MainEvents>;
  /** A host over the same files and settings, as after quitting and starting again; ids are new. */
  restart: () => MemoryHost;
  /** The same window with a new page, as after a crash of the old one. */
  reload: () => MemoryHost;
  /** A second window beside this one. */
  another: () => MemoryHost;
}>;

export function createMemoryWorld(files: Readonly<Record<string, Uint8Array>> = {}): MemoryWorld {
  return {
    files: new Map(Object.entries(files)),
    recent: createMemoryRecent(),
    journal: new Map(),
    alive: new Set(),
    versions: createMemoryVersions(),
    settings: DEFAULT_SETTINGS,
    appInfo: { version: '0.0.0', platform: 'linux', languages: ['en-GB'], knowsReleases: true },
    clipboardText: '',
    update: { kind: 'not-asked' },
    releasesShown: 0,
    nextToOpen: null,
    nextToSave: null,
    nextReadFailure: null,
    nextWriteFailure: null,
    nextKeepFails: false,
    nextRemark: null,
    initial: null,
    windowState: null,
    menu: [],
    closed: false,
    kept: 0,
    windowsOpened: 0,
    audience: null,
    hasOtherDisplay: false,
    opensNoWindows: false,
  };
}

/** A host without a system under it, for tests. It answers like the others, and a test decides what happens. */
export function createMemoryHost(world: MemoryWorld = createMemoryWorld(), owner: symbol = Symbol('window')): MemoryHost {
  const events = createListeners<MainEvents>();
  world.alive.add(owner);
  const names = createNames();
  const host: Host = {
    kind: 'memory',
    ...fileCalls(world, names),
    ...journalCalls(world, names, owner),
    appInfo: async () => world.appInfo,
    readSettings: async () => world.settings,
    writeSettings: async (settings) => void (world.settings = settings),
    setWindowState: async (state) => void (world.windowState = state),
    closeWindow: async () => void (world.closed = true),
    keepWindow: async () => void (world.kept += 1),
    newWindow: async () => void (world.windowsOpened += 1),
    openAudience: async (id, place) => openAudience(world, id, place),
    closeAudience: async () => void (world.audience = null),
    setMenu: async (entries) => void (world.menu = entries),
    readClipboardText: async () => world.clipboardText,
    lookForUpdate: async () => world.update,
    showReleases: async () => void (world.releasesShown += 1),
    onMenuAction: (listener) => events.add('menu:action', listener),
    onCloseRequested: (listener) => events.add('window:close-requested', listener),
    onFileOpened: (listener) => events.add('file:opened', listener),
    onAudienceClosed: (listener) => events.add('audience:closed', listener),
    onDisplaysChanged: (listener) => events.add('displays:changed', listener),
  };
  const restart = (): MemoryHost => {
    world.alive.clear();
    return createMemoryHost(world);
  };
  const [reload, another] = [() => createMemoryHost(world, owner), () => createMemoryHost(world)];
  return { host, world, events, restart, reload, another };
}

function openAudience(world: MemoryWorld, id: string, place: AudiencePlace): AudienceAnswer {
  if (place === 'other-display' && !world.hasOtherDisplay) return 'one-display';
  if (world.opensNoWindows) return 'blocked';
  world.audience = { id, place };
  return 'opened';
}

/** The ids this window has given out, and the content of each file as it was last read or written here. */
type Names = Readonly<{
  refer: (name: string) => FileRef;
  nameOf: (id: string) => string | null;
  known: Map<string, string>;
}>;

function createNames(): Names {
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

function journalCalls(world: MemoryWorld, names: Names, owner: symbol): JournalCalls {
  const takeFailure = (): boolean => {
    const fails = world.nextKeepFails;
    world.nextKeepFails = false;
    return fails;
  };
  const isAlive = (one: symbol): boolean => world.alive.has(one);
  return memoryJournal({ journal: world.journal, files: world.files, owner, isAlive, ...names, takeFailure });
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

function fileCalls(world: MemoryWorld, { refer, nameOf, known }: Names): FileCalls {
  const open = (name: string): FileAnswer<OpenedFile> => {
    const failure = takeReadFailure(world);
    const bytes = world.files.get(name);
    if (failure !== null) return failed(failure, name);
    if (bytes === undefined) return failed('not-found', name);
    world.recent.note(name);
    known.set(name, stampOf(bytes));
    return { kind: 'done', value: { file: refer(name), bytes: new Uint8Array(bytes) } };
  };
  const write = (name: string, bytes: Uint8Array): FileAnswer<FileRef> => {
    const failure = takeWriteFailure(world);
    if (failure !== null) return failed(failure, name);
    world.files.set(name, new Uint8Array(bytes));
    known.set(name, stampOf(bytes));
    const remark = takeRemark(world);
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
  const readVersion = (documentId: string, id: string): FileAnswer<Uint8Array> => {
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
    openDialog: async () => openNamed(takeNameToOpen(world), open),
    takeInitialFile: async () => openNamed(takeInitial(world), open),
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

function takeNameToOpen(world: MemoryWorld): string | null {
  const name = world.nextToOpen;
  world.nextToOpen = null;
  return name;
}

function takeInitial(world: MemoryWorld): string | null {
  const name = world.initial;
  world.initial = null;
  return name;
}

function takeNameToSave(world: MemoryWorld, { kind, suggestedName }: SaveRequest): string | null {
  const name = world.nextToSave;
  world.nextToSave = null;
  if (name !== 'suggested') return name;
  return suggestedName.endsWith(`.${kind}`) ? suggestedName : `${suggestedName}.${kind}`;
}

function takeReadFailure(world: MemoryWorld): FileFailureCode | null {
  const failure = world.nextReadFailure;
  world.nextReadFailure = null;
  return failure;
}

function takeWriteFailure(world: MemoryWorld): FileFailureCode | null {
  const failure = world.nextWriteFailure;
  world.nextWriteFailure = null;
  return failure;
}

function takeRemark(world: MemoryWorld): SaveRemark | null {
  const remark = world.nextRemark;
  world.nextRemark = null;
  return remark;
}

/** A content's name; the content itself does as well, where nothing is large. */
function stampOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
