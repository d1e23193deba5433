import type { Locator } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const SHOP: CanvasFacts = {
  title: 'Shop',
  cards: { 'Customer Segments': ['Shoppers'], Channels: ['Web'] },
  links: [['Shoppers', 'Web']],
};

test('a scribe enters what the room calls out into blocks by digit, corrects it and parks the rest', async ({ editor, page }) => {
  await openCanvas(editor, SHOP);
  await page.keyboard.press('e');
  const bar = page.getByRole('region', { name: 'Quick entry' });
  const field = bar.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleName('What the room calls out, for Customer Segments');

  await page.keyboard.type('3Post');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Phnoe');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added to Channels', { exact: false })).toBeAttached();
  await page.keyboard.type('8Bank');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' 24 hours');
  await page.keyboard.press('Alt+Digit2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Club');
  await page.keyboard.press('Enter');
  await page.keyboard.type('0The landlord?');
  await page.keyboard.press('Enter');

  await editor.board.expectTexts('Channels', ['Web', 'Post', 'Phnoe']);
  await editor.board.expectTexts('Key Partners', ['Bank']);
  await editor.board.expectTexts('Value Propositions', ['24 hours']);
  await editor.board.expectTexts('Customer Relationships', ['Club']);
  await expect(page.getByRole('region', { name: 'Parking area' }).getByRole('listitem')).toHaveText(['The landlord?']);
  await expect(bar.getByText('6 cards')).toBeVisible();
  await editor.board.expectTidyPlaces();
  await expectAccessible(page, 'quick entry');

  // Back to the second entry, which moves and gets its letters right.
  for (let back = 0; back < 5; back++) await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('Phnoe');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Phone');
  await page.keyboard.press('Enter');
  await editor.board.expectTexts('Channels', ['Web', 'Post', 'Phone']);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+Digit8');
  await page.keyboard.press('Enter');
  await editor.board.expectTexts('Key Partners', ['Bank', 'The landlord?']);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await editor.board.expectTexts('Channels', ['Web', 'Post', 'Phnoe']);
  await editor.board.expectTexts('Key Partners', ['Bank']);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(page.getByRole('main').locator('[role=option]:focus, [role=listbox]:focus')).toHaveCount(1);
});

test('pasted lines are a card each, and a held or empty Enter makes none', async ({ editor, page }) => {
  await openCanvas(editor, SHOP);
  await page.keyboard.press('e');
  const field = page.getByRole('region', { name: 'Quick entry' }).getByRole('textbox');
  await page.keyboard.type('9');
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Rent\n- Wages\n\nBeans');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await editor.board.expectTexts('Cost Structure', ['Rent', 'Wages', 'Beans']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('lines');
  await page.keyboard.press('Enter');
  await editor.board.expectTexts('Cost Structure', ['Rent', 'Wages', 'Beans', 'Two\nlines']);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await editor.board.expectTexts('Cost Structure', []);
});

test('sixty cards go in as fast as somebody can speak, none lost', async ({ editor, page }) => {
  await openCanvas(editor, SHOP);
  await page.keyboard.press('e');
  for (let index = 0; index < 60; index++) {
    if (index % 20 === 0) await page.keyboard.press(String(index / 20 + 4));
    await page.keyboard.type(`Idea ${index}`);
    await page.keyboard.press('Enter');
  }

  const ideas = (from: number): string[] => Array.from({ length: 20 }, (_, index) => `Idea ${from + index}`);
  await editor.board.expectTexts('Customer Relationships', ideas(0));
  await editor.board.expectTexts('Revenue Streams', ideas(20));
  await editor.board.expectTexts('Key Resources', ideas(40));
});

test('prompts follow the focus, take the person’s own and stand before the room', async ({ editor, page }) => {
  await openCanvas(editor, SHOP);
  await page.keyboard.press('3');
  await page.keyboard.press('q');
  const panel = page.getByRole('region', { name: 'Prompts' });
  await expect(panel.getByRole('heading', { name: 'Channels' })).toBeVisible();
  await expect(panel).toBeFocused();
  await expect(panel).toHaveAccessibleDescription(/^Where does this segment hear of us first/);
  await page.keyboard.press('ArrowRight');
  await expect(panel).toHaveAccessibleDescription(/^Walk through one purchase/);
  await page.keyboard.press('8');
  await expect(panel.getByRole('heading', { name: 'Key Partners' })).toBeVisible();
  await page.keyboard.press('q');
  await expectAccessible(page, 'prompts');

  await editor.keys.tabTo(panel.getByRole('button', { name: 'All prompts' }));
  await page.keyboard.press('Enter');
  await editor.keys.tabTo(panel.getByRole('textbox', { name: 'Add a prompt of your own' }));
  await page.keyboard.type('Who sings our prais?');
  await page.keyboard.press('Enter');
  const own = panel.getByRole('textbox', { name: 'Your own prompt 1' });
  await editor.keys.tabTo(own, 'Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('e');
  await expect(own).toHaveValue('Who sings our praise?');
  await expectAccessible(page, 'list of prompts');
  await pressOn(panel.getByRole('list', { name: 'Prompts for Key Partners' }).getByRole('button', { name: 'Who sings' }));
  await expect(panel).toBeFocused();

  await pressOn(panel.getByRole('button', { name: 'Show to the room' }));
  const room = page.getByRole('dialog', { name: 'Prompt for the room: Key Partners' });
  await expect(room.getByText('Who sings our praise?')).toBeVisible();
  await expectAccessible(page, 'prompt for the room');
  await page.keyboard.press('PageDown');
  await expect(room.getByText(/^Who would bring our work to a halt/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(room).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  const saved: { prompts: { block: string; text: string }[] } = JSON.parse((await save(editor)).text);
  expect(saved.prompts).toMatchObject([{ block: 'keyPartners', text: 'Who sings our praise?' }]);
});

test('the big screen makes everything larger and folds the rails away until it is left', async ({ editor, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openCanvas(editor, SHOP);
  await expect(editor.segments).toBeVisible();
  const tab = editor.tab('canvas');
  const before = await heightOf(tab);
  await page.keyboard.press('b');
  await expect(editor.segments).toBeHidden();
  await expect.poll(() => heightOf(tab)).toBeCloseTo(before * 1.25, 0);
  await expectAccessible(page, 'big screen');
  await page.keyboard.press('e');
  await page.keyboard.type('b');
  await expect(page.getByRole('region', { name: 'Quick entry' }).getByRole('textbox')).toHaveValue('b');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('3');
  await editor.expectZoom(100);
  await expectAccessible(page, 'quick entry on the big screen');
  await page.keyboard.press('Escape');

  await page.keyboard.press('b');
  await expect(editor.segments).toBeVisible();
  await expect.poll(() => heightOf(tab)).toBeCloseTo(before, 0);
});

async function heightOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.height ?? 0;
}

async function pressOn(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}
