import { addCard, answer, CAFE, COUNTS, expectStart } from '../support/cafe.ts';
import type { Locator } from '@playwright/test';
import { Editor } from '../pages/Editor.ts';
import { canvasFile, factsOf, fileText, sorted } from '../support/canvas.ts';
import { chooseFile, download, dropFile, openCanvas, save } from '../support/files.ts';
import { expect, test, testWithFileAccess } from '../support/fixtures.ts';

test.describe('saving', () => {
  test('a new document is saved under its title, with the unsaved mark until then', async ({ editor, page }) => {
    await editor.openNew();
    await expect(editor.unsaved).toBeHidden();
    await addCard(editor, 'Tourists');
    await expect(editor.unsaved).toBeVisible();
    await expect(page).toHaveTitle(/^\S Untitled\b/);

    const file = await save(editor);

    expect(file.name).toBe('Untitled.bmc');
    expect(file.text.endsWith('}\n')).toBe(true);
    expect(factsOf(file.text).cards).toEqual({ 'Customer Segments': ['Tourists'] });
    await expect(page).toHaveTitle(/^Untitled\b/);
  });

  test('undoing back to what was saved takes the mark away, redoing brings it', async ({ editor }) => {
    await openCanvas(editor, CAFE);
    await addCard(editor, 'Offices');
    await save(editor);
    await editor.keys.press('ControlOrMeta+Z');
    await expect(editor.unsaved).toBeVisible();
    await editor.keys.press('ControlOrMeta+Y');
    await expect(editor.unsaved).toBeHidden();
  });

  test('Save keeps the name, what is being written belongs to it, Save As asks again', async ({ editor }) => {
    await openCanvas(editor, CAFE);
    await editor.keys.press('3', 'Enter');
    await editor.keys.type('s');

    const saved = await download(editor, () => editor.page.keyboard.press('ControlOrMeta+S'));
    expect(saved.name).toBe('Café.bmc');
    expect(factsOf(saved.text).cards.Channels).toEqual(['Windows']);
    const other = await download(editor, () => editor.menus.choose('File', 'Save as…'));
    expect(other.text).toBe(saved.text);
  });

  test('fields of a newer version of the program survive a round trip', async ({ editor }) => {
    await editor.openStart();
    const file = { ...canvasFile(CAFE, { Window: { rating: 5 } }), mood: { colour: 'teal' } };
    await dropFile(editor, { name: 'later.bmc', text: fileText(file) });
    await editor.expectBoard();
    await addCard(editor, 'Offices');

    const saved: { mood: unknown; cards: { text: string; rating?: number }[] } = JSON.parse((await save(editor)).text);

    expect(saved.mood).toEqual({ colour: 'teal' });
    expect(saved.cards.find(({ text }) => text === 'Window')?.rating).toBe(5);
  });
});

test.describe('leaving a changed document', () => {
  test.beforeEach(async ({ editor }) => {
    await openCanvas(editor, CAFE);
    await addCard(editor, 'Offices');
    await editor.menus.choose('File', 'Close');
    await expect(editor.alert('Save changes to “Café”?')).toBeVisible();
  });

  test('Cancel stays with everything', async ({ editor }) => {
    await answer(editor, 'Cancel');
    await editor.board.expectCounts(COUNTS.cards + 1, COUNTS.links);
    await expect(editor.unsaved).toBeVisible();
  });

  test('Escape is Cancel', async ({ editor }) => {
    await editor.page.keyboard.press('Escape');
    await expect(editor.alert(/./)).toHaveCount(0);
    await editor.board.expectCounts(COUNTS.cards + 1, COUNTS.links);
  });

  test('Don’t save leaves without a file', async ({ editor }) => {
    await answer(editor, 'Don’t save');
    await expectStart(editor);
  });

  test('Save saves first', async ({ editor }) => {
    const file = await download(editor, () => answer(editor, 'Save'));
    expect(factsOf(file.text).cards['Customer Segments']).toContain('Offices');
    await expectStart(editor);
  });
});

test.describe('opening', () => {
  test('New and Open ask about changes as Close does', async ({ editor }) => {
    await openCanvas(editor, CAFE);
    await addCard(editor, 'Offices');

    await editor.menus.choose('File', 'New');
    await answer(editor, 'Cancel');
    await chooseFile(editor, { name: 'other.bmc', text: fileText(canvasFile({ ...CAFE, title: 'Other' })) });
    await answer(editor, 'Don’t save');

    await expect(editor.page.getByRole('button', { name: 'Other, Rename the document' })).toBeVisible();
    await editor.board.expectCounts(COUNTS.cards, COUNTS.links);
  });

  test('a file held over the window is invited in', async ({ editor, page }) => {
    await editor.openStart();
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['{}'], 'a.bmc'));
      return transfer;
    });
    await page.dispatchEvent('body', 'dragover', { dataTransfer });
    await expect(page.getByText('Drop to open')).toBeVisible();
    await page.dispatchEvent('body', 'dragleave', { dataTransfer });
    await expect(page.getByText('Drop to open')).toBeHidden();
  });

  test('Revert brings back what is in the file', async ({ editor }) => {
    await openCanvas(editor, CAFE);
    await addCard(editor, 'Offices');

    await editor.menus.choose('File', 'Revert to saved');
    await expect(editor.alert('Revert “Café” to the saved version?')).toBeVisible();
    await answer(editor, 'Revert');

    await editor.board.expectCounts(COUNTS.cards, COUNTS.links);
    await expect(editor.unsaved).toBeHidden();
    expect(factsOf((await save(editor)).text)).toEqual(sorted(CAFE));
  });

  test('leaving the page with unsaved work is asked about by the browser', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    await addCard(editor, 'Offices');
    const question = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await question;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  });

  test('the examples stand in groups by what they teach', async ({ editor, page }) => {
    await editor.openStart();
    const counts = { 'Five types of market': 5, 'Telling customers apart': 5, 'Complaints handled fast and slowly': 2 };
    for (const [name, count] of Object.entries(counts)) {
      await expect(page.getByRole('list', { name }).getByRole('button')).toHaveCount(count);
    }
    await expect(page.getByRole('list', { name: 'Patterns of business models' }).getByRole('button')).toHaveText([
      /^Long tail/,
      /^Freemium/,
      /^Platform/,
    ]);
  });

  for (const language of ['English', 'Slovenčina']) {
    test(`all fifteen examples open, in ${language}`, async ({ editor, page }) => {
      await editor.openStart();
      await page.getByRole('radio', { name: language }).click();
      const examples = page.getByRole('region', { name: /^(Examples|Príklady)$/ }).getByRole('button');
      await expect(examples).toHaveCount(15);
      for (let index = 0; index < 15; index++) {
        await examples.nth(index).click();
        await expect(editor.board.cards.first()).toBeVisible();
        expect(await editor.board.cards.count()).toBeGreaterThanOrEqual(19);
        await expect(page.getByRole('alertdialog')).toHaveCount(0);
        await page.keyboard.press('Alt+W');
        await expect(examples).toHaveCount(15);
      }
    });
  }
});

