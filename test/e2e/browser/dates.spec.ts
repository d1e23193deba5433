import { openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CAFE = {
  title: 'Café',
  cards: { 'Customer Relationships': ['Stamp card'], Channels: ['Window'] },
  links: [],
} as const;

test('a date that cannot be read stays in sight, and is told of when its field goes', async ({ editor, page }) => {
  const { inspector, board } = editor;
  await openCanvas(editor, CAFE, { 'Stamp card': { relationship: { personalOffersRefreshed: '2026-02-02' } } });
  await board.card('Stamp card').click();
  await inspector.unfold('Loyalty and offers');
  const day = inspector.day('Personal offers last refreshed');
  await expect(day).toHaveValue('2 Feb 2026');

  await day.fill('31. 2. 2026');
  await page.keyboard.press('Tab');
  await expect(day).toHaveAccessibleDescription('Enter a full date, such as 3 May 2026.');
  await expect(day).toHaveValue('31. 2. 2026');
  await board.card('Window').click();

  await expect(editor.messages).toContainText('“31. 2. 2026” in “Personal offers last refreshed” could not be read.');
  await board.card('Stamp card').click();
  await expect(day).toHaveValue('2 Feb 2026');
  await day.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(day).toHaveValue('31 Jan 2026');
  await page.keyboard.press('Escape');
  await expect(day).toHaveValue('2 Feb 2026');
});

test('the details of a document do not close over half a date', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await page.keyboard.press('ControlOrMeta+I');
  const dialog = page.getByRole('dialog', { name: 'Document details' });
  const date = dialog.getByRole('textbox', { name: 'Date' });

  await date.fill('3. 5.');
  await page.keyboard.press('Enter');
  await expect(date).toHaveAccessibleDescription('Enter a full date, such as 3 May 2026.');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(date).toBeFocused();
  await expect(date).toHaveValue('3. 5.');

  await date.fill('3. 5. 2026');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+I');
  await expect(date).toHaveValue('3 May 2026');
});
