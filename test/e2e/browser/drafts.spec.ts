import type { CanvasFacts } from '../support/canvas.ts';
import { openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const SHOP: CanvasFacts = { title: 'Shop', cards: { 'Customer Segments': ['Students'] }, links: [] };

test.beforeEach(async ({ editor }) => {
  await openCanvas(editor, SHOP);
});

test('a clicked criterion takes what is typed', async ({ editor, page }) => {
  const { board, inspector } = editor;
  await board.card('Students').click();
  await inspector.chip('Segmentation criteria', 'Geographic').click();
  await expect(inspector.field('Geographic')).toBeFocused();
  await page.keyboard.type('Prešov, evenings');
  await inspector.chip('Segmentation criteria', 'Demographic').click();
  await page.keyboard.type('Eighteen');

  await expect(inspector.field('Geographic')).toHaveValue('Prešov, evenings');
  await expect(inspector.field('Demographic')).toHaveValue('Eighteen');
  await board.expectTexts('Customer Segments', ['Students']);
  // The keyboard stays in its row, where Space switches one after the other.
  await inspector.chip('Segmentation criteria', 'Psychographic').press('Space');
  await expect(inspector.field('Psychographic')).toBeVisible();
  await expect(inspector.chip('Segmentation criteria', 'Psychographic')).toBeFocused();
});

test('a letter in a closed choice chooses and is no command', async ({ editor, page }) => {
  await editor.board.card('Students').click();
  const market = editor.segments.getByRole('button', { name: /Market type$/ });
  await market.focus();
  await page.keyboard.press('m');

  await expect(market).toContainText('Mass market');
  await editor.board.expectTexts('Customer Segments', ['Students']);
});

test('quick entry keeps what is written when it is closed by its button', async ({ editor, page }) => {
  await page.keyboard.press('e');
  const bar = page.getByRole('region', { name: 'Quick entry' });
  await page.keyboard.type('3Post');
  await bar.getByRole('button', { name: 'Close quick entry' }).click();

  await expect(bar).toBeHidden();
  await editor.board.expectTexts('Channels', ['Post']);
});

test('what is written into the parking area is added by its button, by leaving and by closing it', async ({ editor, page }) => {
  await editor.menus.choose('View', 'Parking area');
  const tray = page.getByRole('region', { name: 'Parking area' });
  const field = tray.getByRole('textbox', { name: 'Write down' });
  const cards = tray.getByRole('listitem');

  await field.fill('An app?');
  await tray.getByRole('button', { name: 'Add' }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type('Courses');
  await page.keyboard.press('Escape');
  await expect(cards).toHaveText(['An app?', 'Courses']);
  await expect(field).not.toBeFocused();
  await field.fill('Rent');
  await tray.getByRole('button', { name: 'Close parking area' }).click();
  await expect(tray).toBeHidden();
  await editor.menus.choose('View', 'Parking area');
  await expect(cards).toHaveText(['An app?', 'Courses', 'Rent']);
});
