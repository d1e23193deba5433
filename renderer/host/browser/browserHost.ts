import type { FileAnswer, FileRef, OpenedFile, SaveRequest } from '../../../electron/contract.ts';
import type { Host } from '../host.ts';
import type { JournalCalls } from './browserJournal.ts';
import { isWritableHandle, type BrowserFile } from './browserFile.ts';
import type { BrowserPage } from './browserPage.ts';
import { readSettings, writeSettings } from './browserSettings.ts';
import { readBlob, type FileAccess } from './fileAccess.ts';
import { failureFrom } from './fileProblem.ts';
import { referTo, type RecentFiles } from './recentFiles.ts';

/** The browser, in parts that a test can replace. */
export type BrowserParts = Readonly<{
  access: FileAccess;
  recent: RecentFiles;
  page: BrowserPage;
  journal: JournalCalls;
  settings: Pick<Storage, 'getItem' | 'setItem'>;
}>;

/** The browser edition: same answers as the desktop, with what a browser has for files and windows. */
export function createBrowserHost({ access, recent, page, journal, settings }: BrowserParts): Host {
  const unsubscribe = (): void => undefined;

  /** Nothing in a browser tab sends these events: its menu, its close button and its file manager are not ours. */
  const never = () => unsubscribe;
  return {
    kind: 'browser',
    ...fileCalls(access, recent),
    ...journal,
    appInfo: async () => page.appInfo(),
    readSettings: async () => readSettings(settings),
    writeSettings: async (changed) => writeSettings(settings, changed),
    takeInitialFile: async () => ({ kind: 'cancelled' }),
    listRecent: () => recent.list(),
    describeRecent: (fileId, title, picture) => recent.describe(fileId, title, picture),
    forgetRecent: (fileId) => recent.forget(fileId),
    setWindowState: async (state) => page.showState(state),
    closeWindow: async () => page.close(),
    keepWindow: async () => undefined,
    newWindow: async () => page.openAnother(),
    setMenu: async () => undefined,
    readClipboardText: () => page.readClipboardText(),
    onMenuAction: never,
    onCloseRequested: never,
    onFileOpened: never,
  };
}

type FileCalls = Pick<Host, 'openDialog' | 'openDropped' | 'readFile' | 'saveDialog' | 'writeFile'>;

function fileCalls(access: FileAccess, recent: RecentFiles): FileCalls {
  const open = async (file: BrowserFile): Promise<OpenedFile> => {
    const bytes = await access.read(file);
    return { file: await recent.adopt(file, true), bytes };
  };
  const save = async (request: SaveRequest): Promise<FileRef | null> => {
    const file = await access.pickToSave(request);
    return file === null ? null : recent.adopt(file, request.kind === 'bmc');
  };
  const write = async (fileId: string, file: BrowserFile, bytes: Uint8Array): Promise<FileRef> => {
    const written = await access.write(file, bytes);
    await recent.update(fileId, written);
    return referTo(fileId, written);
  };
  return {
    openDialog: (purpose = 'open') =>
      asAnswer('', async () => {
        const file = await access.pickToOpen(purpose);
        return file === null ? null : open(file);
      }),
    openDropped: (dropped) => asAnswer(nameOf(dropped), async () => open(await droppedFile(dropped))),
    saveDialog: (request) => asAnswer(request.suggestedName, () => save(request)),
    readFile: async (fileId) => {
      const file = await recent.find(fileId);
      return file === null ? unknownFile : asAnswer(file.name, () => open(file));
    },
    writeFile: async (fileId, bytes) => {
      const file = await recent.find(fileId);
      return file === null ? unknownFile : asAnswer(file.name, () => write(fileId, file, bytes));
    },
  };
}

const unknownFile: FileAnswer<never> = { kind: 'failed', failure: { code: 'not-found', name: '', detail: 'EHANDLE' } };

async function asAnswer<T>(name: string, work: () => Promise<T | null>): Promise<FileAnswer<T>> {
  try {
    const value = await work();
    return value === null ? { kind: 'cancelled' } : { kind: 'done', value };
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