test.describe('recent files', () => {
  test('are on the start screen after a reload, with a picture, and in the menu', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    const recent = page.getByRole('region', { name: 'Recent' }).getByRole('listitem').filter({ hasText: 'Café.bmc' });
    await editor.menus.choose('File', 'Close');
    await expectPicture(recent);
    await page.reload();
    await expectPicture(recent);

    await recent.getByRole('button', { name: /^Café/ }).click();
    await editor.board.expectCounts(COUNTS.cards, COUNTS.links);
    await editor.menus.choose('File', 'Close');
    await editor.menus.choose('File', 'Open recent', 'Café.bmc');
    await editor.board.expectCounts(COUNTS.cards, COUNTS.links);
  });

  test('can be forgotten', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    await editor.menus.choose('File', 'Close');
    await page.getByRole('button', { name: 'Remove Café from the list' }).click();
    await expect(page.getByText('Nothing here yet')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Nothing here yet')).toBeVisible();
  });
});

testWithFileAccess.describe('with the File System Access API', () => {
  testWithFileAccess('Save writes into the chosen file, also after a reload', async ({ editor, page }) => {
    await editor.openNew();
    await addCard(editor, 'Tourists');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(editor.unsaved).toBeHidden();
    expect(factsOf(await storedText(editor, 'Untitled.bmc')).cards).toEqual({ 'Customer Segments': ['Tourists'] });

    await editor.openStart();
    await page
      .getByRole('region', { name: 'Recent' })
      .getByRole('button', { name: /^Untitled/ })
      .click();
    await editor.expectBoard();
    await addCard(editor, 'Regulars');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(editor.unsaved).toBeHidden();
    expect(factsOf(await storedText(editor, 'Untitled.bmc')).cards).toEqual({ 'Customer Segments': ['Regulars', 'Tourists'] });

    await editor.menus.choose('File', 'Close');
    await page.getByRole('button', { name: 'Open…' }).click();
    await editor.board.expectTexts('Customer Segments', ['Regulars', 'Tourists']);
  });

  testWithFileAccess('a file that another tab shows says so before it is opened', async ({ editor, page, context }) => {
    await editor.openNew();
    await addCard(editor, 'Tourists');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(editor.unsaved).toBeHidden();

    const other = new Editor(await context.newPage());
    await other.openStart();
    const recent = other.page.getByRole('region', { name: 'Recent' }).getByRole('button', { name: /^Untitled/ });
    await recent.click();
    await expect(other.alert('“Untitled.bmc” is open in another tab')).toContainText('It is best to go on there.');
    await answer(other, 'Cancel');
    await expectStart(other);
    await recent.click();
    await answer(other, 'Open here as well');
    await other.expectBoard();
    await addCard(other, 'Regulars');
    await other.page.keyboard.press('ControlOrMeta+S');
    await expect(other.unsaved).toBeHidden();

    await page.bringToFront();
    await editor.board.expectTexts('Customer Segments', ['Regulars', 'Tourists']);
    await page.close();
    await other.menus.choose('File', 'Close');
    await recent.click();
    await other.expectBoard();
  });

  testWithFileAccess('a save that fails says why, leaves the old file and the work', async ({ editor, page }) => {
    await editor.openNew();
    await addCard(editor, 'Tourists');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(editor.unsaved).toBeHidden();
    await page.evaluate(() => {
      FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    });
    await addCard(editor, 'Regulars');
    await page.keyboard.press('ControlOrMeta+S');

    const message = editor.alert('“Untitled.bmc” could not be saved');
    await expect(message).toContainText('There is not enough space on the disk.');
    await answer(editor, 'Cancel');
    await expect(editor.unsaved).toBeVisible();
    await editor.board.expectTexts('Customer Segments', ['Regulars', 'Tourists']);
    expect(factsOf(await storedText(editor, 'Untitled.bmc')).cards).toEqual({ 'Customer Segments': ['Tourists'] });
  });
});

/** A small picture of the board stands beside the name of a recent file. */
async function expectPicture(item: Locator): Promise<void> {
  await expect
    .poll(() =>
      item
        .locator('img')
        .evaluateAll((images) =>
          Math.max(...images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))),
        ),
    )
    .toBeGreaterThan(50);
}

async function storedText(editor: Editor, name: string): Promise<string> {
  return await editor.page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);
}
