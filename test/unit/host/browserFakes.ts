import type { WritableHandle } from '../../../renderer/host/browser/browserFile.ts';
import type { BrowserPage } from '../../../renderer/host/browser/browserPage.ts';
import { createBrowserJournal } from '../../../renderer/host/browser/browserJournal.ts';
import { filesForJournal } from '../../../renderer/host/browser/browserParts.ts';
import type { JournalStore } from '../../../renderer/host/browser/journalStore.ts';
import { createPageLocks } from '../../../renderer/host/browser/pageLocks.ts';
import type { AudiencePopup } from '../../../renderer/host/browser/audiencePopup.ts';
import { createBrowserHost } from '../../../renderer/host/browser/browserHost.ts';
import { createFileAccess, type Pickers, type Transfer } from '../../../renderer/host/browser/fileAccess.ts';
import { createRecentFiles } from '../../../renderer/host/browser/recentFiles.ts';
import type { RecentRecord, RecentStore } from '../../../renderer/host/browser/recentStore.ts';
import { createVersionStore, type VersionRecord, type VersionTable } from '../../../renderer/host/browser/versionStore.ts';
import type { HostUnderTest } from './hostUnderTest.ts';

/** A browser's disk, database and person. */
export type FakeBrowser = {
  readonly disk: Map<string, Uint8Array<ArrayBuffer>>;
  readonly database: Map<string, RecentRecord>;
  readonly storage: Map<string, string>;
  readonly work: Map<string, Uint8Array<ArrayBuffer>>;
  /** Who holds which lock. */
  readonly locks: Map<string, symbol>;
  /** Those that wait for one, to look again whenever one is given back. */
  readonly lockQueue: (() => void)[];
  readonly versions: Map<string, VersionRecord>;
  toOpen: string | null;
  agreesToSave: boolean;
  writeFails: boolean;
  /** What the browser answers when asked whether a handle may be used. */
  permission: PermissionState;
  /** A save picker without a click before it. */
  pickerFails: boolean;
  clock: number;
};

export function createFakeBrowser(): FakeBrowser {
  return {
    disk: new Map(),
    database: new Map(),
    storage: new Map(),
    work: new Map(),
    locks: new Map(),
    lockQueue: [],
    versions: new Map(),
    toOpen: null,
    agreesToSave: false,
    writeFails: false,
    permission: 'granted',
    pickerFails: false,
    clock: 0,
  };
}

function takeFailure(browser: FakeBrowser): void {
  const fails = browser.writeFails;
  browser.writeFails = false;
  if (fails) throw new DOMException('full', 'QuotaExceededError');
}

export function fakeHandle(browser: FakeBrowser, name: string): WritableHandle {
  return {
    kind: 'file',
    name,
    getFile: async () => {
      const bytes = browser.disk.get(name);
      if (bytes === undefined) throw new DOMException('gone', 'NotFoundError');
      return new File([bytes], name, { lastModified: browser.clock });
    },
    createWritable: async () => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      return {
        write: async (bytes) => void parts.push(bytes),
        abort: async () => undefined,
        close: async () => {
          takeFailure(browser);
          browser.disk.set(name, new Uint8Array(await new Blob(parts).arrayBuffer()));
        },
      };
    },
    isSameEntry: async (other) => other.name === name,
    queryPermission: async () => (browser.permission === 'granted' ? 'granted' : 'prompt'),
    requestPermission: async () => browser.permission,
  };
}

function fakePickers(browser: FakeBrowser): Pickers {
  return {
    open: async () => {
      const name = browser.toOpen;
      browser.toOpen = null;
      if (name === null) throw new DOMException('cancelled', 'AbortError');
      return fakeHandle(browser, name);
    },
    save: async ({ kind, suggestedName }) => {
      if (browser.pickerFails) throw new DOMException('no click', 'SecurityError');
      if (!browser.agreesToSave) throw new DOMException('cancelled', 'AbortError');
      return fakeHandle(browser, suggestedName.endsWith(`.${kind}`) ? suggestedName : `${suggestedName}.${kind}`);
    },
  };
}

export function fakeTransfer(browser: FakeBrowser): Transfer {
  return {
    upload: async () => {
      const name = browser.toOpen;
      browser.toOpen = null;
      const bytes = browser.disk.get(name ?? '');
      return name === null || bytes === undefined ? null : { name, bytes: new Uint8Array(bytes) };
    },
    download: (name, bytes) => {
      takeFailure(browser);
      browser.disk.set(name, new Uint8Array(bytes));
    },
  };
}

