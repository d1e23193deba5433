import { readPdf } from '../../unit/export/readPdf.ts';
import type { Editor } from '../pages/Editor.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { canvasFile, fileText, type CanvasFacts } from '../support/canvas.ts';
import { download, openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CAFE: CanvasFacts = {
  title: 'Corner café',
  cards: {
    'Customer Segments': ['Regulars', 'Tourists'],
    'Value Propositions': ['Coffee before the train leaves'],
    Channels: ['Window'],
  },
  links: [
    ['Regulars', 'Coffee before the train leaves'],
    ['Tourists', 'Window'],
  ],
};

/** Keeps a version by keyboard: the shortcut, a name, Enter. */
async function keepVersion(editor: Editor, name: string): Promise<void> {
  const { page, keys } = editor;
  await keys.press('Alt+S');
  await keys.expectFocusOn('Name');
  await page.keyboard.press('ControlOrMeta+A');
  await keys.type(name);
  await page.keyboard.press('Enter');
  await expect(editor.dialog('Save a version')).toHaveCount(0);
}

test('a version, changes, what differs, one card back: by keyboard alone', async ({ editor, page }) => {
  const { keys, board } = editor;
  await openCanvas(editor, CAFE);
  await keepVersion(editor, 'Before the workshop');
  await expect(editor.messages.getByText('Version “Before the workshop” is kept in the document.')).toBeVisible();
  await expect(editor.unsaved).toBeVisible();

  await keys.goTo('Value Propositions', 'Coffee before the train leaves');
  await keys.press('Enter', 'ControlOrMeta+A');
  await keys.type('Good coffee before the train leaves');
  await keys.press('Escape');
  await keys.goTo('Customer Segments', 'Tourists');
  await keys.press('Delete');
  await keys.write('Revenue Streams', ['Monthly pass']);
  await expect(board.card('Monthly pass')).toBeVisible();

  await keys.press('Alt+V');
  const list = editor.dialog('Versions in this file');
  await expect(list.getByRole('option')).toHaveText([/^Before the workshop.*4 cards · 2 links$/]);
  await expectAccessible(page, 'versions in the file');
  await keys.tabTo(list.getByRole('button', { name: 'Compare…' }));
  await page.keyboard.press('Enter');
  const comparison = editor.dialog('Compare versions');
  await expect(comparison.getByRole('status')).toHaveText(
    'From “Before the workshop” to “The model as it is now”: 1 added · 1 removed · 1 changed',
  );
  const changes = comparison.getByRole('region', { name: 'What differs' });
  await expect(changes.getByRole('heading')).toHaveText(['Customer Segments', 'Value Propositions', 'Revenue Streams']);
  await expect(changes.locator('ins')).toHaveText(['Good coffee']);
  await expect(changes.getByRole('deletion')).toHaveText(['Tourists', 'Coffee']);
  await expect(changes.getByText('Link removed: “Tourists” is reached through “Window”')).toBeVisible();
  await expectAccessible(page, 'two versions compared');

  await keys.tabTo(changes.getByRole('button', { name: 'Restore card “Tourists”' }));
  await page.keyboard.press('Enter');
  await expect(changes).toBeFocused();
  await expect(changes.getByRole('heading')).toHaveText(['Value Propositions', 'Revenue Streams']);

  const pdf = await download(editor, () => comparison.getByRole('button', { name: 'Export as PDF…' }).press('Enter'));
  const { pageTexts } = await readPdf(pdf.bytes);
  expect(pdf.name).toBe('Corner café, comparison.pdf');
  expect(pageTexts).toHaveLength(2);
  expect(pageTexts[0]?.join(' ')).toContain('From “Before the workshop” to “The model as it is now”: 1 added · 1 changed');
  expect(pageTexts[0]?.join(' ')).toContain('Monthly pass');
  expect(pageTexts[1]?.join(' ')).toMatch(/Value Propositions.*Good coffee before the train leaves/);

  await page.keyboard.press('Escape');
  await expect(comparison).toHaveCount(0);
  await board.expectTexts('Customer Segments', ['Regulars', 'Tourists']);
  await board.expectCounts(5, 2);
  await keys.press('ControlOrMeta+Z');
  await board.expectTexts('Customer Segments', ['Regulars']);
});

test('a whole version comes back, with one of what was there, and travels with the file', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await keepVersion(editor, 'As it was');
  await editor.keys.goTo('Channels', 'Window');
  await editor.keys.press('Delete');

  await editor.menus.choose('File', 'Versions in this file…');
  const list = editor.dialog('Versions in this file');
  await list.getByRole('button', { name: 'Restore' }).click();
  await editor.board.expectTexts('Channels', ['Window']);
  const saved = await save(editor);
  expect(JSON.parse(saved.text).snapshots).toMatchObject([{ name: 'As it was' }, { name: '', before: 'restore' }]);

  await editor.keys.press('Alt+V');
  await expect(list.getByRole('option')).toHaveText([/^Before a version was restored.*automatic$/, /^As it was/]);
  await page.keyboard.press('Escape');
  await editor.keys.press('ControlOrMeta+Z');
  await editor.board.expectTexts('Channels', []);
});

test('another file beside the model as it is', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  const other = fileText(canvasFile({ ...CAFE, cards: { ...CAFE.cards, Channels: ['Window', 'Website'] } }));
  await editor.menus.choose('File', 'Compare versions…');
  const comparison = editor.dialog('Compare versions');
  await expect(comparison.getByRole('button', { name: 'Export as PDF…' })).toBeDisabled();

  const chooser = page.waitForEvent('filechooser');
  await editor.select(comparison.getByRole('button', { name: /Before/ }), 'Another file…');
  await (await chooser).setFiles({ name: 'other.bmc', mimeType: 'application/json', buffer: Buffer.from(other) });

  const changes = comparison.getByRole('region', { name: 'What differs' });
  await expect(changes.getByRole('heading')).toHaveText(['Channels']);
  await changes.getByRole('button', { name: 'Restore card “Website”' }).click();
  await expect(changes.getByText('No difference')).toBeVisible();
  await page.keyboard.press('Escape');
  await editor.board.expectTexts('Channels', ['Window', 'Website']);
});
