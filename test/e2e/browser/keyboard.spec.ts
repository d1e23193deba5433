import type { Editor } from '../pages/Editor.ts';
import { BLOCKS, digitOf, type BlockTitle } from '../pages/blocks.ts';
import { countOf, entriesOf, factsOf, sorted, type CanvasFacts } from '../support/canvas.ts';
import { download, openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { PAYMENT_CARD } from '../support/paymentCard.ts';
import { expectPrintOnA3 } from '../support/print.ts';

const CAFE: CanvasFacts = {
  title: 'Café',
  cards: {
    'Customer Segments': ['Tourists', 'Regulars', 'Offices'],
    'Value Propositions': ['Breakfast', 'Fast coffee'],
    Channels: ['Window'],
  },
  links: [['Tourists', 'Breakfast']],
};

const NEIGHBOURS: readonly (readonly [BlockTitle, string, BlockTitle])[] = [
  ['Key Activities', 'ArrowLeft', 'Key Partners'],
  ['Key Activities', 'ArrowDown', 'Key Resources'],
  ['Key Resources', 'ArrowUp', 'Key Activities'],
  ['Key Resources', 'ArrowRight', 'Value Propositions'],
  ['Key Resources', 'ArrowDown', 'Cost Structure'],
  ['Key Partners', 'ArrowDown', 'Cost Structure'],
  ['Customer Relationships', 'ArrowDown', 'Channels'],
  ['Channels', 'ArrowUp', 'Customer Relationships'],
  ['Channels', 'ArrowRight', 'Customer Segments'],
  ['Channels', 'ArrowDown', 'Revenue Streams'],
  ['Customer Segments', 'ArrowDown', 'Revenue Streams'],
  ['Cost Structure', 'ArrowRight', 'Revenue Streams'],
  ['Revenue Streams', 'ArrowLeft', 'Cost Structure'],
];

test('the payment-card model is made, saved, reopened and printed by keyboard alone', async ({ editor }) => {
  const { board, keys, page } = editor;
  const { cards, links } = countOf(PAYMENT_CARD);
  await editor.openStart();
  await keys.tabTo(page.getByRole('button', { name: 'New canvas' }));
  await keys.press('Enter');
  await editor.expectBoard();

  await keys.press('ControlOrMeta+I');
  await keys.expectFocusOn('Title');
  await keys.press('ControlOrMeta+A');
  await keys.type(PAYMENT_CARD.title);
  await keys.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const [block, texts] of entriesOf(PAYMENT_CARD.cards)) await keys.write(block, texts);
  for (const [block, texts] of entriesOf(PAYMENT_CARD.cards)) {
    for (const text of texts) await linkAll(editor, block, text);
  }

  await board.expectCounts(cards, links);
  await board.expectTidyPlaces();
  const file = await download(editor, () => keys.press('ControlOrMeta+S'));
  expect(factsOf(file.text)).toEqual(sorted(PAYMENT_CARD));

  await page.keyboard.press('Alt+W');
  await expect(page.getByRole('heading', { name: 'Platno' })).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+O');
  await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await editor.expectBoard();
  const again = await download(editor, () => keys.press('Shift+ControlOrMeta+S'));
  expect(again.text).toBe(file.text);

  await keys.press('ControlOrMeta+Shift+E');
  await keys.tabTo(editor.dialog('Export as PDF').getByRole('button', { name: /Paper$/ }));
  await keys.press('Enter');
  await keys.type('A3');
  await keys.press('Enter');
  await keys.tabTo(editor.dialog('Export as PDF').getByRole('button', { name: 'Export', exact: true }));
  const pdf = await download(editor, () => page.keyboard.press('Enter'));
  await expectPrintOnA3(pdf.bytes, PAYMENT_CARD);
});

