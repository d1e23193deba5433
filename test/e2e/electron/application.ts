import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../../electron/launch/project.ts';
import { findTestRuntime } from './runtime.ts';

declare global {
  // `window.platno` itself is declared by the renderer's own host.
  interface Window {
    /** Events the page has heard, put there by a test. */
    heard?: unknown[];
  }
}

/** Starts the built application as a person would, each test with folders of its own. */
export type Launcher = Readonly<{
  /** A folder for the test's files, with its real path. */
  folder: string;
  /** The data folder, kept over a restart within one test. */
  data: string;
  /** The built main process and preload over an empty page, so that the test is the only one who calls the bridge. `manifest` is laid over package.json. */
  start: (files?: readonly string[], manifest?: object) => Promise<Started>;
  /** The whole built application, with its own page. */
  startWhole: () => Promise<Started>;
  /** The command line of a further instance. */
  command: (files: readonly string[]) => readonly [executable: string, args: readonly string[]];
}>;

/** Playwright forgets the process of an application that has ended. */
type Running = Readonly<{ app: ElectronApplication; process: ReturnType<ElectronApplication['process']> }>;

export type Started = Readonly<{ app: ElectronApplication; page: Page }>;

export const test = base.extend<{ launcher: Launcher }>({
  // Playwright reads the names of fixtures from the first parameter, so it has to be a pattern.
  // oxlint-disable-next-line no-empty-pattern
  launcher: async ({}, use) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'platno-e2e-')));
    const data = join(folder, 'data');
    const blank = join(folder, 'app');
    await copyWithoutPage(blank);
    const running: Running[] = [];
    const argsFor = (application: string, files: readonly string[]): string[] => [
      `--user-data-dir=${data}`,
      application,
      ...files,
    ];
    const { executable } = findTestRuntime();
    const launch = async (application: string, files: readonly string[]): Promise<Started> => {
      const app = await _electron.launch({ executablePath: executable, args: argsFor(application, files) });
      running.push({ app, process: app.process() });
      const page = await app.firstWindow();
      await page.waitForFunction(() => window.platno !== undefined);
      return { app, page };
    };
    await use({
      folder,
      data,
      start: async (files = [], manifest = {}) => {
        await changeManifest(join(blank, 'package.json'), manifest);
        return launch(blank, files);
      },
      startWhole: () => launch(PROJECT, []),
      command: (files) => [executable, ['--no-sandbox', ...argsFor(blank, files)]],
    });
    for (const each of running) await stop(each);
    // Chromium's helpers may write for a moment longer than the application lives.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  },
});

async function copyWithoutPage(target: string): Promise<void> {
  for (const part of ['package.json', 'out/main/main.mjs', 'out/main/icon.png', 'out/preload/preload.cjs'])
    await cp(join(PROJECT, part), join(target, part));
  await cp(join(import.meta.dirname, 'blank-renderer'), join(target, 'out/renderer'), { recursive: true });
}

async function changeManifest(path: string, changes: object): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...Object(manifest), ...changes }));
}

/** Ends an application whatever state a test has left it in, and waits until its process is gone. */
async function stop({ app, process }: Running): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  // Playwright is content when Chromium has gone, but the folders below are still in use.
  const gone = new Promise((resolve) => process.once('exit', resolve));
  await app.evaluate((electron) => {
    for (const window of electron.BrowserWindow.getAllWindows()) window.destroy();
  });
  await app.close();
  await gone;
}

/** The next open dialog answers this path; null is Cancel. */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

/** The next save dialog answers this path; null is Cancel. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}
