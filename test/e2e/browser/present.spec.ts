import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { openCanvas, save } from '../support/files.ts';
import { CAFE } from '../support/cafe.ts';
import { expect, test } from '../support/fixtures.ts';

/** The picture on the stage, which is named by what is told. */
function told(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Presentation' }).getByRole('img').first();
}

test('a model is presented by keyboard, and leaving returns to where one was', async ({ editor, page }) => {
  await editor.openExample(/Coffee houses/);
  const card = page.getByRole('option', { name: /Quiet table/ });
  await card.focus();
  const fitted = await editor.zoom();
  await page.keyboard.press('+');
  await expect.poll(() => editor.zoom()).toBeGreaterThan(fitted);
  const zoom = await editor.zoom();

  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(told(page)).toHaveAccessibleName('The whole model');
  await expectAccessible(page, 'stage');
  await page.keyboard.press('ArrowRight');
  await expect(told(page)).toHaveAccessibleName('Customer Segments. For whom do we create value?');
  await page.keyboard.press('PageDown');
  await expect(told(page)).toHaveAccessibleName('Customer Segments · 1 of 3. People working in the office quarter');
  await page.keyboard.press('b');
  await expect(page.getByText('The screen is black.')).toBeAttached();
  await page.keyboard.press('.');
  await expect(page.getByText('The screen is black.')).toHaveCount(0);
  await page.keyboard.press('7');
  await expect(told(page)).toHaveAccessibleName('Key Activities. What must we do well?');
  await page.keyboard.press('End');
  await expect(told(page)).toHaveAccessibleName(/^Segment B: .* · 3 of 3$/);

  await page.keyboard.press('g');
  const steps = page.getByRole('listbox', { name: 'All steps' });
  await expect(steps.getByRole('option', { selected: true })).toBeFocused();
  await expectAccessible(page, 'all steps');
  await page.keyboard.press('Home');
  await expect(steps.getByRole('option', { name: /The whole model/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps).toHaveCount(0);
  await expect(told(page)).toHaveAccessibleName('The whole model');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await editor.expectZoom(zoom);
  await expect(card).toBeFocused();
  await expect(card).toHaveAttribute('aria-selected', 'true');
});

test('the pointer goes on and back, and the speaker has a view with note and clock', async ({ editor, page }) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') });
  await openCanvas(editor, CAFE);
  await page.getByRole('option', { name: /Breakfast/ }).focus();
  await page.keyboard.press('Shift+ControlOrMeta+Enter');
  await expect(told(page)).toHaveAccessibleName('Value Propositions · 1 of 1. Breakfast');

  await page.mouse.click(300, 300);
  await expect(told(page)).toHaveAccessibleName(/^Channels\./);
  await page.mouse.click(300, 300, { button: 'right' });
  await expect(told(page)).toHaveAccessibleName(/Breakfast$/);

  await page.keyboard.press('s');
  await expect(page.getByRole('region', { name: 'Next' }).getByText('Channels', { exact: true }).first()).toBeVisible();
  const clock = page.getByRole('timer');
  await page.clock.runFor('01:05');
  await expect(clock).toHaveText(/^1:0\d$/);
  await page.getByRole('button', { name: 'Pause the clock' }).press('Enter');
  const stands = await clock.innerText();
  await page.clock.runFor('00:30');
  await expect(clock).toHaveText(stands);
  await page.getByRole('button', { name: 'Reset the clock' }).press('Enter');
  await expect(clock).toHaveText('0:00');
  await expectAccessible(page, 'speaker’s view');
  await page.getByRole('button', { name: 'Leave' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the story is arranged by keyboard, and every change can be undone', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await page.keyboard.press('Alt+p');
  const dialog = page.getByRole('dialog', { name: 'Arrange the story' });
  const steps = dialog.getByRole('grid', { name: 'Steps of the story' });
  const order = async (): Promise<readonly string[]> => (await steps.getByRole('row').allInnerTexts()).slice(0, 4);
  const natural = ['The whole model', 'Customer Segments', 'Tourists', 'Regulars'];
  await expect.poll(order).toEqual(natural);
  await expectAccessible(page, 'arrange the story');

  await steps.getByRole('row', { name: 'Regulars', exact: true }).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual(['The whole model', 'Customer Segments', 'Regulars', 'Tourists']);
  await dialog.getByRole('textbox', { name: 'What I want to say' }).focus();
  await page.keyboard.type('They come twice a day.');
  const whole = steps.getByRole('checkbox', { name: 'Show: The whole model' });
  await steps.getByRole('row', { name: 'Regulars', exact: true }).click();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'Space']) await page.keyboard.press(key);
  await expect(whole).not.toBeChecked();
  await steps.getByRole('row', { name: 'Regulars', exact: true }).click();
  await expect(dialog.getByText(/^\d+ of \d+ steps are shown$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Present from here' }).press('Enter');

  await expect(told(page)).toHaveAccessibleName('Customer Segments · 1 of 2. Regulars');
  await page.keyboard.press('Home');
  await expect(told(page)).toHaveAccessibleName(/^Customer Segments\./);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('s');
  await expect(page.getByRole('region', { name: 'Note' }).first()).toContainText('They come twice a day.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // One step for the move, one for the note, one for what was left out.
  for (let step = 0; step < 3; step++) {
    await expect(editor.undoButton).toBeEnabled();
    await page.keyboard.press('ControlOrMeta+z');
  }
  await expect(editor.undoButton).toBeDisabled();
  await page.keyboard.press('Alt+p');
  await expect.poll(order).toEqual(natural);
});

test('a note is written where the speaker reads it', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(told(page)).toHaveAccessibleName('The whole model');
  await page.keyboard.press('s');
  const note = page.getByRole('region', { name: 'Note' }).first();
  await note.getByRole('button', { name: 'Write a note' }).press('Enter');
  const field = page.getByRole('textbox', { name: 'What I want to say' });
  await expect(field).toBeFocused();
  // None of these is a command of the presentation now.
  await page.keyboard.type('Begin at 9. ');
  await expectAccessible(page, 'a note is written');
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();
  await expect(note).toHaveText('Begin at 9.');

  await page.getByRole('button', { name: 'Change the note' }).press('Enter');
  await page.keyboard.type('Smile');
  // A clicker has its way all the same.
  await page.keyboard.press('PageDown');
  await expect(told(page)).toHaveAccessibleName(/^Customer Segments\./);
  await expect(note).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(note).toHaveText('Begin at 9. Smile');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const saved: { presentation: readonly { note?: string }[] } = JSON.parse((await save(editor)).text);
  expect(saved.presentation.flatMap((step) => step.note ?? [])).toEqual(['Begin at 9. Smile']);
});

test('the display does not sleep while one presents', async ({ editor, page }) => {
  await page.addInitScript(() => {
    const held = new Set<object>();
    const request = async (): Promise<object> => {
      const sentinel = { released: false, release: async () => void held.delete(sentinel) };
      held.add(sentinel);
      return sentinel;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(globalThis, { locksHeld: () => held.size });
  });
  const held = (): Promise<unknown> => page.evaluate('locksHeld()');
  await openCanvas(editor, CAFE);
  expect(await held()).toBe(0);

  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(held).toBe(1);

  await page.keyboard.press('Escape');
  await expect.poll(held).toBe(0);
});
