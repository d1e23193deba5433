import type { FileAnswer, FileRef, OpenedFile, SaveRequest, SaveTerms } from '../../../electron/contract.ts';
import type { Host } from '../host.ts';
import type { AudiencePopup } from './audiencePopup.ts';
import type { JournalCalls } from './browserJournal.ts';
import { isWritableHandle, type BrowserFile } from './browserFile.ts';
import type { BrowserPage } from './browserPage.ts';
import { readSettings, writeSettings } from './browserSettings.ts';
import { readBlob, type FileAccess } from './fileAccess.ts';
import { failureFrom } from './fileProblem.ts';
import type { PageLocks } from './pageLocks.ts';
import { createPlaceSaving, type PlaceSaving } from './placeSaving.ts';
import { createShownFile, type ShownFile } from './shownFile.ts';
import { referTo, type RecentFiles } from './recentFiles.ts';
import type { VersionStore } from './versionStore.ts';

/** The browser, in parts that a test can replace. */
export type BrowserParts = Readonly<{
  access: FileAccess;
  recent: RecentFiles;
  versions: VersionStore;
  now: () => number;
  page: BrowserPage;
  /** Unsaved work goes on with its file as it was known. */
  journal: (places: Pick<PlaceSaving, 'resume' | 'stamp'>) => JournalCalls;
  /** Null in a browser without locks. */
  locks: PageLocks | null;
  settings: Pick<Storage, 'getItem' | 'setItem'>;
  audience: AudiencePopup;
}>;

/** The browser edition: same answers as the desktop, with what a browser has for files and windows. */
export function createBrowserHost(parts: BrowserParts): Host {
  const { access, recent, versions, page, now, locks, settings, audience } = parts;
  const places = createPlaceSaving({ access, versions, now, locks });
  const shown = createShownFile(locks);
  const unsubscribe = (): void => undefined;

  /** Nothing in a browser tab sends these events: its menu, its close button and its file manager are not ours. */
  const never = () => unsubscribe;
  return {
    kind: 'browser',
    ...fileCalls(parts, places, shown),
    ...parts.journal(places),
    appInfo: async () => page.appInfo(),
    readSettings: async () => readSettings(settings),
    writeSettings: async (changed) => writeSettings(settings, changed),
    takeInitialFile: async () => ({ kind: 'cancelled' }),
    listRecent: () => recent.list(),
    describeRecent: (fileId, title, picture) => recent.describe(fileId, title, picture),
    forgetRecent: (fileId) => recent.forget(fileId),
    setWindowState: async (state) => {
      page.showState(state);
      shown.show(state.fileId);
    },
    closeWindow: async () => page.close(),
    keepWindow: async () => undefined,
    newWindow: async () => page.openAnother(),
    // At once, as a browser opens a window only while the person's press is fresh.
    openAudience: async (id, place) => audience.open(id, place),
    closeAudience: async () => audience.close(),
    setMenu: async () => undefined,
    readClipboardText: () => page.readClipboardText(),
    // What is served is the newest there is.
    lookForUpdate: async () => ({ kind: 'not-asked' }),
    showReleases: async () => undefined,
    onMenuAction: never,
    onCloseRequested: never,
    onFileOpened: never,
    onAudienceClosed: audience.onClosed,
    onDisplaysChanged: audience.onDisplaysChanged,
  };
}

type FileCalls = Pick<
  Host,
  | 'keepVersion'
  | 'listVersions'
  | 'lookAtFile'
  | 'openDialog'
  | 'openDropped'
  | 'readFile'
  | 'readVersion'
  | 'saveDialog'
  | 'writeFile'
>;

function fileCalls({ access, recent, versions }: BrowserParts, places: PlaceSaving, shown: ShownFile): FileCalls {
  const open = async (file: BrowserFile): Promise<OpenedFile> => {
    const bytes = await access.read(file);
    const ref = await recent.adopt(file, true);
    await places.note(ref.id, file, bytes);
    // Copies are apart from each other, whatever they are called.
    const isShownElsewhere = file.kept.kind === 'handle' && (await shown.isElsewhere(ref.id));
    return isShownElsewhere ? { file: ref, bytes, isShownElsewhere } : { file: ref, bytes };
  };
  const save = async (request: SaveRequest): Promise<FileRef | null> => {
    const file = await access.pickToSave(request);
    if (file === null) return null;
    const ref = await recent.adopt(file, request.kind === 'bmc');
    await places.note(ref.id, file, request.bytes);
    return ref;
  };
  const write = async (fileId: string, file: BrowserFile, bytes: Uint8Array, terms: SaveTerms): Promise<FileAnswer<FileRef>> => {
    const { file: written, remark } = await places.write(fileId, file, bytes, terms);
    await recent.update(fileId, written);
    const value = referTo(fileId, written);
    return remark === null ? { kind: 'done', value } : { kind: 'done', value, remark };
  };
  const named = async <T>(fileId: string, work: (file: BrowserFile) => Promise<FileAnswer<T>>): Promise<FileAnswer<T>> => {
    const file = await recent.find(fileId);
    return file === null ? unknownFile : orFailure(file.name, () => work(file));
  };
  return {
    openDialog: (purpose = 'open') =>
      asAnswer('', async () => {
        const file = await access.pickToOpen(purpose);
        return file === null ? null : open(file);
      }),
    openDropped: (dropped) => asAnswer(nameOf(dropped), async () => open(await droppedFile(dropped))),
    saveDialog: (request) => asAnswer(request.suggestedName, () => save(request)),
    readFile: (fileId) => named(fileId, async (file) => ({ kind: 'done', value: await open(file) })),
    writeFile: (fileId, bytes, terms) => named(fileId, (file) => write(fileId, file, bytes, terms)),
    lookAtFile: async (fileId, seen) => {
      const answer = await named(fileId, async (file) => ({ kind: 'done', value: await places.look(fileId, file, seen) }));
      return answer.kind === 'done' ? answer.value : answer.kind === 'failed' ? answer : { kind: 'same' };
    },
    listVersions: (fileId, documentId) => versions.list(documentId, fileId),
    readVersion: async (_fileId, documentId, versionId) => {
      const bytes = await versions.read(documentId, versionId).catch(() => null);
      return bytes === null ? unknownFile : { kind: 'done', value: bytes };
    },
    keepVersion: (fileId, documentId, bytes) =>
      named(fileId, async () => {
        await versions.keep(documentId, fileId, bytes);
        return { kind: 'done', value: null };
      }),
  };
}

const unknownFile: FileAnswer<never> = { kind: 'failed', failure: { code: 'not-found', name: '', detail: 'EHANDLE' } };

function asAnswer<T>(name: string, work: () => Promise<T | null>): Promise<FileAnswer<T>> {
  return orFailure(name, async () => {
    const value = await work();
    return value === null ? { kind: 'cancelled' } : { kind: 'done', value };
  });
}

async function orFailure<T>(name: string, work: () => Promise<FileAnswer<T>>): Promise<FileAnswer<T>> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', failure: failureFrom(error, name) };
  }
}

function nameOf(dropped: unknown): string {
  return dropped instanceof File || isWritableHandle(dropped) ? dropped.name : '';
}

/** A dropped `File` is a copy; a page that asked the drop for its handle gets a file that can be saved in place. */
async function droppedFile(dropped: unknown): Promise<BrowserFile> {
  if (isWritableHandle(dropped)) return { name: dropped.name, kept: { kind: 'handle', handle: dropped } };
  if (dropped instanceof File) return { name: dropped.name, kept: { kind: 'copy', bytes: await readBlob(dropped) } };
  throw new DOMException('not a file', 'NotFoundError');
}
