import type { Page } from '@playwright/test';
import { readPdf } from '../../unit/export/readPdf.ts';
import { aLogo } from '../../unit/support/logos.ts';
import { logoBytes } from '../../../renderer/model/logo.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { canvasFile, fileText } from '../support/canvas.ts';
import { download, dropFile, openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CAFE = {
  title: 'Café',
  cards: { 'Customer Segments': ['Families'], 'Value Propositions': ['Breakfast'], Channels: ['Shop', 'Stall'] },
  links: [],
} as const;
const MORE = { Families: { notes: 'They come on Sundays.' } };

/** Chromium without a head has no print dialog; this one counts how often it is asked for. */
async function stubPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
  });
}

test('the system prints the pages of the PDF and nothing of the window', async ({ editor, page }) => {
  await stubPrint(page);
  await openCanvas(editor, CAFE, MORE);
  await page.keyboard.press('ControlOrMeta+P');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await dialog.getByRole('button', { name: /Orientation$/ }).click();
  await page.getByRole('option', { name: 'Portrait' }).click();

  await dialog.getByRole('button', { name: 'Print…' }).click();

  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  const { pages, width, height, pageTexts } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages).toBe(2);
  expect([width, height].map(Math.round)).toEqual([595, 842]);
  const words = pageTexts.map((texts) => texts.join(' ').replaceAll(/\s+/g, ' '));
  expect(words[0]).toContain('Key Partners');
  for (const text of ['Café', 'Families', 'Breakfast', 'Shop', 'Stall']) expect(words[0]).toContain(text);
  expect(words[1]).toContain('They come on Sundays.');
  // The status bar and the rails stay where they are.
  expect(words.join(' ')).not.toMatch(/Double-click|Add segment|Order of thinking/);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('body > svg, body > div > svg[role="img"]')).toHaveCount(0);
  await expect(editor.board.card('Breakfast')).toBeVisible();
});

test('all pages can be looked through before they are exported', async ({ editor, page }) => {
  await openCanvas(editor, CAFE, MORE);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
  const strip = dialog.getByRole('listbox', { name: 'All pages' });

  await expect(strip.getByRole('option')).toHaveCount(2);
  await expect(dialog.getByRole('img', { name: /297 × 210 mm: Page 1: Canvas$/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Next page' }).click();
  await expect(dialog.getByRole('img', { name: /Page 2: Details of the cards$/ })).toBeVisible();
  await expect(strip.getByRole('option', { name: 'Page 2: Details of the cards' })).toHaveAttribute('aria-selected', 'true');
  await strip.getByRole('option', { name: 'Page 2: Details of the cards' }).click();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('img', { name: /Page 1: Canvas$/ })).toBeVisible();

  await dialog.getByText('Spotlights, a page for each segment').click();
  await expect(strip.getByRole('option')).toHaveCount(3);

  await dialog.getByRole('button', { name: 'Pictures, slides, other tools…' }).click();
  await expect(editor.dialog('Export to other tools')).toBeVisible();
});

test('the story goes onto paper as the author tells it, with what the speaker says', async ({ editor, page }) => {
  const presentation = [
    { step: { kind: 'block', block: 'channels' }, note: 'Ask: where do you buy?', isPlaced: true },
    { step: { kind: 'block', block: 'keyPartners' }, isLeftOut: true },
  ];
  await editor.openStart();
  await dropFile(editor, { name: 'Café.bmc', text: fileText({ ...canvasFile(CAFE), presentation }) });
  await editor.expectBoard();
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
  const strip = dialog.getByRole('listbox', { name: 'All pages' });
  await dialog.getByText('Canvas', { exact: true }).click();
  await dialog.getByText('Story, step by step').click();
  // The whole, eight of nine blocks, a segment.
  await expect(strip.getByRole('option')).toHaveCount(10);
  await expect(dialog.getByRole('img', { name: /Page 1: Channels$/ })).toBeVisible();

  await dialog.getByRole('radio', { name: 'A page per step' }).click();
  await dialog.getByRole('checkbox', { name: 'With the speaker’s notes' }).press(' ');
  await expect(strip.getByRole('option')).toHaveCount(14);
  await expectAccessible(page, 'export dialog with a story');

  const file = await download(editor, () => dialog.getByRole('button', { name: 'Export', exact: true }).click());
  const { pageTexts, outline } = await readPdf(file.bytes);
  const words = pageTexts.map((texts) => texts.join(' ').replaceAll(/\s+/g, ' '));
  expect(words).toHaveLength(14);
  expect(words[0]).toContain('Ask: where do you buy?');
  expect(words.map((text) => ['Shop', 'Stall'].filter((card) => text.includes(card))).slice(0, 3)).toEqual([
    [],
    ['Shop'],
    ['Shop', 'Stall'],
  ]);
  expect(outline.split('\n').slice(0, 3)).toEqual(['Channels → 0', 'The whole model → 3', 'Customer Segments → 4']);
  expect(outline).not.toContain('Key Partners');
});

test('an export that takes long can be given up and leaves nothing behind', async ({ editor, page }) => {
  // Long enough to be seen on a fast machine takes a while on a busy one.
  test.slow();
  const cards = Array.from({ length: 500 }, (_, index) => `Card ${index}`);
  const notes = Object.fromEntries(cards.map((card) => [card, { notes: 'What is known of it in many words. '.repeat(40) }]));
  await openCanvas(editor, { title: 'Large', cards: { Channels: cards }, links: [] }, notes);
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
  const start = dialog.getByRole('button', { name: 'Export', exact: true });

  await start.click();
  await expect(dialog.getByRole('progressbar', { name: 'Making the PDF' })).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  await expect(start).toBeFocused();
  await expect(editor.messages).toContainText('Nothing was written.');
  expect(downloads).toEqual([]);

  const again = await download(editor, () => start.click());
  expect([again.text.slice(0, 5), again.text.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF']);
});

test('a version and a logo go onto paper and come off again in one step', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await page.keyboard.press('ControlOrMeta+I');
  const dialog = page.getByRole('dialog', { name: 'Document details' });
  await dialog.getByLabel('Version').fill('v3, po workshope');
  const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /^(Choose logo|Change)…$/ }).click();
    await (await chooser).setFiles({ name, mimeType: 'image/png', buffer: Buffer.from(bytes) });
  };

  await choose('logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
  await expect(dialog.getByRole('status')).toContainText('Only PNG and JPEG pictures');
  await choose('logo.png', logoBytes(aLogo(200, 80)));
  await expect(dialog.getByRole('img', { name: 'Logo' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await page.keyboard.press('ControlOrMeta+Shift+E');
  const exporting = page.getByRole('dialog', { name: 'Export as PDF' });
  const pdf = await download(editor, () => exporting.getByRole('button', { name: 'Export', exact: true }).click());
  expect((await readPdf(pdf.bytes)).pageTexts.flat().join(' ')).toContain('v3, po workshope');
  expect(pdf.text).toContain('/Subtype /Image');

  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+I');
  await expect(dialog.getByLabel('Version')).toHaveValue('');
  await expect(dialog.getByRole('img', { name: 'Logo' })).toHaveCount(0);
});
