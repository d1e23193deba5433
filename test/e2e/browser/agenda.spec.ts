import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const SHOP: CanvasFacts = { title: 'Shop', cards: { 'Customer Segments': ['Shoppers'] }, links: [] };
type Saved = { agenda?: { title: string; minutes: number; blocks?: string[] }[] };

/** How many voices of a bell were started to be heard within a second, not planned for later; nobody here can hear them. */
async function countVoices(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.AudioContext = class extends AudioContext {
      override createOscillator(): OscillatorNode {
        const voice = super.createOscillator();
        const start = voice.start.bind(voice);
        voice.start = (when = 0) => {
          const { dataset } = document.documentElement;
          const isNow = when - this.currentTime < 1;
          if (isNow) dataset['voices'] = String(Number(dataset['voices'] ?? 0) + 1);
          start(when);
        };
        return voice;
      }
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['voices'] ?? 0));
}

test('a ready agenda is led through by keyboard: chimes, over time, pause, large timer, the end', async ({ editor, page }) => {
  const voices = await countVoices(page);
  await page.clock.install({ time: new Date('2026-11-23T09:02:00') });
  await openCanvas(editor, SHOP);
  await page.keyboard.press('Alt+a');
  const dialog = page.getByRole('dialog', { name: 'Agenda' });
  await expect(dialog.getByRole('button', { name: 'The canvas in 80 minutes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('option')).toHaveText([
    /Customer.*20 min/,
    /Value.*20 min/,
    /Delivery.*20 min/,
    /Operation.*20 min/,
  ]);
  await expect(dialog.getByRole('definition').first()).toHaveText('10:25');
  await expectAccessible(page, 'agenda');
  await dialog.getByRole('button', { name: 'Start', exact: true }).press('Enter');

  const bar = page.getByRole('region', { name: 'Workshop' });
  const clock = bar.getByRole('timer', { name: 'Time left' });
  await expect(bar).toContainText('1 of 4');
  await expect(clock).toHaveText(/^(20:00|19:\d\d)$/);
  await expect(page.getByText('Only the blocks of the activity are lit')).toBeVisible();
  // Real seconds pass meanwhile, many on a busy machine: the digits are only looked at roughly.
  // Neither has a clock that somebody sets back in between any say in it.
  await page.clock.setSystemTime(new Date('2026-11-23T07:00:00'));
  await page.clock.fastForward('19:00');
  await expect(clock).toHaveText(/^0:\d\d$/);
  await expect.poll(voices, 'a soft stroke of two partials, a minute before').toBe(2);
  await page.clock.fastForward('01:30');
  await expect(clock).toHaveText(/^\+\d:\d\d$/);
  await expect(bar).toContainText('Over time');
  await expect.poll(voices, 'and two strokes at the end').toBe(6);
  await expectAccessible(page, 'agenda bar');

  await page.keyboard.press('Alt+.');
  await expect(bar).toContainText('2 of 4');
  await expect(bar).toContainText('Next: Delivery · 20 min');
  await page.keyboard.press('Alt+t');
  await expect(bar).toContainText('Paused');
  const paused = await clock.textContent();
  await page.clock.fastForward('45:00');
  await expect(clock).toHaveText(paused ?? '');

  await page.keyboard.press('Shift+Alt+T');
  const large = page.getByRole('dialog', { name: 'Value' });
  await expect(large.getByRole('timer')).toHaveText(paused ?? '');
  await expect(large.getByRole('button', { name: 'Resume' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(large.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.clock.fastForward('21:00');
  await expect(large.getByRole('status')).toHaveText('Over time');
  await expectAccessible(page, 'large timer');
  await page.keyboard.press('Alt+.');
  await expect(page.getByRole('dialog', { name: 'Delivery' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(page.getByText('Only the blocks of the activity are lit')).toBeHidden();
  await page.keyboard.press('Alt+.');
  await page.keyboard.press('Alt+.');
  await expect(page.getByText('That was the last activity of the agenda.')).toBeVisible();
  await expect(bar).toBeHidden();
  const saved: Saved = JSON.parse((await save(editor)).text);
  expect(saved.agenda?.map(({ minutes, blocks }) => [minutes, blocks?.length])).toEqual([
    [20, 3],
    [20, 2],
    [20, 2],
    [20, 2],
  ]);
});

test('an agenda is written, moved, replaced and taken back', async ({ editor, page }) => {
  await openCanvas(editor, SHOP);
  await editor.menus.choose('Workshop', 'Agenda…');
  const dialog = page.getByRole('dialog', { name: 'Agenda' });
  const rows = dialog.getByRole('option');
  for (const [title, minutes] of [
    ['Round of names', '5'],
    ['Map the shop', '30'],
    ['Coffee', '10'],
  ] as const) {
    await dialog.getByRole('button', { name: 'Add activity' }).press('Enter');
    await page.keyboard.type(title);
    await dialog.getByRole('textbox', { name: 'Minutes' }).fill(minutes);
  }
  await expect(rows).toHaveText([/Round of names.*5 min/, /Map the shop.*30 min/, /Coffee.*10 min/]);
  await expect(dialog.getByRole('definition').nth(1)).toHaveText('45 min');
  await rows.nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows).toHaveText([/Round of names/, /Coffee/, /Map the shop/]);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows).toHaveText([/Coffee/, /Round of names/, /Map the shop/]);
  await page.keyboard.press('Delete');
  await expect(rows).toHaveText([/Round of names/, /Map the shop/]);
  await rows.nth(0).dragTo(rows.nth(1), { targetPosition: { x: 60, y: 30 } });
  await expect(rows).toHaveText([/Map the shop/, /Round of names/]);

  // By mouse, as the drag before it: what was dropped takes the focus a moment later.
  await dialog.getByRole('button', { name: 'Ready agendas' }).click();
  await page.getByRole('menuitem', { name: 'The customer life cycle in an hour' }).click();
  await expect(rows).toHaveCount(9);
  await expect(dialog.getByRole('definition').nth(1)).toHaveText('1 h');
  await dialog.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(rows).toHaveText([/Map the shop/, /Round of names/]);
  await expect(rows.and(dialog.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const saved: Saved = JSON.parse((await save(editor)).text);
  expect(saved.agenda?.map(({ title, minutes }) => [title, minutes])).toEqual([
    ['Map the shop', 30],
    ['Round of names', 5],
  ]);
});

test('a page loaded again goes on with the running agenda', async ({ editor, page }) => {
  await openCanvas(editor, SHOP);
  await editor.keys.press('Alt+A');
  await page.getByRole('button', { name: /The canvas in 80 minutes/ }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await editor.keys.press('Alt+.', 'Alt+T');
  const bar = page.getByRole('region', { name: 'Workshop' });
  await expect(bar.getByText('Paused')).toBeVisible();
  const left = await page.getByRole('timer').innerText();
  // The journal keeps the agenda itself.
  await page.waitForTimeout(1_500);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();

  await editor.expectBoard();
  await expect(bar.getByText('Value', { exact: true })).toBeVisible();
  await expect(bar.getByText('Paused')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(left);
});
