import { chromium, expect, type Browser, type ElectronApplication, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a window lost its page, as the main process was told. */
export type Loss = Readonly<{ contents: number; reason: string }>;

/** Generous: a page is loaded anew, on a machine that may have more to do. */
const SOON = { timeout: 30_000 };
/** A page that is being loaded may not answer; the next look finds it. */
const ONE_LOOK_MS = 5_000;

/** The program whose pages are crashed. Playwright gives a page up for good when it crashes, and so the page that comes after is joined anew. */
export class Losses {
  readonly app: ElectronApplication;
  readonly data: string;
  readonly connections: Browser[] = [];

  private constructor(app: ElectronApplication, data: string) {
    this.app = app;
    this.data = data;
  }

  /** Notes from now on what the main process hears. */
  static async watch(app: ElectronApplication, data: string): Promise<Losses> {
    await app.evaluate(({ app: application, webContents }) => {
      const losses: Loss[] = [];
      Object.assign(globalThis, { losses });
      const note = (contents: Electron.WebContents): void => {
        contents.on('render-process-gone', (_event, { reason }) => losses.push({ contents: contents.id, reason }));
      };
      for (const contents of webContents.getAllWebContents()) note(contents);
      application.on('web-contents-created', (_event, contents) => note(contents));
    });
    return new Losses(app, data);
  }

  told(): Promise<readonly Loss[]> {
    return this.app.evaluate(() => (globalThis as unknown as { losses: Loss[] }).losses); // put there above
  }

  /** What stands for a window in the main process, and outlives its pages. */
  async contentsOf(page: Page): Promise<number> {
    const window = await this.app.browserWindow(page);
    return window.evaluate(({ webContents }) => webContents.id);
  }

  /** The processes behind the pages of windows die, for real. */
  async crash(...windows: readonly number[]): Promise<void> {
    const losses = async (): Promise<readonly number[]> => {
      const told = await this.told();
      return windows.map((contents) => told.filter((loss) => loss.contents === contents).length);
    };
    const after = (await losses()).map((count) => count + 1);
    await this.app.evaluate(({ webContents }, ids) => {
      const lost = webContents.getAllWebContents().filter(({ id }) => ids.includes(id));
      if (lost.length !== ids.length) throw new Error('There is no such page');
      for (const contents of lost) contents.forcefullyCrashRenderer();
    }, windows);
    await expect.poll(losses, SOON).toEqual(after);
  }

  /** The page a window shows now, once it is loaded. */
  async pageNow(contents: number): Promise<Page> {
    let found: Page | null = null;
    await expect(async () => {
      found = await this.look(contents);
      expect(found).not.toBeNull();
    }).toPass(SOON);
    if (found === null) throw new Error(`The window of page ${contents} has not come back`);
    return found;
  }

  /** One connection a look: what was joined while it was being loaded is never joined rightly. */
  private async look(contents: number): Promise<Page | null> {
    const connection = await chromium.connectOverCDP(await this.address());
    for (const page of connection.contexts().flatMap((context) => context.pages())) {
      if ((await within(this.ownerOf(page))) !== contents) continue;
      const isLoaded = await within(page.waitForFunction(() => window.platno !== undefined));
      if (isLoaded === null) continue;
      this.connections.push(connection);
      return page;
    }
    await connection.close();
    return null;
  }

  private async ownerOf(page: Page): Promise<number | null> {
    const session = await page.context().newCDPSession(page);
    const { targetId } = (await session.send('Target.getTargetInfo')).targetInfo;
    await session.detach();
    return this.app.evaluate(({ webContents }, id) => webContents.fromDevToolsTargetId(id)?.id ?? null, targetId);
  }

  /** Where Chromium listens; it says so in a file, for Playwright has read away what it printed. */
  private async address(): Promise<string> {
    const folders = [this.data, join(this.data, 'stand-in-profile')];
    const file = folders.map((folder) => join(folder, 'DevToolsActivePort')).find((path) => existsSync(path));
    if (file === undefined) throw new Error('Chromium does not say where it listens');
    const [port, path] = (await readFile(file, 'utf8')).trim().split('\n');
    return `ws://127.0.0.1:${port}${path}`;
  }

  async end(): Promise<void> {
    for (const connection of this.connections) await connection.close();
  }
}

async function within<T>(promise: Promise<T>): Promise<T | null> {
  const given = promise.catch(() => null);
  return Promise.race([given, new Promise<null>((resolve) => setTimeout(() => resolve(null), ONE_LOOK_MS))]);
}

/** What the journal holds by now, an entry each. */
export async function journalIn(data: string): Promise<readonly string[]> {
  const folder = join(data, 'recovery');
  const names = await readdir(folder).catch(() => []);
  const entries = names.filter((name) => name.endsWith('.work')).map((name) => readFile(join(folder, name), 'utf8'));
  return (await Promise.allSettled(entries)).flatMap((entry) => (entry.status === 'fulfilled' ? [entry.value] : []));
}
