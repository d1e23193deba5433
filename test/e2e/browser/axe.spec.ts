import type { Page } from '@playwright/test';
import type { Editor } from '../pages/Editor.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { canvasFile, fileText } from '../support/canvas.ts';
import { dropFile, openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { PAYMENT_CARD } from '../support/paymentCard.ts';

const THEMES = ['Light', 'Dark', 'High contrast'] as const;

/** Every state of the window that looks different, each reached from a full board and left as it was found. */
const OVERLAYS: Readonly<
  Record<string, { open: (editor: Editor) => Promise<void>; role: 'dialog' | 'alertdialog' | 'menu' | 'search' }>
> = {
  'export dialog': { open: (editor) => editor.page.keyboard.press('ControlOrMeta+Shift+E'), role: 'dialog' },
  'document details': { open: (editor) => editor.page.keyboard.press('ControlOrMeta+I'), role: 'dialog' },
  'shortcut sheet': { open: (editor) => editor.page.keyboard.press('?'), role: 'dialog' },
  'command palette': { open: (editor) => editor.page.keyboard.press('ControlOrMeta+K'), role: 'dialog' },
  'link picker': { open: (editor) => editor.page.keyboard.press('l'), role: 'dialog' },
  'move picker': { open: (editor) => editor.page.keyboard.press('m'), role: 'dialog' },
  about: { open: (editor) => editor.menus.choose('Help', 'About Platno'), role: 'dialog' },
  'find bar': { open: openFind, role: 'search' },
  'context menu': { open: openContextMenu, role: 'menu' },
  'main menu': { open: openMenu, role: 'menu' },
  'closing question': { open: openQuestion, role: 'alertdialog' },
  'error message': { open: openError, role: 'alertdialog' },
};

for (const theme of THEMES) {
  const check = (page: Page, what: string): Promise<void> => expectAccessible(page, what, theme !== 'Light');

  test.describe(`axe finds nothing in the theme ${theme}`, () => {
    test('on the start screen, with and without recent files', async ({ editor, page }) => {
      await editor.openStart();
      await page.getByRole('radio', { name: theme === 'High contrast' ? 'Contrast' : theme }).click();
      await expect(page.getByRole('region', { name: 'Examples' }).getByRole('button')).toHaveCount(15);
      await check(page, 'start screen');

      await page.getByRole('region', { name: 'Examples' }).getByRole('button').first().click();
      await editor.expectBoard();
      await page.keyboard.press('ControlOrMeta+S');
      await editor.menus.choose('File', 'Close');
      await expect(page.getByRole('region', { name: 'Recent' }).getByRole('listitem')).toHaveCount(1);
      await check(page, 'start screen with a recent file');
    });

    test('on an empty and on a full board', async ({ editor, page }) => {
      await editor.openNew();
      await editor.menus.choose('View', 'Theme', theme);
      await check(page, 'empty board');

      await dropFile(editor, { name: 'card.bmc', text: fileText(canvasFile(PAYMENT_CARD)) });
      await editor.board.expectCounts(18, 14);
      await check(page, 'full board');
      await editor.board.card('Obchodníci').click();
      await check(page, 'a card selected');
      await page.keyboard.press('ControlOrMeta+A');
      await check(page, 'everything selected');
      await editor.segment('Obchodníci').click();
      await check(page, 'spotlight');
      await editor.keys.press('1', 'Enter');
      await check(page, 'writing on a card');
    });

    test('in dialogs, menus, palette, pickers and messages', async ({ editor, page }) => {
      await openCanvas(editor, PAYMENT_CARD);
      await editor.menus.choose('View', 'Theme', theme);
      await editor.board.card('Držitelia kariet').click();
      await editor.keys.press('Alt+ArrowLeft');
      await expect(editor.messages.getByRole('button', { name: 'Undo' })).toBeVisible();
      await check(page, 'message with Undo');

      for (const [what, { open, role }] of Object.entries(OVERLAYS)) {
        await editor.board.card('Obchodníci').click();
        await open(editor);
        await expect(page.getByRole(role).last()).toBeVisible();
        await check(page, what);
        for (let shown = await page.getByRole(role).count(); shown > 0; shown--) await page.keyboard.press('Escape');
        await expect(page.getByRole(role)).toHaveCount(0);
      }
    });
  });
}

async function openFind(editor: Editor): Promise<void> {
  await editor.page.keyboard.press('ControlOrMeta+F');
  await editor.page.keyboard.type('platb');
}

async function openContextMenu(editor: Editor): Promise<void> {
  await editor.board.card('Body za každú platbu').click({ button: 'right' });
}

async function openMenu(editor: Editor): Promise<void> {
  await editor.page.getByRole('button', { name: 'Menu', exact: true }).click();
  await editor.menus.entry('View', 'Menu').click();
  await expect(editor.page.getByRole('menu')).toHaveCount(2);
}

async function openQuestion(editor: Editor): Promise<void> {
  await editor.page.keyboard.press('Alt+W');
}

async function openError(editor: Editor): Promise<void> {
  await dropFile(editor, { name: 'broken.bmc', text: '{' });
}
