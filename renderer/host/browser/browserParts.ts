import type { BrowserParts } from './browserHost.ts';
import { createBrowserPage } from './browserPage.ts';
import { createFileAccess } from './fileAccess.ts';
import { findPickers } from './pickers.ts';
import { createRecentFiles } from './recentFiles.ts';
import { createIndexedRecentStore } from './recentStore.ts';
import { browserTransfer } from './transfer.ts';

/** The parts of this browser. */
export function browserParts(): BrowserParts {
  return {
    access: createFileAccess(browserTransfer, findPickers(window)),
    recent: createRecentFiles(createIndexedRecentStore(), Date.now),
    page: createBrowserPage(),
    // Looked up at each call: where storage is blocked, naming it already throws.
    settings: {
      getItem: (key) => window.localStorage.getItem(key),
      setItem: (key, value) => window.localStorage.setItem(key, value),
    },
  };
}
