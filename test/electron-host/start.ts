import type { Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackAsar } from '../pack/asar.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { startChromium } from './chromium.ts';
import { interceptRequests } from './network.ts';
import { preparePageScripts } from './pageScripts.ts';
import { state } from './state.ts';
import { WebContents } from './webContents.ts';

/** Stands in for the Electron executable: loads the application's own main process, then Chromium for its windows. */

const args = process.argv.slice(2);
const isDriven = args.some((argument) => argument.startsWith('--inspect'));
const goAhead = Promise.withResolvers<void>();
if (isDriven) Object.assign(globalThis, { __playwright_run: goAhead.resolve });
else goAhead.resolve();

const [archive] = args.flatMap((argument) => /^--packed=(.*)$/.exec(argument)?.[1] ?? []);
state.isPackaged = archive !== undefined;
state.appFolder = archive === undefined ? namedFolder() : await unpack(archive);
state.manifest = readManifest(state.appFolder);
// The command line as the application is to see it, and `electron` as what it is to import.
process.argv = [join(import.meta.dirname, 'electron'), ...args.filter((argument) => !argument.startsWith('--packed='))];
const shim = pathToFileURL(join(import.meta.dirname, 'shim.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: shim, shortCircuit: true, format: 'module-typescript' } : next(specifier, context),
});

app.surroundings.closeWindows = () => {
  for (const window of BrowserWindow.getAllWindows()) window.close();
  return BrowserWindow.getAllWindows().length === 0;
};
await import(pathToFileURL(join(state.appFolder, String(state.manifest['main']))).href);
// A second instance has already asked to end, and needs no Chromium.
if (!app.isEnding) await openForBusiness();

function namedFolder(): string {
  const folder = args.find((argument) => !argument.startsWith('-'));
  if (folder === undefined) throw new Error('The stand-in for Electron is started with the folder of an application');
  return resolve(folder);
}

/** Electron reads inside an archive; Node does not, so what is in it is laid out for the time of this run. */
async function unpack(path: string): Promise<string> {
  const target = mkdtempSync(join(tmpdir(), 'platno-unpacked-'));
  process.once('exit', () => rmSync(target, { recursive: true, force: true }));
  await unpackAsar(readFileSync(path), target);
  return target;
}

async function openForBusiness(): Promise<void> {
  const [chromium, scripts] = await Promise.all([
    startChromium(join(app.getPath('userData'), 'stand-in-profile')),
    preparePageScripts(),
  ]);
  app.surroundings.end = chromium.close;
  state.context = chromium.context;
  state.scripts = scripts;
  await interceptRequests(chromium.context, (request, address) => {
    const frame = request.frame();
    const contents = WebContents.ofPage(frame.page());
    return contents === undefined ? false : contents.mayNavigate(address, frame.parentFrame() === null);
  });
  chromium.onProcessGone((targetId, details) => WebContents.fromDevToolsTargetId(targetId)?.processGone(details));
  chromium.context.on('page', (page) => void closeIfForeign(page));
  await goAhead.promise;
  app.becomeReady();
}

/** A page that no `BrowserWindow` has made was opened by another page; its address was told before, if it was told at all. */
async function closeIfForeign(page: Page): Promise<void> {
  await WebContents.settled();
  if (WebContents.ofPage(page) !== undefined) return;
  const opener = (await page.opener()) ?? BrowserWindow.getFocusedWindow()?.webContents.page ?? null;
  if (opener !== null) WebContents.ofPage(opener)?.denyWindow('about:blank');
  await page.close();
}

function readManifest(appFolder: string): Record<string, unknown> {
  const manifest: unknown = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) throw new Error(`${appFolder} has no package.json`);
  return { ...manifest };
}