function fakeStore(browser: FakeBrowser): RecentStore {
  return {
    all: async () => [...browser.database.values()],
    put: async (record) => void browser.database.set(record.id, record),
    remove: async (id) => void browser.database.delete(id),
  };
}

function fakeTable(browser: FakeBrowser): VersionTable {
  return {
    of: async (documentId) =>
      [...browser.versions.values()].filter((one) => documentId === null || one.documentId === documentId),
    put: async (record) => void browser.versions.set(record.id, record),
    remove: async (id) => void browser.versions.delete(id),
  };
}

const page: BrowserPage = {
  appInfo: () => ({ version: '0.0.0', platform: 'linux', languages: ['sk-SK'], knowsReleases: false }),
  showState: () => undefined,
  close: () => undefined,
  openAnother: () => undefined,
  readClipboardText: async () => '',
};

/** Tried in audiencePopup.test.ts. */
const noAudience: AudiencePopup = {
  open: () => 'blocked',
  close: () => undefined,
  onClosed: () => () => undefined,
  onDisplaysChanged: () => () => undefined,
};

function fakeJournalStore({ work }: FakeBrowser): JournalStore {
  return {
    names: async () => [...work.keys()],
    read: async (name) => work.get(name) ?? null,
    write: async (name, bytes) => void work.set(name, bytes),
    remove: async (name) => void work.delete(name),
  };
}

/** What the Web Locks of all pages of a browser do, as far as the editor asks for it: a name is held by one, and others wait. */
function fakeLockManager({ locks, lockQueue }: FakeBrowser, owner: symbol): LockManager {
  const request = async (
    name: string,
    { ifAvailable = false }: LockOptions,
    work: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    if (ifAvailable && locks.has(name)) return work(null);
    while (locks.has(name)) await new Promise<void>((go) => lockQueue.push(go));
    locks.set(name, owner);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      if (locks.get(name) === owner) locks.delete(name);
      for (const go of lockQueue.splice(0)) go();
    }
  };
  const query = async (): Promise<LockManagerSnapshot> => ({ held: [...locks.keys()].map((name) => ({ name })) });
  // The browser's types have overloads that no function fits.
  return { request, query } as LockManager;
}

/** A tab's own storage, which outlives its pages. */
export type FakeTab = Map<string, string>;

export function browserUnderTest(browser: FakeBrowser, hasPickers: boolean, tab: FakeTab = new Map()): HostUnderTest {
  const { disk, storage } = browser;
  const owner = Symbol('page');
  const locks = createPageLocks(fakeLockManager(browser, owner));
  const recent = createRecentFiles(fakeStore(browser), () => (browser.clock += 1));
  const asStorage = (map: Map<string, string>): Pick<Storage, 'getItem' | 'setItem'> => ({
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
  });
  const host = createBrowserHost({
    access: createFileAccess(fakeTransfer(browser), hasPickers ? fakePickers(browser) : null),
    recent,
    journal: (places) =>
      createBrowserJournal({
        store: fakeJournalStore(browser),
        locks,
        tab: asStorage(tab),
        now: () => (browser.clock += 1),
        places,
        ...filesForJournal(recent),
      }),
    versions: createVersionStore(fakeTable(browser), () => (browser.clock += 1)),
    now: () => browser.clock,
    locks,
    page,
    audience: noAudience,
    settings: asStorage(storage),
  });
  return {
    host,
    put: (name, text) => void disk.set(name, new TextEncoder().encode(text)),
    text: (name) => {
      const bytes = disk.get(name);
      return bytes === undefined ? null : new TextDecoder().decode(bytes);
    },
    remove: (name) => void disk.delete(name),
    willOpen: (name) => void (browser.toOpen = name),
    willSave: (agrees) => void (browser.agreesToSave = agrees),
    failNextWrite: () => void (browser.writeFails = true),
    restart: () => {
      browser.locks.clear();
      return browserUnderTest(browser, hasPickers);
    },
    reload: () => {
      for (const [name, holder] of browser.locks) if (holder === owner) browser.locks.delete(name);
      return browserUnderTest(browser, hasPickers, tab);
    },
    another: () => browserUnderTest(browser, hasPickers),
  };
}
