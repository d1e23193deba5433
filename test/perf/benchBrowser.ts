import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { provideBrowser } from '../e2e/support/browser.ts';

/** The canvas everything is measured on, CSS px. */
export const CANVAS = { width: 1600, height: 900 };

export type OpenPage = Readonly<{ page: Page; session: CDPSession; close: () => Promise<void> }>;

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await provideBrowser();
  return chromium.launch({ executablePath, args: [...args], env: { ...env } });
}

/** A fresh page that has said it is ready, with its processor clock running. */
export async function openPage(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, locale: 'en-GB' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  try {
    await page.waitForFunction(() => window.__bmc?.ready === true, undefined, { timeout: 30_000 });
  } catch (error) {
    throw new Error(`${address} did not get ready. ${errors.join(' ')}`, { cause: error });
  }
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session, close: () => context.close() };
}

/** The window size at which the editor's canvas is as large as those of the floors. */
export async function viewportForEditor(browser: Browser, address: string): Promise<{ width: number; height: number }> {
  const { page, close } = await openPage(browser, address, CANVAS);
  const canvas = await page.locator('[data-board]').first().boundingBox();
  await close();
  if (!canvas) throw new Error('The editor shows no board.');
  return { width: 2 * CANVAS.width - Math.round(canvas.width), height: 2 * CANVAS.height - Math.round(canvas.height) };
}
