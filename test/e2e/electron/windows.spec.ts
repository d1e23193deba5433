import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answerOpenDialog, test } from './application.ts';
import { hear, heardBy, platnoOf } from './platno.ts';

const EDITED = { title: 'Plan', edited: true, fileId: null };
const CLEAN = { title: 'Plan', edited: false, fileId: null };

function windowCount(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** As the person would with the window's own button. */
async function pressClose(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

/** Ends without Playwright's own quit, which would close windows by itself. */
function ended(app: ElectronApplication): Promise<number | null> {
  return new Promise((resolve) => app.process().once('exit', (code) => resolve(code)));
}

async function secondWindow(app: ElectronApplication, page: Page): Promise<Page> {
  const [opened] = await Promise.all([app.waitForEvent('window'), page.evaluate(() => window.platno?.newWindow())]);
  await opened.waitForFunction(() => window.platno !== undefined);
  return opened;
}

test('shows name and unsaved mark in the title bar', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  const titles: (string | undefined)[] = [];

  for (const state of [CLEAN, EDITED, { ...CLEAN, title: '' }]) {
    await platno.setState(state);
    titles.push(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()));
  }

  expect(titles).toEqual(['Plan — Platno', process.platform === 'darwin' ? 'Plan — Platno' : '● Plan — Platno', 'Platno']);
});

test('closes a window without changes at once, and ends', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await (await platnoOf(page)).setState(CLEAN);
  const end = ended(app);

  await pressClose(app);

  expect(await end).toBe(0);
});

test('asks the page before closing with changes, and stays if the person says so', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await (await platnoOf(page)).setState(EDITED);
  await hear(page);

  await pressClose(app);
  await expect.poll(() => heardBy(page)).toEqual([['close-requested']]);
  await page.evaluate(() => window.platno?.keepWindow());

  expect(await windowCount(app)).toBe(1);
});

test('closes when the page has dealt with the changes', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await (await platnoOf(page)).setState(EDITED);
  await hear(page);
  const end = ended(app);
  await pressClose(app);
  await expect.poll(() => heardBy(page)).toEqual([['close-requested']]);

  // The window goes before the call can be answered.
  await page.evaluate(() => void window.platno?.closeWindow());

  expect(await end).toBe(0);
});

test('a quit asks one window after the other and goes on', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  const other = await secondWindow(app, page);
  for (const each of [page, other]) {
    await (await platnoOf(each)).setState(EDITED);
    await hear(each);
  }
  const end = ended(app);

  await app.evaluate((electron) => electron.app.quit());
  await expect.poll(() => heardBy(page)).toEqual([['close-requested']]);
  expect(await heardBy(other)).toEqual([]);
  await page.evaluate(() => void window.platno?.closeWindow());
  await expect.poll(() => heardBy(other)).toEqual([['close-requested']]);
  await other.evaluate(() => void window.platno?.closeWindow());

  expect(await end).toBe(0);
});

test('a quit ends with the first Cancel', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  const other = await secondWindow(app, page);
  await (await platnoOf(page)).setState(EDITED);
  await hear(page);
  await app.evaluate((electron) => electron.app.quit());
  await expect.poll(() => heardBy(page)).toEqual([['close-requested']]);

  await page.evaluate(() => window.platno?.keepWindow());
  // If the quit were still running, closing this one would take the other along.
  await (await platnoOf(page)).setState(CLEAN);
  await pressClose(app);
  await expect.poll(() => windowCount(app)).toBe(1);

  expect(await other.evaluate(() => window.platno !== undefined)).toBe(true);
});

test('remembers where the window was', async ({ launcher }) => {
  const place = { x: 140, y: 90, width: 1100, height: 720 };
  const first = await launcher.start();
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place);
  await first.app.close();

  const { app } = await launcher.start();

  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(place);
});

test('a menu the page has described sends its actions back', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  await hear(page);
  await page.evaluate(() =>
    window.platno?.setMenu([
      {
        kind: 'submenu',
        label: 'Edit & more',
        entries: [
          { kind: 'action', id: 'edit.undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z', enabled: true, checked: null },
          { kind: 'separator' },
          { kind: 'action', id: 'edit.redo', label: 'Redo', accelerator: '', enabled: false, checked: null },
          { kind: 'action', id: 'card.add', label: 'New Card', accelerator: 'N', enabled: true, checked: null },
        ],
      },
    ]),
  );

  const described = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    const items = ['edit.undo', 'edit.redo', 'card.add'].map((id) => menu?.getMenuItemById(id));
    for (const item of items) if (item?.enabled) item.click();
    return {
      top: menu?.items.map((item) => item.label),
      enabled: items.map((item) => item?.enabled),
      single: items[2]?.registerAccelerator,
    };
  });

  await expect
    .poll(() => heardBy(page))
    .toEqual([
      ['menu', 'edit.undo'],
      ['menu', 'card.add'],
    ]);
  expect(described).toEqual({ top: ['Edit && more'], enabled: [true, false, true], single: false });
});

test('a second start hands its file to the window that is idle', async ({ launcher }) => {
  const path = join(launcher.folder, 'second.bmc');
  await writeFile(path, 'x');
  const { app, page } = await launcher.start();
  await (await platnoOf(page)).setState({ title: '', edited: false, fileId: null });
  await hear(page);

  const [executable, args] = launcher.command([path]);
  await promisify(execFile)(executable, [...args]);

  await expect.poll(() => heardBy(page)).toEqual([['file', 'second.bmc']]);
  expect(await windowCount(app)).toBe(1);
});

test('a second start opens another window beside unsaved work', async ({ launcher }) => {
  const path = join(launcher.folder, 'second.bmc');
  await writeFile(path, 'x');
  const { app, page } = await launcher.start();
  await (await platnoOf(page)).setState(EDITED);

  const [executable, args] = launcher.command([path]);
  const [opened] = await Promise.all([app.waitForEvent('window'), promisify(execFile)(executable, [...args])]);
  await opened.waitForFunction(() => window.platno !== undefined);

  expect(await (await platnoOf(opened)).takeInitialFile()).toMatchObject({ kind: 'done', name: 'second.bmc' });
});

test('a file that is open already brings its window forward instead', async ({ launcher }) => {
  const path = join(launcher.folder, 'plan.bmc');
  await writeFile(path, 'x');
  const { app, page } = await launcher.start();
  const first = await platnoOf(page);
  await answerOpenDialog(app, path);
  const { id = '' } = await first.openDialog();
  await first.setState({ title: 'plan', edited: false, fileId: id });
  const other = await secondWindow(app, page);

  const again = await (await platnoOf(other)).openDialog();

  expect(again).toEqual({ kind: 'cancelled' });
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle()))
    .toBe('plan — Platno');
});
