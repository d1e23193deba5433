import type { Page } from '@playwright/test';
import { en } from '../../../renderer/i18n/catalogues.ts';
import { sk } from '../../../renderer/i18n/slovak.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const FEW: CanvasFacts = {
  title: 'Pekáreň',
  cards: {
    'Customer Segments': ['Študenti'],
    'Value Propositions': ['Chlieb', 'Rožky'],
    Channels: ['Okienko', 'Rozvoz', 'Trh', 'Web', 'Telefón'],
  },
  links: [
    ['Študenti', 'Chlieb'],
    ['Študenti', 'Rožky'],
  ],
};

/** English texts that the Slovak interface must not show: those that differ, and are more than a letter or a unit. */
const ENGLISH: ReadonlySet<string> = new Set(
  Object.entries(en).flatMap(([key, message]) => {
    const slovak: unknown = Reflect.get(sk, key);
    if (typeof message !== 'string' || typeof slovak !== 'string') return [];
    const isSame = message === slovak || Object.values(sk).includes(message);
    return isSame || message.includes('{') || message.length < 3 ? [] : [message];
  }),
);

test('every text follows the language at run time, and back again', async ({ editor, page }) => {
  await openCanvas(editor, FEW);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The model check comes a moment after the document, and with it more words.
  await expect(page.getByRole('contentinfo', { name: 'Status' }).getByRole('button', { name: /hint/ })).toBeVisible();
  const before = await visibleTexts(page);

  await editor.menus.choose('View', 'Language', 'Slovenčina');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sk');
  await expect(page.getByRole('region', { name: 'Zákaznícke segmenty, 1 karta' })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Hodnotové ponuky', exact: true })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ponuka', exact: true }).click();
  expect(await englishOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ponuka', exact: true }).click();
  await chooseSlovak(page, 'Zobraziť', 'Jazyk', 'English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => visibleTexts(page)).toEqual(before);
});

test('dialogs, pickers, palette and messages are Slovak as well', async ({ editor, page }) => {
  await openCanvas(editor, FEW);
  await editor.menus.choose('View', 'Language', 'Slovenčina');
  await page.getByRole('option', { name: 'Študenti' }).click();

  for (const key of ['ControlOrMeta+Shift+E', 'ControlOrMeta+I', '?', 'ControlOrMeta+K', 'l', 'm']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await englishOn(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.keyboard.press('ControlOrMeta+F');
  await expect(page.getByRole('search')).toBeVisible();
  expect(await englishOn(page), 'find').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('option', { name: 'Chlieb' }).click({ button: 'right' });
  expect(await englishOn(page), 'context menu').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+W');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await englishOn(page), 'question').toEqual([]);
});

test('counts have the forms of Slovak: one, two to four, five and more', async ({ editor, page }) => {
  await openCanvas(editor, FEW);
  await editor.menus.choose('View', 'Language', 'Slovenčina');

  const regions = page.getByRole('main').getByRole('region');
  await expect(regions.filter({ has: page.getByRole('option', { name: 'Študenti' }) })).toHaveAccessibleName(
    'Zákaznícke segmenty, 1 karta',
  );
  await expect(regions.filter({ has: page.getByRole('option', { name: 'Chlieb' }) })).toHaveAccessibleName(
    'Hodnotové ponuky, 2 karty',
  );
  await expect(regions.filter({ has: page.getByRole('option', { name: 'Trh' }) })).toHaveAccessibleName('Kanály, 5 kariet');
  await expect(page.getByRole('contentinfo').getByText('8 kariet, 2 prepojenia')).toBeVisible();

  await page.getByRole('option', { name: 'Študenti' }).click();
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('8');
  await expect(page.getByText('Odstránili sa 2 prepojenia: tieto bloky sa nedajú prepojiť.')).toBeVisible();
});

test('the choice is kept over a reload, and with it the examples', async ({ editor, page }) => {
  await editor.openStart();
  await page.getByRole('radio', { name: 'Slovenčina' }).click();
  await expect(page.getByRole('button', { name: 'Nové plátno' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Nové plátno' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Príklady' }).getByRole('button', { name: /Platobná karta/ })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});

test('a card being written is not lost when the language changes', async ({ editor, page }) => {
  await openCanvas(editor, FEW);
  await editor.keys.press('8', 'n');
  await editor.keys.type('Mlyn');
  await editor.menus.choose('View', 'Language', 'Slovenčina');
  await expect(page.getByRole('option', { name: 'Mlyn' })).toBeVisible();
});

test.describe('a Slovak system', () => {
  test.use({ locale: 'sk-SK' });

  test('is greeted in Slovak', async ({ page, editor }) => {
    await editor.openStart();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sk');
    await page.getByRole('button', { name: 'Nové plátno' }).click();
    await expect(page.getByRole('region', { name: 'Kľúčoví partneri, 0 kariet' })).toBeVisible();
    expect(await englishOn(page)).toEqual([]);
  });
});

async function chooseSlovak(page: Page, ...path: readonly string[]): Promise<void> {
  for (const label of path) await page.getByRole('menu').last().getByText(label, { exact: true }).click();
}

/** English words of the catalogue that the page shows or says. */
async function englishOn(page: Page): Promise<string[]> {
  return (await visibleTexts(page)).filter((text) => ENGLISH.has(text));
}

/** Every text on the page, and every name, description, tooltip and placeholder. */
async function visibleTexts(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
          texts.add(node.getAttribute(name) ?? '');
      } else if (node.parentElement?.checkVisibility()) texts.add(node.textContent?.trim() ?? '');
    }
    texts.delete('');
    return [...texts].toSorted();
  });
}
