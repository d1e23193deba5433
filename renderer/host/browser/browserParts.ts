import { createAudiencePopup } from './audiencePopup.ts';
import type { BrowserParts } from './browserHost.ts';
import { createBrowserJournal, type JournalParts } from './browserJournal.ts';
import { createBrowserPage } from './browserPage.ts';
import { createFileAccess, peekAt } from './fileAccess.ts';
import { findJournalStore } from './journalStore.ts';
import { findPageLocks } from './pageLocks.ts';
import { findPickers } from './pickers.ts';
import { createRecentFiles, referTo, type RecentFiles } from './recentFiles.ts';
import { createIndexedRecentStore } from './recentStore.ts';
import { browserTransfer } from './transfer.ts';
import { createVersionStore } from './versionStore.ts';
import { createIndexedVersionTable } from './versionTable.ts';

/** The parts of this browser. */
export function browserParts(): BrowserParts {
  const locks = findPageLocks();
  const recent = createRecentFiles(createIndexedRecentStore(), Date.now);
  return {
    access: createFileAccess(browserTransfer, findPickers(window)),
    recent,
    journal: (places) =>
      createBrowserJournal({
        store: findJournalStore(),
        locks,
        tab: {
          getItem: (key) => window.sessionStorage.getItem(key),
          setItem: (key, value) => window.sessionStorage.setItem(key, value),
        },
        now: Date.now,
        places,
        ...filesForJournal(recent),
      }),
    versions: createVersionStore(createIndexedVersionTable(), Date.now),
    now: Date.now,
    locks,
    page: createBrowserPage(),
    audience: createAudiencePopup(window),
    // Looked up at each call: where storage is blocked, naming it already throws.
    settings: {
      getItem: (key) => window.localStorage.getItem(key),
      setItem: (key, value) => window.localStorage.setItem(key, value),
    },
  };
}

/** The files that unsaved work belongs to, as far as this browser still knows them. */
export function filesForJournal(recent: RecentFiles): Pick<JournalParts, 'refer' | 'peek'> {
  return {
    refer: async (id) => {
      const file = await recent.find(id);
      return file && referTo(id, file);
    },
    peek: async (id) => {
      const file = await recent.find(id);
      return file && peekAt(file);
    },
  };
}
