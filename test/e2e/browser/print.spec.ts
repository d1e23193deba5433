import type { Page } from '@playwright/test';
import { readPdf } from '../../unit/export/readPdf.ts';
import { download, openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const WORDS = {
  en: {
    example: 'Bank',
    dialog: 'Export as PDF',
    canvas: 'Canvas',
    details: 'Details of the cards',
    preview: 'Preview of the page, 297 × 210 mm',
    action: 'Export',
    told: [
      'Details of the cards',
      'Customer Segments',
      'Families with a regular income',
      'Large enough to matter: 310,000 clients.',
    ],
  },
  sk: {
    example: 'Banka',
    dialog: 'Export do PDF',
    canvas: 'Plátno',
    details: 'Podrobnosti o kartách',
    preview: 'Náhľad strany, 297 × 210 mm',
    action: 'Exportovať',
    told: [
      'Podrobnosti o kartách',
      'Zákaznícke segmenty',
      'Rodiny s pravidelným príjmom',
      'Dosť veľký segment: 310 000 klientov.',
    ],
  },
} as const;

for (const [locale, words] of Object.entries(WORDS)) {
  test.describe(locale, () => {
    test.use({ locale });

    test('the notes and fields of the cards are printed after the canvas, unless somebody leaves them out', async ({
      editor,
      page,
    }) => {
      await openExample(page, words.example);
      const dialog = page.getByRole('dialog', { name: words.dialog });
      const exported = async () => {
        const { bytes } = await download(editor, () => dialog.getByRole('button', { name: words.action, exact: true }).click());
        return readPdf(bytes);
      };

      await page.keyboard.press('ControlOrMeta+Shift+E');
      await expect(dialog.getByRole('img', { name: words.preview })).toBeVisible();
      await expect(dialog.getByRole('checkbox', { name: words.details })).toBeChecked();
      const whole = await exported();

      expect(whole.pages).toBeGreaterThan(1);
      expect(whole.language).toBe(locale);
      const told = whole.pageTexts.slice(1).flat().join(' ').replaceAll('\u00a0', ' ');
      expect(words.told.filter((text) => !told.includes(text))).toEqual([]);
      const numbers = whole.pageTexts.map((texts) => texts.find((text) => / \/ /.test(text)));
      expect(numbers).toEqual(numbers.map((_, index) => (index === 0 ? undefined : `${index + 1} / ${whole.pages}`)));

      await page.keyboard.press('ControlOrMeta+Shift+E');
      await dialog.getByText(words.details, { exact: true }).click();
      expect((await exported()).pages).toBe(1);

      await page.keyboard.press('ControlOrMeta+Shift+E');
      await expect(dialog.getByRole('checkbox', { name: words.details })).not.toBeChecked();
    });
  });
}

test('by keyboard: without any page there is nothing to export', async ({ editor, page }) => {
  await openExample(page, WORDS.en.example);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = editor.dialog('Export as PDF');
  const names = ['Canvas', /^Story/, /^Spotlights/, 'Customer life cycle', /^Scorecard/, 'Details of the cards'] as const;
  const [canvas, story, spotlights, lifeCycle, scorecard, details] = names.map((name) => dialog.getByRole('checkbox', { name }));
  if (!canvas || !story || !spotlights || !lifeCycle || !scorecard || !details) throw new Error('six kinds of pages');

  await canvas.focus();
  await page.keyboard.press('Space');
  // What a first document does without waits to be chosen; a check that finds nothing cannot be.
  for (const kind of [story, spotlights, lifeCycle, scorecard]) {
    await page.keyboard.press('Tab');
    await expect(kind).toBeFocused();
    await expect(kind).not.toBeChecked();
  }
  await expect(dialog.getByRole('checkbox', { name: 'Model check' })).toHaveAccessibleDescription(
    'The model check finds nothing',
  );
  await page.keyboard.press('Tab');
  await expect(details).toBeFocused();
  await page.keyboard.press('Space');

  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeDisabled();
  await expect(dialog.getByRole('status')).toHaveText('Choose at least one kind of pages.');

  await page.keyboard.press('Space');
  const pdf = await download(editor, () => dialog.getByRole('button', { name: 'Export', exact: true }).click());
  const { pageTexts } = await readPdf(pdf.bytes);
  expect(pageTexts[0]).toContain('Details of the cards');
  expect(pageTexts.flat().filter((text) => text.includes('Strategyzer'))).toEqual([]);
});

test('the pages about customers are chosen, counted and printed', async ({ editor, page }) => {
  await openExample(page, WORDS.en.example);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = editor.dialog('Export as PDF');
  for (const name of ['Canvas', 'Details of the cards', 'Spotlights, a page for each segment', 'Customer life cycle']) {
    await dialog.getByText(name, { exact: true }).click();
  }
  await expect(dialog.getByRole('checkbox', { name: /^Spotlights/ })).toHaveAccessibleDescription(/^[2-9] pages$/);

  const { bytes } = await download(editor, () => dialog.getByRole('button', { name: 'Export', exact: true }).click());

  const { pages, pageTexts } = await readPdf(bytes);
  expect(pageTexts[0]).toContain(`1 / ${pages}`);
  expect(pageTexts[0]?.join('')).toContain('Strategyzer.com');
  expect(pageTexts.at(-1)).toContain('Customer life cycle');
});

test('where no card has details, the dialog says so and prints the canvas', async ({ editor, page }) => {
  await openCanvas(editor, { title: 'Café', cards: { Channels: ['Window'] }, links: [] });

  await page.keyboard.press('ControlOrMeta+Shift+E');
  const details = editor.dialog('Export as PDF').getByRole('checkbox', { name: 'Details of the cards' });

  await expect(details).toBeDisabled();
  await expect(details).not.toBeChecked();
  await expect(details).toHaveAccessibleDescription('No card has notes or filled-in fields yet');
});

async function openExample(page: Page, title: string): Promise<void> {
  await page.goto('./');
  await page
    .getByRole('button')
    .filter({ has: page.getByText(title, { exact: true }) })
    .click();
  await expect(page.getByRole('tab').first()).toBeVisible();
}

test('a blank poster in another language, and a large canvas on sheets of the printer', async ({ editor, page }) => {
  await openExample(page, WORDS.en.example);
  await editor.menus.choose('File', 'Print blank poster…');
  const blank = editor.dialog('Blank poster');
  await choose(page, 'Language', 'Slovenčina');
  const poster = await download(editor, () => blank.getByRole('button', { name: 'Save as PDF…' }).click());
  const empty = await readPdf(poster.bytes);
  expect(empty).toMatchObject({ pages: 1, language: 'sk' });
  expect(empty.pageTexts[0]).toEqual(expect.arrayContaining(['Kľúčoví partneri', 'Verzia']));

  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = editor.dialog('Export as PDF');
  await dialog.getByText('Details of the cards', { exact: true }).click();
  await choose(page, 'Paper', 'A1');
  await choose(page, 'Margins', 'Narrow, 5 mm');
  await choose(page, 'Print on', 'Several sheets of A3');
  await expect(dialog.getByText('841 × 594 mm · on sheets of A3', { exact: false })).toBeVisible();
  const tiled = await download(editor, () => dialog.getByRole('button', { name: 'Export', exact: true }).click());

  const sheets = await readPdf(tiled.bytes);
  expect(sheets.pageLabels?.slice(0, 2)).toEqual(['A1', 'B1']);
  expect(Math.max(sheets.width, sheets.height)).toBeCloseTo((420 / 25.4) * 72, 1);

  await page.keyboard.press('ControlOrMeta+Shift+E');
  await expect(dialog.getByRole('button', { name: /Print on/ })).toHaveText(/Several sheets of A3/);
});

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
