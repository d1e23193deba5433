import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Editor } from '../pages/Editor.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { factsOf } from '../support/canvas.ts';
import { download, dropFile, openCanvas, save, type TestFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { readPng } from '../support/largePng.ts';

const NOTES: TestFile = {
  name: 'kaviareň.md',
  text: `# Kaviareň na rohu

## Zákaznícke segmenty
- Rodiny s deťmi
- Študenti

## Hodnotové ponuky
- Raňajky do 10 minút
  - → Rodiny s deťmi

## Kanály
- Instagram

## Zápis z porady
Zavolať majiteľovi domu
`,
};

const DRAWIO: TestFile = {
  name: 'canvas.drawio',
  text: `<mxfile><diagram name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="s" value="Customer Segments" vertex="1" parent="1" style="verticalAlign=top"><mxGeometry x="800" y="0" width="200" height="400" as="geometry"/></mxCell>
<mxCell id="v" value="Value Propositions" vertex="1" parent="1" style="verticalAlign=top"><mxGeometry x="400" y="0" width="200" height="400" as="geometry"/></mxCell>
<mxCell id="a" value="Cyclists" vertex="1" parent="1" style="fillColor=#0057A8"><mxGeometry x="820" y="60" width="160" height="40" as="geometry"/></mxCell>
<mxCell id="b" value="Repair in an hour" vertex="1" parent="1"><mxGeometry x="420" y="60" width="160" height="40" as="geometry"/></mxCell>
<mxCell id="e" edge="1" source="a" target="b" parent="1"/></root></mxGraphModel></diagram></mxfile>`,
};

const CAFE = { title: 'Café', cards: { 'Customer Segments': ['Regulars'], Channels: ['Window'] }, links: [] } as const;

/** Chooses a file through the command Import… and the browser's own file chooser. */
async function importFile(editor: Editor, { name, text }: TestFile): Promise<void> {
  const chooser = editor.page.waitForEvent('filechooser');
  await editor.menus.choose('File', 'Import…');
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

async function openExport(page: Page, command = 'other tools'): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

test.describe('import', () => {
  test('shows what it understood of Markdown, and makes a new document of it by mouse', async ({ editor }) => {
    await editor.openStart();
    await importFile(editor, NOTES);

    const dialog = editor.dialog('Import “kaviareň.md”');
    const preview = dialog.getByRole('region', { name: 'Preview of the nine blocks' });
    await expect(preview).toContainText('Kaviareň na rohu');
    await expect(preview).toContainText('4 cards · 1 link');
    await expect(preview.getByRole('listitem').filter({ hasText: 'Customer Segments' })).toContainText('Rodiny s deťmi');
    await expect(dialog).toContainText('1 section was not recognised. First: “Zápis z porady”');
    await expect(dialog.getByRole('radiogroup', { name: 'Take over as' })).toHaveCount(0);

    await dialog.getByRole('button', { name: 'Import' }).click();

    await editor.expectBoard();
    await editor.board.expectCounts(4, 1);
    await expect(editor.unsaved).toBeVisible();
    const file = await save(editor);
    expect(file.name).toBe('Kaviareň na rohu.bmc');
    expect(factsOf(file.text).cards).toEqual({
      'Customer Segments': ['Rodiny s deťmi', 'Študenti'],
      'Value Propositions': ['Raňajky do 10 minút'],
      Channels: ['Instagram'],
    });
    expect(JSON.parse(file.text)).toMatchObject({ description: 'Zápis z porady\n\nZavolať majiteľovi domu' });
  });

  test('adds a dropped draw.io diagram to the open model by keyboard, as one step', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    await dropFile(editor, DRAWIO);
    const dialog = editor.dialog('Import “canvas.drawio”');
    await expect(dialog).toContainText('2 cards · 1 link · 1 coloured card');
    await expect(dialog.getByRole('button', { name: 'Import' })).toBeFocused();

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await editor.board.expectCounts(4, 1);
    await expect(editor.messages).toContainText('2 cards were added.');
    await expect(page).toHaveTitle(/Café/);
    await editor.keys.press('ControlOrMeta+Z');
    await editor.board.expectCounts(2, 0);
  });

  test('leaves everything as it was after Escape', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    await dropFile(editor, NOTES);
    await expect(editor.dialog(/^Import/)).toContainText('4 cards');

    await page.keyboard.press('Escape');

    await expect(editor.dialog(/^Import/)).toBeHidden();
    await editor.board.expectCounts(2, 0);
    await expect(editor.unsaved).toBeHidden();
  });

  test('asks what the columns of a table hold', async ({ editor, page }) => {
    await editor.openStart();
    await dropFile(editor, { name: 'table.csv', text: 'Where,Who,What\nSegments,Jana,Families\nChannels,Peter,Web\n' });
    const dialog = editor.dialog('Import “table.csv”');
    await expect(dialog).toContainText('Jana');

    await dialog.getByRole('button', { name: /Text of the card/ }).click();
    await page.getByRole('option', { name: 'What' }).click();

    await expect(dialog).toContainText('Families');
    await expect(dialog).not.toContainText('Jana');
  });
});

