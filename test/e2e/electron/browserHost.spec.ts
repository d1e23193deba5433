import { chromium, expect, test as base, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../electron/launch/staticServer.ts';
import type { Host } from '../../../renderer/host/host.ts';
import { provideBrowser } from '../support/browser.ts';

/** What the unit tests of the browser host replace by fakes: a real IndexedDB, downloads, uploads and page titles. */

declare global {
  interface Window {
    readonly host: Host;
    /** Collects garbage at once (`--expose-gc`). */
    readonly gc: () => void;
  }
}

const test = base.extend<{ hostPage: Page }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
  hostPage: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'platno-host-'));
    await build({
      entryPoints: [join(import.meta.dirname, 'hostPage.ts')],
      bundle: true,
      format: 'esm',
      outfile: join(folder, 'host.js'),
    });
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>-</title><script type="module" src="./host.js"></script>');
    const server = await serveFolder(folder, 0);
    const { executablePath, args, env } = await provideBrowser();
    const browser = await chromium.launch({ executablePath, args: [...args, '--js-flags=--expose-gc'], env: { ...env } });
    const page = await browser.newPage();
    // As in Firefox and Safari; no test can answer the pickers of Chromium.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await page.goto(server.address);
    await use(page);
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  },
});

async function upload(page: Page, name: string, text: string): Promise<unknown> {
  const chooser = page.waitForEvent('filechooser');
  const opened = page.evaluate(async () => {
    const answer = await window.host.openDialog();
    return answer.kind === 'done' ? [answer.value.file.name, new TextDecoder().decode(answer.value.bytes)] : answer;
  });
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  return opened;
}

test('opens by upload, and again from the recent files after a reload', async ({ hostPage }) => {
  expect(await upload(hostPage, 'plan.bmc', 'čaj')).toEqual(['plan.bmc', 'čaj']);
  await hostPage.reload();

  const again = await hostPage.evaluate(async () => {
    const [entry] = await window.host.listRecent();
    const answer = await window.host.readFile(entry?.file.id ?? '');
    return answer.kind === 'done' ? new TextDecoder().decode(answer.value.bytes) : answer;
  });

  expect(again).toBe('čaj');
});

test('loses no answer to a collection while the chooser is open', async ({ hostPage }) => {
  const chooser = hostPage.waitForEvent('filechooser');
  const opened = hostPage.evaluate(async () => {
    const answer = window.host.openDialog();
    window.gc();
    return (await answer).kind;
  });

  await (await chooser).setFiles({ name: 'plan.bmc', mimeType: 'application/json', buffer: Buffer.from('{}') });

  expect(await opened).toBe('done');
});

test('saves by download, under the name with its extension', async ({ hostPage }) => {
  const download = hostPage.waitForEvent('download');

  await hostPage.evaluate(() =>
    window.host.saveDialog({ kind: 'pdf', suggestedName: 'Plán', bytes: new TextEncoder().encode('%PDF') }),
  );

  expect((await download).suggestedFilename()).toBe('Plán.pdf');
});

test('keeps settings over a reload, and shows the unsaved mark', async ({ hostPage }) => {
  await hostPage.evaluate(async () => window.host.writeSettings({ ...(await window.host.readSettings()), theme: 'contrast' }));
  await hostPage.reload();
  await hostPage.evaluate(() => window.host.setWindowState({ title: 'Plán', edited: true, fileId: null }));

  expect(await hostPage.evaluate(async () => (await window.host.readSettings()).theme)).toBe('contrast');
  expect(await hostPage.title()).toBe('● Plán — Platno');
});

test('warns before leaving unsaved work, and only then', async ({ hostPage }) => {
  const asked: string[] = [];
  hostPage.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  // Browsers warn only on a page that has been used.
  await hostPage.mouse.click(10, 10);
  await hostPage.evaluate(() => window.host.setWindowState({ title: 'x', edited: true, fileId: null }));
  await hostPage.reload();
  await hostPage.mouse.click(10, 10);
  await hostPage.evaluate(() => window.host.setWindowState({ title: 'x', edited: true, fileId: null }));
  await hostPage.evaluate(() => window.host.setWindowState({ title: 'x', edited: false, fileId: null }));
  await hostPage.reload();

  expect(asked).toEqual(['beforeunload']);
});
