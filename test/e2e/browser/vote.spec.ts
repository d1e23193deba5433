import type { Locator } from '@playwright/test';
import type { Editor } from '../pages/Editor.ts';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { chooseFile, openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const SHOP: CanvasFacts = {
  title: 'Shop',
  cards: { 'Customer Segments': ['Shoppers'], 'Value Propositions': ['Same day', 'Fair price'], 'Key Partners': ['Couriers'] },
  links: [['Shoppers', 'Same day']],
};

const voteDialog = (editor: Editor): Locator => editor.dialog('Vote with dots');
const resultDialog = (editor: Editor): Locator => editor.dialog('Result of the vote');

/** A person types a name, places dots by keys, and hands the device on. */
async function vote(editor: Editor, name: string, keys: readonly string[]): Promise<void> {
  const dialog = voteDialog(editor);
  await editor.keys.expectFocusOn('Name (optional)');
  await editor.keys.type(name);
  await editor.page.keyboard.press('Enter');
  await editor.keys.expectFocusOn('Shoppers: 0 dots');
  await editor.keys.press(...keys);
  await editor.keys.tabTo(dialog.getByRole('button', { name: 'Done, hide my dots' }));
  await editor.page.keyboard.press('Enter');
}

/** Nothing a person can read, see or hear says how many dots lie anywhere. */
async function expectHidden(editor: Editor): Promise<void> {
  const words = await editor.page.locator('body').innerText();
  const tree = await editor.page.locator('body').ariaSnapshot();
  for (const text of [words, tree]) {
    expect(text).not.toMatch(/\d+ dots?\b/);
    for (const card of ['Shoppers', 'Same day', 'Fair price', 'Couriers']) expect(text).not.toContain(`${card}:`);
  }
}

test('a vote by keyboard alone: hidden, revealed, kept in the file, cleared and back', async ({ editor, page }) => {
  const { keys, board } = editor;
  await openCanvas(editor, SHOP);
  await keys.press('v');
  await keys.expectFocusOn('Question');
  await expect(voteDialog(editor).getByText('4 cards can be voted for')).toBeVisible();
  await expectAccessible(page, 'setting a vote up');
  await keys.press('ControlOrMeta+A');
  await keys.type('What do we bet on?');
  await page.keyboard.press('Enter');

  await keys.expectFocusOn('Name (optional)');
  await expect(voteDialog(editor).getByRole('button', { name: 'Reveal the result' })).toBeDisabled();
  await expectAccessible(page, 'passing the device');
  await keys.type('Anna');
  await page.keyboard.press('Enter');
  // Three dots; the fourth does not go down, and one taken away can lie elsewhere.
  await keys.press('ArrowDown', 'Space', 'Enter', '+', 'Space');
  await keys.expectFocusOn('Same day: 3 dots');
  await expect(voteDialog(editor).getByRole('status')).toHaveText('All dots are placed. Take one away to move it.');
  await keys.press('-', 'ArrowRight', 'Space', 'Space');
  await keys.expectFocusOn('Fair price: 1 dot');
  await expect(voteDialog(editor).getByRole('button', { name: 'Same day: 2 dots' })).toBeVisible();
  await expectAccessible(page, 'a ballot');
  await keys.tabTo(voteDialog(editor).getByRole('button', { name: 'Done, hide my dots' }));
  await page.keyboard.press('Enter');
  await expectHidden(editor);
  await expect(voteDialog(editor).getByRole('status')).toContainText('1 person has voted');

  await vote(editor, 'Ben', ['ArrowDown', 'ArrowRight', 'Space', 'Space', 'Space', 'Backspace']);
  // Closed by mistake: the board says nothing either, and undo there takes a whole ballot.
  await page.keyboard.press('Escape');
  await expect(voteDialog(editor)).toHaveCount(0);
  await expectHidden(editor);
  await keys.press('v');
  await vote(editor, '', ['Space', 'End', 'Space']);
  await expectHidden(editor);
  await expect(voteDialog(editor).getByRole('status')).toHaveText(/3 people have voted\s*Anna · Ben · 1 without a name$/);

  await keys.tabTo(voteDialog(editor).getByRole('button', { name: 'Reveal the result' }));
  await page.keyboard.press('Enter');
  const ranking = resultDialog(editor).getByRole('region', { name: 'Cards by dots' });
  await keys.expectFocusOn('What do we bet on?');
  await expect(resultDialog(editor).getByText('“Fair price” comes first with 3 dots.')).toBeVisible();
  await expect(ranking.getByRole('listitem')).toHaveText([
    /^1\..*Fair price.*Value Propositions.*3 dots.*43%$/,
    /^2\..*Same day.*2 dots.*29%$/,
    /^3\..*Shoppers.*shared.*1 dot.*14%$/,
    /^3\..*Couriers.*Key Partners · shared.*1 dot.*14%$/,
  ]);
  await expectAccessible(page, 'the result');
  await keys.tabTo(resultDialog(editor).getByRole('button', { name: 'Select the top 4 on the board' }));
  await page.keyboard.press('Enter');
  await expect(board.card('Fair price')).toHaveAttribute('aria-selected', 'true');

  const saved = await save(editor);
  await chooseFile(editor, { name: 'Shop again.bmc', text: saved.text });
  await editor.expectBoard();
  await keys.press('v');
  const records = voteDialog(editor).getByRole('region', { name: 'Earlier votes' });
  await expect(records.getByRole('button', { name: /^What do we bet on\?/ })).toHaveText(/3 people have voted · 7 dots/);
  await expectAccessible(page, 'earlier votes');
  await keys.tabTo(records.getByRole('button', { name: 'Clear all votes' }));
  await page.keyboard.press('Enter');
  await expect(records.getByText('1 vote is cleared.')).toBeVisible();
  await keys.expectFocusOn('Earlier votes');
  await page.keyboard.press('Escape');
  await keys.press('ControlOrMeta+Z', 'v');
  await keys.tabTo(records.getByRole('button', { name: /^What do we bet on\?/ }));
  await page.keyboard.press('Enter');
  await expect(ranking.getByRole('listitem')).toHaveCount(4);
});

test('hands are counted, a tie is voted on again, by mouse and keyboard', async ({ editor, page }) => {
  await openCanvas(editor, SHOP);
  await editor.menus.choose('Workshop', 'Vote…');
  await voteDialog(editor).getByRole('radio', { name: 'By block' }).click();
  await voteDialog(editor).getByRole('button', { name: 'Value Propositions: 2' }).click();
  await voteDialog(editor).getByRole('radio', { name: 'Count hands' }).click();
  await voteDialog(editor).getByRole('button', { name: 'Start the vote' }).click();
  await editor.keys.expectFocusOn(/: 0 dots$/);
  await page.keyboard.press('Home');
  await editor.keys.type('12');
  await editor.keys.press('ArrowDown');
  await editor.keys.type('120');
  await editor.keys.press('Backspace');
  await editor.keys.expectFocusOn('Same day: 12 dots');
  await voteDialog(editor).getByRole('button', { name: 'Add a dot: Fair price' }).click();
  await expect(voteDialog(editor).getByRole('status')).toHaveText('25 dots counted');
  await expectAccessible(page, 'counting');
  await voteDialog(editor).getByRole('button', { name: 'Reveal the result' }).click();

  const result = resultDialog(editor);
  await expect(result.getByText('Several cards come first with 12 dots each.')).toBeVisible();
  await expect(result.getByRole('listitem').first()).toContainText('shared');
  await result.getByRole('button', { name: 'Break the tie of 2' }).click();
  await expect(voteDialog(editor).getByText('2 cards can be voted for')).toBeVisible();
  await voteDialog(editor).getByRole('button', { name: 'Start the vote' }).click();
  await expect(voteDialog(editor).getByRole('list').getByRole('listitem')).toHaveCount(2);

  await voteDialog(editor).getByRole('button', { name: 'Discard the vote' }).click();
  await expect(voteDialog(editor).getByText('The vote is discarded.')).toBeVisible();
  await voteDialog(editor).getByRole('button', { name: 'Undo' }).click();
  await expect(voteDialog(editor).getByRole('list').getByRole('listitem')).toHaveCount(2);
});
