import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { test } from './application.ts';
import { findTestRuntime } from './runtime.ts';

/**
 * The window of the audience. Displays are made up in the main process, so that it runs on a machine with one, and on none at all. On
 * the real runtime the window is asked for the same place, whether or not there is a display.
 */

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const PROJECTOR = { x: 1920, y: 0, width: 1280, height: 720 };

/** A second display beside whatever there is. */
async function plugIn(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ screen }, bounds) => {
    const [own] = screen.getAllDisplays();
    if (!own) throw new Error('there is no display at all');
    const x = own.bounds.x + own.bounds.width;
    const other = { ...own, id: 4711, internal: false, bounds: { ...bounds, x }, workArea: { ...bounds, x } };
    screen.getAllDisplays = () => [own, other];
    screen.emit('display-added', {}, other);
  }, PROJECTOR);
}

async function unplug(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ screen }) => {
    const [own, other] = screen.getAllDisplays();
    screen.getAllDisplays = () => (own ? [own] : []);
    screen.emit('display-removed', {}, other);
  });
}

async function openAudience(app: ElectronApplication, page: Page): Promise<Page> {
  const [opened] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate((id) => window.platno?.openAudience(id, 'other-display'), ID),
  ]);
  await opened.waitForURL(/audience=/);
  return opened;
}

async function hearEnds(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    window.heard = [];
    window.platno?.onAudienceClosed((end) => window.heard?.push(end));
    window.platno?.onDisplaysChanged((hasOther) => window.heard?.push(hasOther));
  });
  return () => page.evaluate(() => window.heard ?? []);
}

const windowCount = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test.describe('the window of the audience', () => {
  test('does not open where there is one display', async ({ launcher }) => {
    const { app, page } = await launcher.start();

    expect(await page.evaluate((id) => window.platno?.openAudience(id, 'other-display'), ID)).toBe('one-display');
    expect(await windowCount(app)).toBe(1);
  });

  test('fills the other display, and the keyboard stays where it was', async ({ launcher }) => {
    const { app, page } = await launcher.start();
    await plugIn(app);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());

    await openAudience(app, page);

    const seen = (): Promise<unknown> =>
      app.evaluate(({ BrowserWindow, screen }) => {
        const audience = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('audience='));
        const { x } = screen.getAllDisplays()[1]?.bounds ?? { x: 0 };
        return [audience?.isVisible(), audience?.isFullScreen(), audience?.isFocused(), (audience?.getBounds().x ?? 0) - x];
      });
    // Without a display there, a real window system puts it elsewhere.
    const expected =
      findTestRuntime().kind === 'stand-in' ? [true, true, false, 0] : [true, expect.anything(), false, expect.anything()];
    await expect.poll(seen).toEqual(expected);
  });

  test('has no way to the main process, and goes nowhere', async ({ launcher }) => {
    const { app, page } = await launcher.start();
    await plugIn(app);
    const audience = await openAudience(app, page);
    const address = await audience.evaluate(() => window.location.href);

    const reach = await audience.evaluate(() => [typeof window.platno, typeof Reflect.get(window, 'require')]);
    for (const away of ['./index.html', 'https://example.com/', './assets/other.html']) {
      await audience.evaluate((to) => window.location.assign(to), away);
      await audience.waitForTimeout(100);
    }
    await audience.evaluate(() => void window.open('./index.html'));
    await audience.waitForTimeout(200);

    expect(reach).toEqual(['undefined', 'undefined']);
    expect(await audience.evaluate(() => window.location.href)).toBe(address);
    expect(await windowCount(app)).toBe(2);
  });

  test('hears what its owner says over the channel, and nothing but its own', async ({ launcher }) => {
    const { app, page } = await launcher.start();
    await plugIn(app);
    const audience = await openAudience(app, page);
    await audience.evaluate((id) => {
      window.heard = [];
      new BroadcastChannel(id).addEventListener('message', ({ data }) => window.heard?.push(data));
    }, ID);

    await page.evaluate((id) => {
      new BroadcastChannel('another').postMessage('not for it');
      new BroadcastChannel(id).postMessage({ cards: new Map([['a', 1]]) });
    }, ID);

    await expect.poll(() => audience.evaluate(() => window.heard?.length)).toBe(1);
  });

  test('is told of: closed by the person, and gone with its display', async ({ launcher }) => {
    const { app, page } = await launcher.start();
    const heard = await hearEnds(page);
    await plugIn(app);
    await openAudience(app, page);

    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.close());
    await expect.poll(heard).toEqual([true, 'person']);
    await openAudience(app, page);
    await unplug(app);

    await expect.poll(heard).toEqual([true, 'person', 'display', false]);
    await expect.poll(() => windowCount(app)).toBe(1);
  });

  test('closes with its owner, and keeps no program alive', async ({ launcher }) => {
    const { app, page } = await launcher.start();
    await plugIn(app);
    await openAudience(app, page);
    const end = new Promise((resolve) => app.process().once('exit', (code) => resolve(code)));

    await page.evaluate(() => void window.platno?.closeWindow());

    expect(await end).toBe(0);
  });

  test('asks nobody when the program quits', async ({ launcher }) => {
    const { app, page } = await launcher.start();
    await plugIn(app);
    await openAudience(app, page);
    const end = new Promise((resolve) => app.process().once('exit', (code) => resolve(code)));

    await app.evaluate((electron) => electron.app.quit());

    expect(await end).toBe(0);
  });
});

test.describe('the whole program with a second display', () => {
  test('the room sees that one, the speaker this one, until the display is gone', async ({ launcher }) => {
    const { app, page } = await launcher.startWhole();
    await plugIn(app);
    await page.getByRole('button', { name: /Payment card/ }).click();
    await expect(page.getByRole('region', { name: /^Customer Segments/ })).toBeVisible();

    const [room] = await Promise.all([app.waitForEvent('window'), page.keyboard.press('ControlOrMeta+Enter')]);
    await expect(room.getByText(/^Step 1 of/)).toBeAttached();
    await page.keyboard.press('PageDown');
    await expect(room.getByText(/^Step 2 of/)).toBeAttached();
    await room.keyboard.press('PageDown');
    await expect(page.getByRole('region', { name: 'Now', exact: true }).getByText(/^Step 3 of/)).toBeAttached();
    expect(await room.evaluate(() => typeof window.platno)).toBe('undefined');

    await unplug(app);
    await expect(page.getByRole('status').filter({ hasText: 'The second display is gone' })).toBeVisible();
    await expect.poll(() => windowCount(app)).toBe(1);
    const [again] = await Promise.all([app.waitForEvent('window'), plugIn(app)]);
    await expect(again.getByText(/^Step 3 of/)).toBeAttached();

    // The window is gone before the key comes up again.
    await again.keyboard.press('Escape').catch(() => undefined);
    await expect(page.getByRole('dialog', { name: 'Presentation' })).toBeHidden();
    await expect.poll(() => windowCount(app)).toBe(1);
  });
});
