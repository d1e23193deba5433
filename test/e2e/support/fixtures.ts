import { test as base, expect, type BrowserContext } from '@playwright/test';
import { Editor } from '../pages/Editor.ts';

type Fixtures = {
  editor: Editor;
  /** How files are chosen: as in a browser without the File System Access API, or with pickers that need no hand. */
  pickers: 'none' | 'stubbed';
  quiet: void;
};

/**
 * Every test of the browser edition. Whatever it is about, it fails if the page reports an error or asks another origin
 * for anything.
 */
export const test = base.extend<Fixtures>({
  pickers: ['none', { option: true }],
  editor: async ({ page, context, pickers }, use) => {
    await context.addInitScript(pickers === 'none' ? removePickers : stubPickers);
    // From the start: switched on by the first wait for a chooser, the interception comes too late for a key press.
    page.on('filechooser', () => undefined);
    await use(new Editor(page));
  },
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints = listen(context, new URL(baseURL ?? '').origin);
      await use();
      expect(complaints, 'errors and foreign requests of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listen(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
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

/** Nobody can drive the system's file dialog; without the API the editor uploads and downloads, which tests can see. */
function removePickers(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  Reflect.deleteProperty(window, 'showOpenFilePicker');
}

/** Pickers that answer at once with a real file handle in the origin's private file system. */
function stubPickers(): void {
  const folder = (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory();
  const last = async (): Promise<string> => {
    const names: string[] = [];
    for await (const name of (await folder()).keys()) names.push(name);
    return names.at(-1) ?? '';
  };
  Object.assign(window, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
      (await folder()).getFileHandle(suggestedName, { create: true }),
    showOpenFilePicker: async () => [await (await folder()).getFileHandle(await last())],
  });
}
