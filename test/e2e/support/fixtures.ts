import { chromium, test as base, expect, type BrowserContext } from '@playwright/test';
import type { Language } from '../../../renderer/i18n/translate.ts';
import { Editor } from '../pages/Editor.ts';
import { registerEveryLanguage } from '../../../renderer/i18n/everyLanguage.ts';
import { removePickers, stubPickers } from './pickers.ts';

// Tests read the words of both languages.
registerEveryLanguage();

type Fixtures = { editor: Editor; quiet: void; language: Language };

/**
 * Every test of the browser edition. Whatever it is about, it fails if the page reports an error or asks another origin
 * for anything. Files go by upload and download, which tests can see: nobody can drive the system's file dialog.
 */
export const test = base.extend<Fixtures>({
  // What the page objects call things in; that the window speaks it as well is up to the test.
  language: ['en', { option: true }],
  editor: async ({ page, context, language }, provide) => {
    await context.addInitScript(removePickers);
    // From the start: switched on by the first wait for a chooser, the interception comes too late for a key press.
    page.on('filechooser', () => undefined);
    await provide(new Editor(page, language));
  },
  quiet: [
    async ({ context, baseURL }, provide) => {
      const complaints = listen(context, new URL(baseURL ?? '').origin);
      await provide();
      expect(complaints, 'errors and foreign requests of the page').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * The same with the File System Access API: pickers answer at once with real files of the origin's private file system.
 * Chromium can keep handles in IndexedDB only in a profile of its own; in Playwright's usual contexts it crashes.
 */
export const testWithFileAccess = test.extend({
  context: async ({ launchOptions, baseURL, viewport, locale, serviceWorkers }, provide) => {
    const own = { viewport, serviceWorkers, ...(baseURL !== undefined && { baseURL }), ...(locale !== undefined && { locale }) };
    const context = await chromium.launchPersistentContext('', { ...launchOptions, ...own });
    await provide(context);
    await context.close();
  },
  editor: async ({ page, context }, provide) => {
    await context.addInitScript(stubPickers);
    await provide(new Editor(page));
  },
});

export { expect };

/** What Playwright itself says on the page where a test wants no service worker. */
const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright';

function listen(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.text() === NO_SERVICE_WORKER) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.origin === origin;
    if (!isLocal) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}
