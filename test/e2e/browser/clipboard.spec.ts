import { openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CAFE = {
  title: 'Café',
  cards: { 'Customer Segments': ['Offices'], 'Value Propositions': ['Breakfast', 'Fast coffee'], Channels: ['Window'] },
  links: [['Offices', 'Breakfast']],
} as const;

test.describe('the clipboard and the world', () => {
  test('the Copy of the menu also gives a list for word processors and a drawing', async ({ editor, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCanvas(editor, CAFE);
    await editor.keys.press('2', 'Shift+ArrowDown');
    await editor.menus.choose('Edit', 'Copy');

    const read = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()] as const);
        return Object.fromEntries(await Promise.all(texts));
      });
    await expect.poll(async () => (await read())['text/plain']).toBe('Breakfast\nFast coffee');
    const parts = await read();
    expect(parts['text/html']).toContain('<li>Breakfast</li>');
    expect(parts['image/svg+xml']).toContain('Fast coffee');
    expect(parts['image/svg+xml']).not.toContain('Value Propositions');
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
