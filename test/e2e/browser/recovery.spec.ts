import type { BrowserContext, Page } from '@playwright/test';
import { Editor } from '../pages/Editor.ts';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CAFE: CanvasFacts = { title: 'Café', cards: { 'Customer Segments': ['Tourists'], Channels: ['Window'] }, links: [] };

/** What may be missing after a crash, and so how long a test has to wait. */
const BEHIND_MS = 2_000;

/** The process behind the page dies, as by a kill or for want of memory. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await gone;
}

/** Whole, with the examples: a reload in the middle of it leaves complaints about files that did not come. */
const WHOLE = { waitUntil: 'networkidle' } as const;

async function openAgain(context: BrowserContext): Promise<Editor> {
  const editor = new Editor(await context.newPage());
  await editor.page.goto('./', WHOLE);
  return editor;
}

const found = (editor: Editor) => editor.dialog(editor.t('recovery.title'));

/** Writes on the first card of the channels and goes on writing. */
async function writeOn(editor: Editor, text: string): Promise<void> {
  await editor.keys.press('3', 'Enter');
  await editor.keys.type(text);
}

test('work of a killed tab is offered, also the text being written, and the file is told apart', async ({ editor, context }) => {
  await openCanvas(editor, CAFE);
  await editor.keys.press('n');
  await editor.keys.type('Offices');
  await editor.keys.press('Escape');
  await writeOn(editor, ' seats');
  await editor.page.waitForTimeout(BEHIND_MS);
  await kill(editor.page);

  const next = await openAgain(context);
  await expect(found(next)).toContainText('Café.bmc');
  await expect(found(next)).toContainText('1 card added, 1 card changed');
  await expectAccessible(next.page, 'unsaved work that was found');
  await next.keys.expectFocusOn('Restore Café');
  await next.page.keyboard.press('Enter');

  await next.expectBoard();
  await expect(next.messages).toContainText('“Café” is back as you left it. It is not saved yet.');
  await expect(next.board.card('Window seats')).toBeVisible();
  await expect(next.board.card('Offices')).toBeVisible();
  await expect(next.unsaved).toBeVisible();
  expect((await save(next)).name).toBe('Café.bmc');

  const last = await openAgain(context);
  await expect(last.page.getByRole('heading', { name: 'Platno' })).toBeVisible();
  await last.page.waitForTimeout(500);
  await expect(found(last)).toBeHidden();
});

test('a tab that is loaded again goes on without a question', async ({ editor, page }) => {
  await editor.openNew();
  await editor.keys.press('n');
  await editor.keys.type('Tourists');
  await page.waitForTimeout(BEHIND_MS);
  page.on('dialog', (dialog) => void dialog.accept());

  await page.reload();

  await editor.expectBoard();
  await expect(editor.board.card('Tourists')).toBeVisible();
  await expect(editor.messages).toContainText('as you left it');
  await expect(editor.unsaved).toBeVisible();
});

test('tabs leave each other’s work alone, and Discard asks', async ({ editor, context }) => {
  await openCanvas(editor, CAFE);
  await writeOn(editor, ' seats');
  await editor.keys.press('Escape');
  await editor.page.waitForTimeout(BEHIND_MS);

  const other = await openAgain(context);
  await other.page.waitForTimeout(500);
  await expect(other.page.getByRole('dialog')).toHaveCount(0);
  await kill(editor.page);
  await other.page.reload(WHOLE);
  await expect(found(other)).toContainText('1 card changed');
  await found(other).getByRole('button', { name: 'Discard' }).click();
  await other
    .alert(/^Discard/)
    .getByRole('button', { name: 'Keep it' })
    .click();
  await found(other).getByRole('button', { name: 'Later' }).click();
  await other.menus.choose('File', 'Unsaved work…');
  await found(other).getByRole('button', { name: 'Discard' }).click();
  await other
    .alert(/^Discard/)
    .getByRole('button', { name: 'Discard', exact: true })
    .click();

  await expect(other.page.getByRole('dialog')).toHaveCount(0);
  await other.page.reload(WHOLE);
  await other.page.waitForTimeout(500);
  await expect(other.page.getByRole('dialog')).toHaveCount(0);
});

test('where a page cannot write private files the browser’s database keeps the work', async ({ editor, context }) => {
  await context.addInitScript(() => {
    if ('FileSystemFileHandle' in globalThis) Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable');
  });
  await openCanvas(editor, CAFE);
  await writeOn(editor, ' seats');
  await editor.page.waitForTimeout(BEHIND_MS);
  await kill(editor.page);

  const next = await openAgain(context);
  await found(next).getByRole('button', { name: 'Restore Café' }).click();

  await expect(next.board.card('Window seats')).toBeVisible();
});
