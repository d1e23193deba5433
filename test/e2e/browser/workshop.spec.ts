import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const SHOP: CanvasFacts = {
  title: 'Shop',
  cards: { 'Customer Segments': ['Shoppers'], 'Value Propositions': ['Same day', 'Fair price'], 'Key Partners': ['Couriers'] },
  links: [['Shoppers', 'Same day']],
};
const MORE = { 'Fair price': { time: 'later', hypothesis: { belief: 'Price decides', state: 'tested', importance: 5 } } };

test('a hypothesis is written, found among all and shown by colour, by keyboard', async ({ editor, page }) => {
  await openCanvas(editor, SHOP, MORE);
  await page.getByRole('option', { name: /Same day/ }).focus();
  await page.keyboard.press('h');
  const belief = page.getByRole('textbox', { name: 'We believe that' });
  await expect(belief).toBeFocused();
  await page.keyboard.type('They pay for speed');
  await page.getByRole('radio', { name: '5 of 5' }).focus();
  await page.keyboard.press('5');
  await page.getByRole('group', { name: 'Time' }).getByRole('button', { name: 'Next' }).press('Enter');

  await editor.menus.choose('View', 'Hypotheses…');
  const dialog = page.getByRole('dialog', { name: 'Hypotheses' });
  await expect(dialog.getByRole('region', { name: 'Test first' }).getByRole('button')).toHaveText(/Same day/);
  await expect(dialog.getByRole('region', { name: 'Stand on this' }).getByRole('button')).toHaveText(/Fair price/);
  await expectAccessible(page, 'hypotheses');
  await dialog.getByRole('region', { name: 'Stand on this' }).getByRole('button').press('Enter');
  await expect(belief).toHaveValue('Price decides');
  await expect(belief).toBeFocused();

  const saved: { cards: { text: string; time?: string; hypothesis?: object }[] } = JSON.parse((await save(editor)).text);
  expect(saved.cards.find(({ text }) => text === 'Same day')).toMatchObject({
    time: 'next',
    hypothesis: { belief: 'They pay for speed', importance: 5 },
  });
});

test('colours by time have a legend that counts and filters', async ({ editor, page }) => {
  await openCanvas(editor, SHOP, MORE);
  await editor.menus.choose('View', 'Colours', 'Colours by time');
  const legend = page.getByRole('region', { name: 'Legend of colours' });
  const later = legend.getByRole('button', { name: /Later/ });

  await expect(legend.getByRole('button', { name: /^(Today|Next|Later|No time)/ })).toHaveText([
    '1Today0',
    '2Next0',
    '3Later1',
    'No time3',
  ]);
  await later.click();
  await expect(later).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Only part of the cards is lit')).toBeVisible();
  await expectAccessible(page, 'legend');

  await page.keyboard.press('Escape');
  await expect(later).toHaveAttribute('aria-pressed', 'false');

  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog').getByText('Colours by time, as on the board, with their legend.')).toBeVisible();
  await page.keyboard.press('Escape');
  await legend.getByRole('button', { name: 'Close legend' }).click();
  await expect(legend).toBeHidden();
});

test('a card is parked, found, placed in another block and taken back, by keyboard', async ({ editor, page }) => {
  await openCanvas(editor, SHOP, MORE);
  await page.getByRole('option', { name: /Couriers/ }).focus();
  await page.keyboard.press('p');
  const tray = page.getByRole('region', { name: 'Parking area' });
  await expect(tray.getByRole('listitem')).toHaveText(['Couriers']);
  await tray.getByRole('textbox', { name: 'Write down' }).fill('An app?');
  await page.keyboard.press('Enter');
  await expect(tray.getByRole('listitem')).toHaveText(['Couriers', 'An app?']);
  await expectAccessible(page, 'parking area');

  await tray.getByRole('button', { name: 'Place in block: Couriers' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Channels' }).press('Enter');
  await expect(
    page.getByRole('listbox', { name: 'Channels', exact: true }).getByRole('option', { name: /Couriers/ }),
  ).toBeVisible();
  await expect(tray.getByRole('listitem')).toHaveText(['An app?']);

  const saved: { parked: { text: string }[] } = JSON.parse((await save(editor)).text);
  expect(saved.parked.map(({ text }) => text)).toEqual(['An app?']);
  await editor.undoButton.click();
  await expect(tray.getByRole('listitem')).toHaveText(['Couriers', 'An app?']);
});

test('cards are dragged into the parking area and out of it, and found there', async ({ editor, page }) => {
  await openCanvas(editor, SHOP, MORE);
  await editor.menus.choose('View', 'Parking area');
  const tray = page.getByRole('region', { name: 'Parking area' });
  const cards = tray.getByRole('listitem');
  const couriers = page.getByRole('option', { name: /Couriers/ });
  const channels = page.getByRole('listbox', { name: 'Channels', exact: true });
  await expect(tray).toBeVisible();

  await drag(page, couriers, tray);
  await expect(cards).toHaveText(['Couriers']);
  await expect(couriers).toBeHidden();
  await drag(page, cards, page.getByRole('region', { name: /^Channels/ }), 'Escape');
  await expect(cards).toHaveText(['Couriers']);
  await drag(page, cards, page.getByRole('region', { name: /^Channels/ }));
  await expect(channels.getByRole('option', { name: /Couriers/ })).toBeVisible();
  await expect(cards).toHaveCount(0);
  await editor.undoButton.click();
  await expect(cards).toHaveText(['Couriers']);

  const field = tray.getByRole('textbox', { name: 'Write down' });
  for (const text of ['An app?', 'Courses']) {
    await field.fill(text);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+f');
  await page.keyboard.type('cour');
  await expect(cards.and(page.locator('[aria-current]'))).toHaveText('Couriers');
  await page.keyboard.press('Enter');
  await expect(cards.and(page.locator('[aria-current]'))).toHaveText('Courses');
  await page.keyboard.press('Escape');

  await tray.getByRole('button', { name: 'Delete: An app?' }).press('Enter');
  await expect(tray.getByRole('button', { name: 'Delete: Courses' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tray.getByRole('button', { name: 'Delete: Couriers' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
});

/** From the middle of one to the middle of the other, as a hand does; with a key pressed before it lets go. */
async function drag(page: Page, from: Locator, to: Locator, key?: string): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  if (key) await page.keyboard.press(key);
  await page.mouse.up();
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.first().boundingBox();
  if (!box) throw new Error('nothing to take hold of');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
