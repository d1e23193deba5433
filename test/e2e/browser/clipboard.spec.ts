import type { Page } from '@playwright/test';
import { openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CAFE = {
  title: 'Café',
  cards: { 'Customer Segments': ['Offices'], 'Value Propositions': ['Breakfast', 'Fast coffee'], Channels: ['Window'] },
  links: [['Offices', 'Breakfast']],
} as const;

/**
 * The texts on the clipboard by their types, as another program would find them; nothing while they are being replaced, as by a
 * drawing that comes after its text.
 */
function readClipboard(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = (item?.types ?? []).map(async (type) => [type, (await (await item?.getType(type))?.text()) ?? ''] as const);
    return Promise.all(texts).then(Object.fromEntries, (error: Error) => {
      if (error.name === 'InvalidStateError') return {};
      throw error;
    });
  });
}

test.describe('the clipboard and the world', () => {
  for (const way of ['the menu', 'the keyboard'] as const) {
    test(`Copy by ${way} gives text, a list for word processors and a drawing`, async ({ editor, page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openCanvas(editor, CAFE);
      await editor.keys.press('2', 'Shift+ArrowDown');
      if (way === 'the menu') await editor.menus.choose('Edit', 'Copy');
      else await editor.keys.press('ControlOrMeta+C');

      await expect.poll(async () => (await readClipboard(page))['image/svg+xml']).toContain('Fast coffee');
      const parts = await readClipboard(page);
      expect(parts['text/plain']).toBe('Breakfast\nFast coffee');
      expect(parts['text/html']).toMatch(/<li[^>]*>Breakfast<\/li>/);
      expect(parts['image/svg+xml']).not.toContain('Value Propositions');
    });
  }

  test('whole cards reach another window, also with the drawing beside them', async ({ editor, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCanvas(editor, CAFE, { Breakfast: { notes: 'From seven' } });
    await editor.keys.press('ControlOrMeta+A', 'ControlOrMeta+C');
    await expect.poll(async () => (await readClipboard(page))['image/svg+xml']).toContain('Breakfast');

    // A window that remembers no copy of its own.
    await openCanvas(editor, { title: 'Empty', cards: {}, links: [] });
    await editor.keys.press('ControlOrMeta+V');

    await editor.board.expectTexts('Value Propositions', CAFE.cards['Value Propositions']);
    await editor.board.expectCounts(4, 1);
  });

  test('more lines than one paste takes are left out, and the window says how many', async ({ editor, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCanvas(editor, CAFE);
    await page.evaluate(() => navigator.clipboard.writeText('line\n'.repeat(2_003)));

    await editor.keys.press('3', 'ControlOrMeta+V');

    await expect(page.getByText('3 more were left out: one paste takes 2,000 lines, a model 20,000 cards.')).toBeVisible();
  });

  test('rows of a spreadsheet become cards where their first column says', async ({ editor, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCanvas(editor, CAFE);
    await page.evaluate(() => navigator.clipboard.writeText('Channels\tFair\tin May\nCustomer Segments\tStudents\t\n'));

    await editor.keys.press('3', 'ControlOrMeta+V');

    await editor.board.expectTexts('Channels', ['Window', 'Fair']);
    await editor.board.expectTexts('Customer Segments', ['Offices', 'Students']);
    await editor.keys.press('ControlOrMeta+Z');
    await editor.board.expectCounts(4, 1);
  });
});
