import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registerEveryLanguage } from '../../../renderer/i18n/everyLanguage.ts';
import { Editor } from '../pages/Editor.ts';
import { canvasFile, factsOf, fileText, type CanvasFacts } from '../support/canvas.ts';
import { answerOpenDialog, test as base, type Launcher, type Started } from './application.ts';
import { journalIn, Losses } from './lostRenderer.ts';

registerEveryLanguage();

const CAFE: CanvasFacts = { title: 'Café', cards: { 'Customer Segments': ['Regulars'], Channels: ['Window'] }, links: [] };
/** What is called lost: Electron says either of a page that was crashed by force. */
const LOST = /^(crashed|killed)$/;

const test = base.extend<{ watched: (started: Started) => Promise<Losses> }>({
  watched: async ({ launcher }, use) => {
    const all: Losses[] = [];
    await use(async ({ app }) => {
      const losses = await Losses.watch(app, launcher.data);
      all.push(losses);
      return losses;
    });
    for (const losses of all) await losses.end();
  },
});

test.beforeEach(() => test.setTimeout(120_000));

async function openCafe(launcher: Launcher) {
  const folder = join(launcher.folder, 'documents');
  await mkdir(folder);
  const path = join(folder, 'café.bmc');
  await writeFile(path, fileText(canvasFile(CAFE)));
  const started = await launcher.startWhole();
  await answerOpenDialog(started.app, path);
  await started.page.getByRole('button', { name: 'Open…' }).click();
  const editor = new Editor(started.page);
  await editor.expectBoard();
  return { started, editor, path };
}

async function addSegment(editor: Editor, text: string): Promise<void> {
  await editor.keys.write('Customer Segments', [text]);
  await expect(editor.board.writing).toBeHidden();
}

/** Opens a card and goes on writing; the card stays open. */
async function writeOn(editor: Editor, text: string): Promise<void> {
  await editor.keys.press('3', 'Enter');
  await editor.keys.type(text);
}

/** Until one entry of the journal has all of these texts. */
async function expectKept(launcher: Launcher, ...texts: readonly string[]): Promise<void> {
  const hasAll = (entry: string): boolean => texts.every((text) => entry.includes(text));
  await expect.poll(async () => (await journalIn(launcher.data)).some(hasAll)).toBe(true);
}

async function newWindow(app: ElectronApplication, page: Page): Promise<Editor> {
  const [opened] = await Promise.all([app.waitForEvent('window'), page.evaluate(() => window.platno?.newWindow())]);
  const editor = new Editor(opened);
  await opened.getByRole('button', { name: 'New canvas' }).click();
  await editor.expectBoard();
  return editor;
}

test('unsaved work comes back after its page has crashed, also the text being written, and its file waits for Save', async ({
  launcher,
  watched,
}) => {
  const { started, editor, path } = await openCafe(launcher);
  const losses = await watched(started);
  const contents = await losses.contentsOf(started.page);
  const before = await readFile(path);
  await addSegment(editor, 'Offices');
  await writeOn(editor, ' seats');
  await expectKept(launcher, 'Offices', 'Window seats');

  await losses.crash(contents);

  const back = new Editor(await losses.pageNow(contents));
  await expect(back.messages).toContainText('The window was loaded again. “Café” is as you left it, and not saved yet.');
  await back.board.expectTexts('Customer Segments', ['Offices', 'Regulars']);
  await back.board.expectTexts('Channels', ['Window seats']);
  await expect(back.unsaved).toBeVisible();
  expect(await readFile(path)).toEqual(before);
  expect((await losses.told())[0]?.reason).toMatch(LOST);

  await addSegment(back, 'Tourists');
  await back.page.keyboard.press('ControlOrMeta+S');
  await expect(back.unsaved).toBeHidden();
  const saved = factsOf(await readFile(path, 'utf8')).cards;
  expect(saved).toMatchObject({ 'Customer Segments': ['Offices', 'Regulars', 'Tourists'], Channels: ['Window seats'] });
  await expect.poll(() => journalIn(launcher.data)).toEqual([]);
});

test('windows get their own work back, one after the other and both at once', async ({ launcher, watched }) => {
  const { started, editor, path } = await openCafe(launcher);
  const losses = await watched(started);
  const before = await readFile(path);
  const other = await newWindow(started.app, started.page);
  const [first, second] = [await losses.contentsOf(editor.page), await losses.contentsOf(other.page)];
  await addSegment(editor, 'Offices');
  await writeOn(editor, ' seats');
  await addSegment(other, 'Students');
  await expectKept(launcher, 'Offices', 'Window seats');
  await expectKept(launcher, 'Students');

  await losses.crash(second);

  const otherBack = new Editor(await losses.pageNow(second));
  await otherBack.board.expectTexts('Customer Segments', ['Students']);
  // Still open in the window that did not crash.
  await expect(editor.board.writing).toHaveValue('Window seats');

  await losses.crash(first, second);
  const [firstBack, secondBack] = [new Editor(await losses.pageNow(first)), new Editor(await losses.pageNow(second))];
  await firstBack.board.expectTexts('Customer Segments', ['Offices', 'Regulars']);
  await firstBack.board.expectTexts('Channels', ['Window seats']);
  await secondBack.board.expectTexts('Customer Segments', ['Students']);
  await secondBack.board.expectTexts('Channels', []);
  expect(await journalIn(launcher.data)).toHaveLength(2);
  expect(await readFile(path)).toEqual(before);
});

test('a page that keeps crashing asks; trying again brings the work back, closing keeps it for the next start', async ({
  launcher,
  watched,
}) => {
  const { started, editor } = await openCafe(launcher);
  const { app, page } = started;
  const losses = await watched(started);
  const contents = await losses.contentsOf(page);
  await addSegment(editor, 'Offices');
  await expectKept(launcher, 'Offices');
  /** Loses the page again and again, until somebody is asked; answers with the button of this name. */
  const crashUntilAsked = async (button: string): Promise<unknown> => {
    await app.evaluate(({ dialog }, label) => {
      Object.assign(globalThis, { asked: [] });
      dialog.showMessageBox = async (...given: unknown[]) => {
        const { message, buttons } = given.at(-1) as Electron.MessageBoxOptions; // the window stands before the options, if at all
        (globalThis as unknown as { asked: unknown[] }).asked.push(message); // put there above
        return { response: buttons?.indexOf(label) ?? -1, checkboxChecked: false };
      };
    }, button);
    for (let time = 0; time < 3; time++) {
      await losses.crash(contents);
      if (time < 2)
        await new Editor(await losses.pageNow(contents)).board.expectTexts('Customer Segments', ['Offices', 'Regulars']);
    }
    return app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
  };

  expect(await crashUntilAsked('Try Again')).toEqual(['This window keeps failing.']);
  const back = new Editor(await losses.pageNow(contents));
  await expect(back.messages).toContainText('“Café” is as you left it, and not saved yet');
  await back.board.expectTexts('Customer Segments', ['Offices', 'Regulars']);

  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await crashUntilAsked('Close').catch(() => undefined);
  await ended;
  const next = await launcher.startWhole();
  const dialog = next.page.getByRole('dialog', { name: 'Unsaved work was found' });
  await expect(dialog).toContainText('Café');
});
