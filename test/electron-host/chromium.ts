import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { provideBrowser } from '../e2e/support/browser.ts';

/** What Electron tells of a page whose process is gone. */
export type ProcessGone = Readonly<{ reason: string; exitCode: number }>;

export type Chromium = Readonly<{
  context: BrowserContext;
  /** Whoever is to hear of pages whose process is gone. */
  onProcessGone: (listener: (targetId: string, details: ProcessGone) => void) => void;
  close: () => Promise<void>;
}>;

/** Chromium's words for how a process ended, and Electron's. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['normal', 'clean-exit'],
  ['abnormal', 'abnormal-exit'],
  ['killed', 'killed'],
  ['crashed', 'crashed'],
  ['oom', 'oom'],
  ['failed to launch', 'launch-failed'],
]);

/** Starts Chromium over a profile folder and joins its default context, the one Playwright's Electron driver looks at. */
export async function startChromium(profile: string): Promise<Chromium> {
  mkdirSync(profile, { recursive: true });
  const provided = await provideBrowser();
  const args = [
    ...provided.args,
    '--headless=new',
    '--no-startup-window',
    '--remote-debugging-port=0',
    // The pipe is not spoken through: Chromium ends when it breaks, and so dies with a killed parent.
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(provided.executablePath, args, { env: provided.env, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const announcement = await readAnnouncement(child);
  const browser = await chromium.connectOverCDP(announcement.replace('DevTools listening on ', ''));
  const context = browser.contexts()[0] ?? (await browser.newContext());
  for (const page of context.pages()) await page.close();
  // Only now may Playwright join: what it finds are our windows.
  process.stderr.write(`${announcement}\n`);
  const session = await browser.newBrowserCDPSession();
  await session.send('Target.setDiscoverTargets', { discover: true });
  return {
    context,
    onProcessGone: (listener) => {
      session.on('Target.targetCrashed', ({ targetId, status, errorCode }) => {
        const reason = REASONS.get(status);
        if (reason === undefined) throw new Error(`A page ended as "${status}", which the stand-in does not know`);
        listener(targetId, { reason, exitCode: errorCode });
      });
    },
    close: () => closeAndWait(browser, child),
  };
}

function readAnnouncement(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const { stderr } = child;
    if (stderr === null) throw new Error('Chromium was started without stderr');
    const seen: string[] = [];
    createInterface(stderr).on('line', (line) => {
      seen.push(line);
      if (line.startsWith('DevTools listening on ')) resolve(line);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}:\n${seen.join('\n')}`)));
  });
}

/** Waits for the end: what a page has stored in the last second is written only then. */
async function closeAndWait(browser: Browser, child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode === null) child.once('exit', () => resolve());
    else resolve();
  });
  const session = await browser.newBrowserCDPSession();
  // Chromium may be gone before it has answered.
  await session.send('Browser.close').catch(() => undefined);
  await ended;
}