test.describe('export', () => {
  test('says what Markdown does not keep, and the file can be read again', async ({ editor, page }) => {
    await openCanvas(editor, { ...CAFE, links: [['Regulars', 'Window']] }, { Window: { notes: 'Open from 7' } });
    await openExport(page);
    const dialog = editor.dialog('Export to other tools');
    await expect(dialog.getByRole('status')).toHaveText(/^Markdown does not keep.*the places of 2 cards/);
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: /^CSV table/ })).toBeChecked();
    await expect(dialog.getByRole('status')).toContainText('CSV table does not keep');
    await page.keyboard.press('ArrowUp');

    const file = await download(editor, () => dialog.getByRole('button', { name: 'Export' }).click());

    expect(file.name).toBe('Café.md');
    await expect(editor.messages).toContainText('Café.md was exported.');
    await importFile(editor, file);
    await expect(editor.dialog(/^Import/)).toContainText('2 cards · 1 link');
    await page.keyboard.press('Enter');
    await editor.board.expectCounts(2, 1);
    const again = await save(editor);
    expect(factsOf(again.text)).toEqual({ ...CAFE, links: [['Regulars', 'Window']] });
    expect(again.text).toContain('Open from 7');
  });

  test('makes pictures, which are what they say', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    await openExport(page);
    const dialog = editor.dialog('Export to other tools');
    await dialog.getByRole('radio', { name: /^PNG picture/ }).press(' ');
    await expect(dialog.getByRole('status')).toContainText('It is a picture');
    await dialog.getByRole('radio', { name: 'By paper' }).click();
    const png = await download(editor, () => dialog.getByRole('button', { name: 'Export' }).click());
    expect(png.name).toBe('Café.png');
    expect([png.bytes.subarray(1, 4).toString(), png.bytes.readUInt32BE(16)]).toEqual(['PNG', 3508]);

    await openExport(page);
    await dialog.getByRole('radio', { name: /^SVG drawing/ }).press(' ');
    const svg = await download(editor, () => dialog.getByRole('button', { name: 'Export' }).click());
    expect(svg.name).toBe('Café.svg');
    expect(svg.text).toContain('Regulars');
    // In a browser that knows nothing of us it is drawn, in the font that came with it.
    const reader = await page.context().newPage();
    await reader.setContent(svg.text.replace(/^<\?xml.*?\?>/, ''));
    await expect(reader.locator('svg text', { hasText: 'Regulars' })).toBeVisible();
    await expect.poll(() => reader.evaluate(() => document.fonts.check('13px "Platno Inter"'))).toBe(true);
    await reader.close();
  });
});