test.describe('one key at a time', () => {
  test.beforeEach(async ({ editor }) => openCanvas(editor, CAFE));

  test('digits go to the first card of a block, or to the empty block', async ({ editor }) => {
    for (const block of BLOCKS) {
      await editor.keys.press(digitOf(block));
      await editor.keys.expectFocusOn((await editor.board.texts(block))[0] ?? block);
    }
  });

  test('digits go to the board from wherever the focus is', async ({ editor }) => {
    await editor.page.getByRole('button', { name: 'Menu', exact: true }).focus();
    await editor.keys.press('2');
    await editor.keys.expectFocusOn('Breakfast');
    await editor.keys.press('ArrowDown');
    await editor.keys.expectFocusOn('Fast coffee');
  });

  test('N writes a new card in the focused block', async ({ editor }) => {
    await editor.keys.press('8', 'n');
    await editor.keys.type('Bakery');
    await editor.keys.press('Escape');

    await editor.keys.expectFocusOn('Bakery');
    await editor.board.expectTexts('Key Partners', ['Bakery']);
    await editor.board.expectSelected('Bakery');
  });

  test('Enter writes on a card, Shift+Enter breaks the line, Enter ends', async ({ editor }) => {
    const before = await editor.board.box('Tourists');
    await editor.keys.press('1', 'Enter', 'Shift+Enter');
    await editor.keys.type('from abroad');
    await editor.keys.press('Enter');

    await editor.keys.expectFocusOn('Tourists from abroad');
    await expect(editor.board.writing).toBeHidden();
    expect((await editor.board.box('Tourists from abroad')).height).toBeGreaterThan(before.height);
    await editor.board.expectTidyPlaces();
  });

  test('Escape keeps what was written, in one step', async ({ editor }) => {
    await editor.keys.press('1', 'F2', 'ControlOrMeta+A');
    await editor.keys.type('Families');
    await editor.keys.press('Escape');
    await editor.keys.expectFocusOn('Families');

    await editor.keys.press('ControlOrMeta+Z');
    await editor.keys.expectFocusOn('Tourists');
    await expect(editor.undoButton).toBeDisabled();
  });

  test('Tab ends writing and starts the next card; an empty one goes away', async ({ editor }) => {
    await editor.keys.press('9', 'n');
    await editor.keys.type('Rent');
    await editor.keys.press('Tab');
    await expect(editor.board.writing).toHaveValue('');
    await editor.keys.type('Beans');
    await editor.keys.press('Tab', 'Tab');

    await expect(editor.board.writing).toBeHidden();
    await editor.board.expectTexts('Cost Structure', ['Beans', 'Rent']);
    await editor.keys.expectFocus();
  });

  test('arrows go to the nearest card, with Shift the selection grows', async ({ editor }) => {
    await editor.keys.press('1');
    for (const [key, name] of [
      ['ArrowDown', 'Regulars'],
      ['ArrowDown', 'Offices'],
      ['ArrowUp', 'Regulars'],
    ] as const) {
      await editor.keys.press(key);
      await editor.keys.expectFocusOn(name);
      await editor.board.expectSelected(name);
    }
    await editor.keys.press('Shift+ArrowDown');
    await editor.board.expectSelected('Regulars', 'Offices');
  });

  test('arrows go to the neighbouring block of an empty board', async ({ editor }) => {
    await editor.keys.press('ControlOrMeta+A', 'Delete');
    const reached: string[][] = [];
    for (const [from, key] of NEIGHBOURS) {
      await editor.keys.press(digitOf(from), key);
      reached.push([from, key, (await editor.keys.focused.getAttribute('aria-label')) ?? '']);
    }
    expect(reached).toEqual(NEIGHBOURS);
  });

  test('Alt+arrows change the order and go on to the next block', async ({ editor }) => {
    await editor.keys.press('1', 'Alt+ArrowDown');
    expect(await editor.board.texts('Customer Segments')).toEqual(['Regulars', 'Tourists', 'Offices']);
    await editor.keys.press('Alt+ArrowUp');
    expect(await editor.board.texts('Customer Segments')).toEqual(['Tourists', 'Regulars', 'Offices']);
    await editor.board.expectTidyPlaces();

    await editor.keys.press('3', 'Alt+ArrowRight');
    await editor.board.expectTexts('Customer Segments', ['Tourists', 'Regulars', 'Offices', 'Window']);
    await editor.keys.expectFocusOn('Window');
    await editor.board.expectTidyPlaces();
  });

  test('M and a digit move the selection to another block', async ({ editor }) => {
    await editor.keys.goTo('Customer Segments', 'Regulars');
    await editor.keys.press('Shift+ArrowDown', 'm');
    await expect(editor.dialog('Move 2 cards to…')).toBeVisible();
    await editor.page.keyboard.press('6');

    await editor.board.expectTexts('Key Resources', ['Offices', 'Regulars']);
    await editor.keys.expectFocusOn(/Offices|Regulars/);
    await editor.board.expectSelected('Offices', 'Regulars');
  });

  test('what is typed right after M or L goes to the picker, the first time as well', async ({ editor, page }) => {
    await page.waitForLoadState('networkidle');
    await editor.keys.press('1');
    await page.keyboard.press('m');
    await page.keyboard.press('8');
    await editor.board.expectTexts('Key Partners', ['Tourists']);

    await editor.keys.goTo('Customer Segments', 'Regulars');
    await page.keyboard.press('l');
    await page.keyboard.type('fast c');
    await page.keyboard.press('Enter');
    await expect(editor.board.card('Regulars')).toHaveAccessibleDescription('is offered: Fast coffee');
  });

  test('L links with the card that is typed, whatever its accents', async ({ editor }) => {
    await editor.keys.goTo('Customer Segments', 'Regulars');
    await editor.keys.link('BREAKFÁST');

    await editor.board.expectCounts(6, 2);
    await editor.keys.expectFocusOn('Regulars');
    await expect(editor.board.card('Regulars')).toHaveAccessibleDescription('is offered: Breakfast');
  });

  test('Tab leads from a card to its own fields in the inspector', async ({ editor }) => {
    await editor.keys.press('1');
    await editor.keys.tabTo(editor.inspector.notes);
    await editor.keys.type('From the survey');
    await editor.board.expectSelected('Tourists');
    await editor.keys.tabTo(editor.inspector.button('Remove link to Breakfast'));
    await editor.keys.press('Enter');

    await editor.board.expectCounts(6, 0);
    await editor.keys.expectFocus();
  });

  test('copy, cut, paste and duplicate carry whole cards with their links', async ({ editor }) => {
    await editor.keys.press('1', 'Shift+ArrowLeft');
    await editor.keys.press('ControlOrMeta+A', 'ControlOrMeta+C', 'ControlOrMeta+V');
    await editor.board.expectCounts(12, 2);
    await editor.board.expectTidyPlaces();

    await editor.keys.press('ControlOrMeta+X');
    await editor.board.expectCounts(6, 1);
    await editor.keys.press('ControlOrMeta+V');
    await editor.board.expectCounts(12, 2);

    await editor.keys.press('3', 'ControlOrMeta+D');
    await editor.board.expectTexts('Channels', ['Window', 'Window', 'Window']);
    await editor.board.expectTidyPlaces();
  });

  test('a cut card goes to the block with the focus', async ({ editor }) => {
    await editor.keys.press('3', 'ControlOrMeta+X');
    await editor.board.expectTexts('Channels', []);
    await editor.keys.press('8', 'ControlOrMeta+V');
    await editor.board.expectTexts('Key Partners', ['Window']);
    await editor.keys.expectFocusOn('Window');
  });

  test('Delete and Backspace ask nothing and leave the focus beside', async ({ editor }) => {
    await editor.keys.goTo('Customer Segments', 'Regulars');
    await editor.keys.press('Delete');
    await editor.keys.expectFocusOn('Offices');
    await editor.keys.press('Backspace');
    await editor.keys.expectFocusOn('Tourists');
    await editor.keys.press('Delete');
    await editor.keys.expectFocusOn('Customer Segments');
    await editor.board.expectCounts(3, 0);
  });

  test('undo and redo have all their keys, without limit', async ({ editor }) => {
    await editor.keys.press('1', 'Delete', 'Delete', 'Delete');
    await editor.keys.press('ControlOrMeta+Z', 'ControlOrMeta+Z', 'ControlOrMeta+Z');
    await editor.board.expectCounts(6, 1);
    await expect(editor.undoButton).toBeDisabled();
    await editor.keys.press('Shift+ControlOrMeta+Z', 'ControlOrMeta+Y');
    await editor.board.expectCounts(4, 0);
  });

  test('Ctrl+F finds, steps and gives the focus back', async ({ editor }) => {
    await editor.keys.press('ControlOrMeta+F');
    await editor.keys.expectFocusOn('Find');
    await editor.keys.type('t');
    const bar = editor.page.getByRole('search', { name: 'Find on the board' });
    await expect(bar.getByText('1 of 3')).toBeVisible();
    await editor.keys.press('Enter');
    await expect(bar.getByText('2 of 3')).toBeVisible();
    await editor.keys.press('F3', 'Shift+F3');
    await expect(bar.getByText('2 of 3')).toBeVisible();
    const [found] = await editor.board.selected();
    await editor.keys.press('Escape');

    await expect(bar).toBeHidden();
    await editor.keys.expectFocusOn(found ?? '');
  });

  test('Ctrl+K runs a command by its name', async ({ editor }) => {
    await editor.keys.press('ControlOrMeta+K');
    await editor.keys.expectFocusOn('Search commands');
    await editor.keys.type('go partners');
    await editor.keys.press('Enter');

    await expect(editor.page.getByRole('dialog')).toHaveCount(0);
    await editor.keys.expectFocusOn('Key Partners');
  });

  test('? shows every shortcut and Escape puts it away', async ({ editor }) => {
    await editor.keys.press('1', '?');
    const sheet = editor.dialog('Keyboard shortcuts');
    for (const command of ['New card', 'Link to…', 'Tidy board', 'Command palette…', 'Fit selection', 'Move to block…']) {
      await expect(sheet.getByText(command, { exact: true })).toBeVisible();
    }
    await editor.keys.press('Escape');
    await expect(sheet).toBeHidden();
    await editor.keys.expectFocusOn('Tourists');
  });

  test('plus, minus, 0, Shift+1 and Shift+2 zoom', async ({ editor }) => {
    const fitted = await editor.zoom();
    await editor.keys.press('1', '0');
    await editor.expectZoom(100);
    await editor.keys.press('+');
    await editor.expectZoom(125);
    await editor.keys.press('-', '-');
    await editor.expectZoom(80);
    await editor.keys.press('Shift+Digit2');
    await editor.expectZoom(200);
    await editor.keys.press('Shift+Digit1');
    await editor.expectZoom(fitted);
  });

  test('T tidies the block, Shift+T the board', async ({ editor }) => {
    await openCanvas(editor, CAFE, { Offices: { x: 130, y: 700 }, 'Fast coffee': { x: 60, y: 900 } });
    const heightOf = async () => (await editor.board.blockBox('Customer Segments')).height;
    await editor.keys.press('1', 'Shift+Digit1');
    const before = await heightOf();
    await editor.keys.press('t');
    const below = await editor.board.box('Regulars');
    expect((await editor.board.box('Offices')).x).toBeCloseTo(below.x, 1);
    await editor.keys.press('Shift+T');
    expect((await editor.board.box('Fast coffee')).x).toBeCloseTo((await editor.board.box('Breakfast')).x, 1);
    expect(await heightOf()).toBeLessThan(before);
    await editor.board.expectTidyPlaces();
  });

  test('S puts a segment into the spotlight, Escape ends it', async ({ editor }) => {
    await editor.keys.press('1', 's');
    await expect(editor.segment('Tourists')).toHaveAttribute('aria-pressed', 'true');
    await editor.keys.press('Escape');
    await expect(editor.segment('Tourists')).toHaveAttribute('aria-pressed', 'false');
  });

  test('Alt and a digit hand the keyboard to a view and back to the board', async ({ editor }) => {
    await editor.keys.press('1');
    for (const [key, view] of [
      ['Alt+2', 'Life cycle'],
      ['Alt+3', 'Scorecard'],
      ['Alt+4', 'Check'],
    ] as const) {
      await editor.keys.press(key);
      await editor.keys.expectFocusOn(view);
    }
    await expect(editor.page.getByRole('heading', { name: 'Model check' })).toBeVisible();
    await editor.keys.press('Tab');
    await expect(editor.page.getByRole('region', { name: 'Check', exact: true }).locator(':focus')).toHaveCount(1);

    await editor.keys.press('Alt+1');
    await editor.keys.expectFocusOn('Tourists');
  });

  test('closing a document gives the focus to the start screen', async ({ editor }) => {
    await editor.keys.press('1', 'Alt+W');
    await expect(editor.page.getByRole('heading', { name: 'Platno' })).toBeVisible();
    await editor.keys.expectFocus();
  });

  test('the menus are walked by keyboard and give the focus back', async ({ editor }) => {
    await editor.keys.press('1');
    await editor.keys.tabTo(editor.page.getByRole('button', { name: 'Menu', exact: true }), 'Shift+Tab');
    await editor.keys.press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    await expect(editor.page.getByRole('menu', { name: 'Card' })).toBeVisible();
    await editor.keys.press('ArrowLeft', 'Escape');
    await editor.keys.expectFocusOn('Menu');
  });
});

async function linkAll(editor: Editor, block: BlockTitle, text: string): Promise<void> {
  const targets = PAYMENT_CARD.links.filter(([from]) => from === text);
  if (targets.length === 0) return;
  await editor.keys.goTo(block, text);
  for (const [, to] of targets) await editor.keys.link(to);
}
