import { expect, type Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { registerEveryLanguage } from '../../../renderer/i18n/everyLanguage.ts';
import { Editor } from '../pages/Editor.ts';
import { test, type Started } from './application.ts';

registerEveryLanguage();

/** What may be missing after a kill, and so how long a test has to wait. */
const BEHIND_MS = 2_000;

/** As a kill or a power cut: nothing hears of it beforehand. */
async function kill({ app }: Started): Promise<void> {
  const process = app.process();
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New canvas' }).click();
  await new Editor(page).expectBoard();
}

async function writeCard(page: Page, text: string): Promise<void> {
  const { keys, board } = new Editor(page);
  await keys.press('n');
  await expect(board.writing).toBeFocused();
  await keys.type(text);
}

async function addCard(page: Page, text: string): Promise<void> {
  await writeCard(page, text);
  await page.keyboard.press('Escape');
}

const card = (page: Page, text: string) => new Editor(page).board.card(text);

test('work comes back after each of several kills, also the text being written', async ({ launcher }) => {
  test.setTimeout(180_000);
  let started = await launcher.startWhole();
  await begin(started.page);
  const texts = ['Tourists', 'Regulars', 'Offices'];
  for (const [index, text] of texts.entries()) {
    await addCard(started.page, text);
    await writeCard(started.page, `Being written ${index}`);
    await started.page.waitForTimeout(BEHIND_MS);
    await kill(started);
    started = await launcher.startWhole();
    const { page } = started;
    const dialog = page.getByRole('dialog', { name: 'Unsaved work was found' });
    await expect(dialog).toContainText(`${(index + 1) * 2} cards`);
    await dialog.getByRole('button', { name: /^Restore/ }).click();
    for (const known of texts.slice(0, index + 1)) await expect(card(page, known)).toBeAttached();
    await expect(card(page, `Being written ${index}`)).toBeAttached();
  }
  expect(await readdir(join(launcher.data, 'recovery'))).toHaveLength(1);
});
