import { canvasFile, factsOf, fileText, type CanvasFacts } from '../support/canvas.ts';
import { expectAccessible } from '../support/accessibility.ts';
import type { Editor } from '../pages/Editor.ts';
import { expect, test, testWithFileAccess } from '../support/fixtures.ts';

const CAFE: CanvasFacts = { title: 'Café', cards: { 'Customer Segments': ['Regulars'], Channels: ['Window'] }, links: [] };
const THEIRS: CanvasFacts = { ...CAFE, cards: { ...CAFE.cards, Channels: ['Window', 'Door'] } };

/** A look takes place when the window comes to the front, and every few seconds. */
async function lookNow({ page }: Editor): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** What another program, or another tab, does to a file. */
async function writeOutside({ page }: Editor, text: string): Promise<void> {
  await page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle('Café.bmc', { create: true })).createWritable();
    await writable.write(content);
    await writable.close();
  }, text);
}

async function textInFile({ page }: Editor): Promise<string> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('Café.bmc')).getFile()).text();
  });
}

async function openCafe(editor: Editor): Promise<void> {
  await editor.openStart();
  await writeOutside(editor, fileText(canvasFile(CAFE)));
  await editor.page.getByRole('button', { name: 'Open…' }).click();
  await editor.expectBoard();
}

async function addRegulars(editor: Editor, text: string): Promise<void> {
  await editor.keys.write('Customer Segments', [text]);
  await expect(editor.board.writing).toBeHidden();
}

test.describe('a file that another program changes', () => {
  testWithFileAccess('is shown as it is now, and Undo goes back', async ({ editor }) => {
    await openCafe(editor);
    await writeOutside(editor, fileText(canvasFile(THEIRS)));
    await lookNow(editor);

    await editor.board.expectTexts('Channels', ['Door', 'Window']);
    await expect(editor.messages).toContainText('“Café.bmc” was changed elsewhere and is shown as it is now.');
    await expect(editor.unsaved).toBeHidden();
    await editor.messages.getByRole('button', { name: 'Undo' }).click();
    await editor.board.expectTexts('Channels', ['Window']);
    await expect(editor.unsaved).toBeVisible();
  });

  testWithFileAccess('is not written over before the person has decided', async ({ editor, page }) => {
    await openCafe(editor);
    await addRegulars(editor, 'Offices');
    await writeOutside(editor, fileText(canvasFile(THEIRS)));
    await page.keyboard.press('ControlOrMeta+S');

    const question = editor.alert('“Café.bmc” was changed elsewhere');
    await expect(question).toContainText('1 card added there: “Door”');
    await expect(question).toContainText('1 card not there: “Offices”');
    await expectAccessible(page, 'the question about a changed file');
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    expect(await textInFile(editor)).toBe(fileText(canvasFile(THEIRS)));

    await page.keyboard.press('ControlOrMeta+S');
    await question.getByRole('button', { name: 'Keep mine' }).click();
    await expect(editor.unsaved).toBeHidden();
    expect(factsOf(await textInFile(editor)).cards['Customer Segments']).toEqual(['Offices', 'Regulars']);
  });
});

test.describe('earlier versions', () => {
  testWithFileAccess('are listed with what differs, and come back by the keyboard alone', async ({ editor, page }) => {
    await openCafe(editor);
    await addRegulars(editor, 'Offices');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(editor.unsaved).toBeHidden();

    await editor.menus.choose('File', 'Earlier versions…');
    const dialog = editor.dialog('Earlier versions of “Café”');
    await expect(dialog.getByRole('option')).toHaveCount(1);
    await expect(dialog.getByRole('option', { name: /1 card fewer/ })).toBeFocused();
    await expect(dialog.getByRole('region', { name: 'What restoring does' })).toContainText('1 card goes: “Offices”');
    await expectAccessible(page, 'earlier versions');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await expect(dialog).toBeHidden();
    await editor.board.expectTexts('Customer Segments', ['Regulars']);
    await expect(editor.unsaved).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Z');
    await editor.board.expectTexts('Customer Segments', ['Offices', 'Regulars']);
  });

  testWithFileAccess('open as a copy without a file', async ({ editor, page }) => {
    await openCafe(editor);
    await addRegulars(editor, 'Offices');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(editor.unsaved).toBeHidden();

    await editor.menus.choose('File', 'Earlier versions…');
    await editor
      .dialog(/^Earlier versions/)
      .getByRole('button', { name: 'Open as copy' })
      .click();

    await editor.board.expectTexts('Customer Segments', ['Regulars']);
    await expect(editor.unsaved).toBeVisible();
  });

  testWithFileAccess('are offered where the file cannot be read any more', async ({ editor, page }) => {
    await openCafe(editor);
    await addRegulars(editor, 'Offices');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(editor.unsaved).toBeHidden();
    await editor.menus.choose('File', 'Close');
    await writeOutside(editor, '\0\0\0\0');
    await page.getByRole('button', { name: 'Open…' }).click();

    const question = editor.alert('“Café.bmc” could not be opened');
    await expect(question).toContainText('The file has not been changed. Platno has kept an earlier version, replaced on ');
    await expectAccessible(page, 'an unreadable file with an earlier version');
    await question.getByRole('button', { name: 'Open the earlier version' }).click();

    await editor.board.expectTexts('Customer Segments', ['Regulars']);
    await expect(editor.unsaved).toBeVisible();
    expect(await textInFile(editor)).toBe('\0\0\0\0');
  });

  test('say so where there are none', async ({ editor, page }) => {
    await editor.openNew();
    await addRegulars(editor, 'Offices');
    const saved = page.waitForEvent('download');
    await page.keyboard.press('ControlOrMeta+S');
    await saved;
    await expect(editor.unsaved).toBeHidden();

    await editor.menus.choose('File', 'Earlier versions…');

    await expect(editor.dialog(/^Earlier versions/)).toContainText('There are no earlier versions yet.');
    await expectAccessible(page, 'no earlier versions');
  });
});