test.describe('pictures', () => {
  test('are as large as A0 at 300 dpi, painted to the last corner while the window says how far it is', async ({
    editor,
    page,
  }) => {
    test.setTimeout(120_000);
    await openCanvas(editor, CAFE);
    await openExport(page);
    const dialog = editor.dialog('Export to other tools');
    await dialog.getByRole('radio', { name: /^PNG picture/ }).press(' ');
    await dialog.getByRole('radio', { name: 'By paper' }).click();
    await dialog.getByRole('button', { name: /Paper/ }).click();
    await page.getByRole('option', { name: 'A0' }).click();
    await expect(dialog).toContainText('14,043 × 9,933 px');

    const png = await download(editor, async () => {
      await dialog.getByRole('button', { name: 'Export' }).click();
      await expect(page.getByText(/^Painting the picture… [1-9]\d?%$/)).toBeVisible({ timeout: 60_000 });
    });

    const { width, height, columnAt } = readPng(png.bytes);
    expect([width, height]).toEqual([14_043, 9_933]);
    // A column of pixels through the middle block and a lower one: white paper at both ends, and the lines of block and header between.
    const column = columnAt(Math.round(width * 0.4));
    expect([column.at(0), column.at(-1)]).toEqual([0xffffff, 0xffffff]);
    expect(new Set(column).size).toBeGreaterThan(3);
    const last = column.findLastIndex((color) => color !== 0xffffff);
    expect(last).toBeGreaterThan(height * 0.9);
  });

  test('go to the clipboard, with what lies under them showing through if wanted', async ({ editor, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCanvas(editor, CAFE);
    await openExport(page);
    const dialog = editor.dialog('Export to other tools');
    await dialog.getByRole('radio', { name: /^PNG picture/ }).press(' ');
    await dialog.getByRole('checkbox', { name: 'Transparent background' }).press(' ');
    await dialog.getByRole('radio', { name: '1×' }).click();

    await dialog.getByRole('button', { name: 'Copy picture' }).click();

    await expect(page.getByText('The picture is on the clipboard.')).toBeVisible();
    const pixels = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      const bitmap = await createImageBitmap(blob ?? new Blob());
      const sketch = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
      sketch?.drawImage(bitmap, 0, 0);
      const alphaAt = (x: number, y: number) => sketch?.getImageData(x, y, 1, 1).data[3];
      return { corner: alphaAt(2, 2), middle: alphaAt(Math.round(bitmap.width / 2), Math.round(bitmap.height / 2)) };
    });
    expect(pixels).toEqual({ corner: 0, middle: 255 });
  });

  test('slides of the pages chosen, in the shape chosen', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    await openExport(page);
    const dialog = editor.dialog('Export to other tools');
    await dialog.getByRole('radio', { name: /^PowerPoint slides/ }).press(' ');
    await dialog.getByRole('radio', { name: '4:3 standard' }).click();
    await dialog.getByRole('checkbox', { name: /^Spotlights/ }).press(' ');

    const file = await download(editor, () => dialog.getByRole('button', { name: 'Export' }).click());

    const parts = unzipSync(file.bytes);
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(file.name).toBe('Café.pptx');
    expect(slides.length).toBe(2);
    expect(strFromU8(parts['ppt/presentation.xml'] ?? new Uint8Array())).toContain('cx="9144000"');
  });
});

test.describe('in Slovak, at two sizes', () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 900, height: 600 },
  ]) {
    test(`both dialogs speak Slovak and axe finds nothing at ${viewport.width} × ${viewport.height}`, async ({
      editor,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openCanvas(editor, CAFE);
      await editor.menus.choose('View', 'Language', 'Slovenčina');
      await dropFile(editor, NOTES);
      const importing = editor.dialog('Import súboru „kaviareň.md“');
      await expect(importing).toContainText('4 karty · 1 prepojenie');
      await expect(importing).toContainText('2 texty nepatria do žiadneho bloku; ostanú v opise dokumentu.');
      await expectAccessible(page, 'import dialog');
      await page.keyboard.press('Escape');

      await openExport(page, 'iných nástrojov');
      const exporting = editor.dialog('Export do iných nástrojov');
      await expect(exporting.getByRole('status')).toHaveText(/^Markdown neuchová.*miesta 2 kariet/);
      await expect(exporting.getByRole('status')).toBeInViewport();
      await expectAccessible(page, 'export dialog');
    });
  }
});
