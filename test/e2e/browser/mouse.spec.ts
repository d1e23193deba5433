import type { Editor } from '../pages/Editor.ts';
import type { BlockTitle } from '../pages/blocks.ts';
import { boxOf } from '../pages/Board.ts';
import { centreOf } from '../support/boxes.ts';
import { countOf, entriesOf, factsOf, sorted, type CanvasFacts } from '../support/canvas.ts';
import { chooseFile, download, openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { PAYMENT_CARD } from '../support/paymentCard.ts';
import { expectPrintOnA3 } from '../support/print.ts';

const THREE: CanvasFacts = {
  title: 'Three',
  cards: {
    'Customer Segments': ['Tourists', 'Regulars'],
    'Value Propositions': ['Breakfast', 'Fast coffee'],
    Channels: ['Window'],
  },
  links: [['Tourists', 'Breakfast']],
};

test('the payment-card model is made, saved, reopened and printed by mouse alone', async ({ editor }) => {
  const { board } = editor;
  const { cards, links } = countOf(PAYMENT_CARD);
  await editor.openNew();

  await rename(editor, PAYMENT_CARD.title);
  for (const [block, texts] of entriesOf(PAYMENT_CARD.cards)) await writeCards(editor, block, texts);
  await editor.toolbar.getByRole('button', { name: 'Zoom out' }).click();
  for (const [from, to] of PAYMENT_CARD.links) await editor.mouse.link(from, to);

  await board.expectCounts(cards, links);
  await board.expectTidyPlaces();
  const file = await save(editor);
  expect(file.name).toBe('Platobná karta.bmc');
  expect(factsOf(file.text)).toEqual(sorted(PAYMENT_CARD));

  await editor.menus.choose('File', 'Close');
  await chooseFile(editor, file);
  await editor.expectBoard();
  await board.expectCounts(cards, links);
  const again = await download(editor, () => editor.menus.choose('File', 'Save as…'));
  expect(again.text).toBe(file.text);

  await printOnA3(editor);
});

test.describe('one gesture at a time', () => {
  test('a double-click on empty paper makes a card there, and on a card opens it for writing', async ({ editor }) => {
    await editor.openNew();
    const place = await editor.board.emptyPlace('Channels');

    await editor.mouse.doubleClick(place);
    await expect(editor.board.writing).toBeFocused();
    await editor.page.keyboard.type('Shop window');
    await clickAway(editor);
    const box = await editor.board.box('Shop window', 'Channels');
    expect(Math.abs(centreOf(box).y - place.y)).toBeLessThan(box.height);

    await editor.mouse.doubleClick(centreOf(box));
    await expect(editor.board.writing).toHaveValue('Shop window');
    await editor.page.keyboard.type('s');
    await clickAway(editor);
    await expect(editor.board.card('Shop windows')).toBeVisible();
  });

  test('a new card that stays empty leaves no trace', async ({ editor }) => {
    await editor.openNew();

    await editor.board.addButton('Key Partners').click();
    await expect(editor.board.writing).toBeFocused();
    await clickAway(editor);

    await expect(editor.board.cards).toHaveCount(0);
    await expect(editor.undoButton).toBeDisabled();
  });

  test('the inspector recolours what is selected', async ({ editor }) => {
    await openCanvas(editor, THREE);

    await editor.board.card('Breakfast').click();
    await editor.inspector.paint('Green');
    await editor.board.card('Tourists').click();
    await editor.inspector.paint('Purple');
    const { text } = await save(editor);

    expect(colorsOf(text)).toMatchObject({ Breakfast: 'green', Tourists: 'purple' });
  });

  test('a card moves within its block and never lies on another', async ({ editor }) => {
    await openCanvas(editor, THREE);
    const { height } = await editor.board.box('Regulars');

    await editor.mouse.moveBy('Tourists', 3, 3 * height);
    await editor.board.expectTidyPlaces();
    expect((await editor.board.texts('Customer Segments'))[0]).toBe('Regulars');

    const target = centreOf(await editor.board.box('Regulars'));
    await editor.mouse.drag(centreOf(await editor.board.box('Tourists')), target);
    await editor.board.expectTidyPlaces();
  });

  test('a card moves to another block, several together as well', async ({ editor }) => {
    await openCanvas(editor, THREE);

    await editor.board.card('Breakfast').click();
    await editor.board.card('Fast coffee').click({ modifiers: ['Shift'] });
    await editor.board.expectSelected('Breakfast', 'Fast coffee');
    await editor.mouse.moveTo('Fast coffee', 'Key Partners');

    await editor.board.expectTexts('Key Partners', ['Breakfast', 'Fast coffee']);
    await editor.board.expectSelected('Breakfast', 'Fast coffee');
    await editor.board.expectTidyPlaces();
    await editor.undoButton.click();
    await editor.board.expectTexts('Key Partners', []);
    await editor.board.expectCounts(5, 1);
  });

  test('Alt-drag leaves the card and lays down a copy', async ({ editor }) => {
    await openCanvas(editor, THREE);
    const before = await editor.board.box('Window');

    await editor.mouse.moveTo('Window', 'Key Partners', 'Alt');

    await editor.board.expectTexts('Key Partners', ['Window']);
    expect(await editor.board.box('Window', 'Channels')).toEqual(before);
    await editor.undoButton.click();
    await expect(editor.board.cards).toHaveCount(5);
  });

  test('a marquee selects the cards it touches, with Shift in addition', async ({ editor }) => {
    await openCanvas(editor, THREE);
    const first = await editor.board.box('Breakfast');
    const last = await editor.board.box('Fast coffee');

    await editor.mouse.drag({ x: first.x - 6, y: last.y + last.height + 30 }, { x: first.x + 20, y: first.y + 5 });
    await editor.board.expectSelected('Breakfast', 'Fast coffee');

    const window = await editor.board.box('Window');
    await editor.mouse.drag({ x: window.x - 6, y: window.y - 6 }, centreOf(window), 'Shift');
    await editor.board.expectSelected('Breakfast', 'Fast coffee', 'Window');
  });

  test('the right edge changes the width, the text breaks anew and cards below make room', async ({ editor }) => {
    await openCanvas(editor, {
      ...THREE,
      cards: { Channels: ['A shop window on the busiest street in town', 'Below'] },
      links: [],
    });
    const text = 'A shop window on the busiest street in town';
    const before = await editor.board.box(text);

    await editor.mouse.resize(text, -before.width * 0.4);

    const after = await editor.board.box(text);
    expect(after.width).toBeLessThan(before.width * 0.7);
    expect(after.height).toBeGreaterThan(before.height);
    await editor.board.expectTidyPlaces();
    await editor.undoButton.click();
    await expect.poll(() => editor.board.box(text)).toEqual(before);
  });

  test('a link is selected by a click on its line and removed by the context menu', async ({ editor }) => {
    await openCanvas(editor, THREE);
    const middle = await middleOfLink(editor, 'Breakfast', 'Tourists');

    await editor.page.mouse.click(middle.x, middle.y);
    await expect(editor.inspector.rail.getByText('“Tourists” is offered “Breakfast”')).toBeVisible();
    await editor.page.mouse.click(middle.x, middle.y, { button: 'right' });
    await editor.menus.pickFromContext('Delete');

    await editor.board.expectCounts(5, 0);
    await editor.undoButton.click();
    await editor.board.expectCounts(5, 1);
  });

  test('a link is removed by the × of the inspector, and its card can be gone to', async ({ editor }) => {
    await openCanvas(editor, THREE);

    await editor.board.card('Breakfast').click();
    await editor.inspector.links('offered to').getByRole('button', { name: 'Tourists', exact: true }).click();
    await editor.board.expectSelected('Tourists');
    await editor.inspector.button('Remove link to Breakfast').click();

    await editor.board.expectCounts(5, 0);
  });

  test('a segment of the rail has a context menu, and the empty board ends the spotlight', async ({ editor, page }) => {
    await openCanvas(editor, THREE);
    const tourists = editor.segment('Tourists');

    await tourists.click({ button: 'right' });
    await editor.menus.pickFromContext('Spotlight segment');
    await expect(tourists).toHaveAttribute('aria-pressed', 'true');
    const empty = await editor.board.emptyPlace('Key Partners');
    await page.mouse.click(empty.x, empty.y);
    await expect(tourists).toHaveAttribute('aria-pressed', 'false');

    await editor.tab('check').click();
    await tourists.click({ button: 'right' });
    await editor.menus.pickFromContext('Go to card');
    await editor.board.expectSelected('Tourists');
    await tourists.click({ button: 'right' });
    await editor.menus.pickFromContext('Park beside the board');
    await editor.board.expectTexts('Customer Segments', ['Regulars']);
    await page.getByRole('region', { name: 'Parking area' }).getByRole('button', { name: 'Close parking area' }).click();
    await editor.status.getByRole('button', { name: '1 parked: show the parking area' }).click();
    await expect(page.getByRole('region', { name: 'Parking area' }).getByRole('listitem')).toHaveText(['Tourists']);
  });

  test('the context menu knows what it was opened on', async ({ editor }) => {
    await openCanvas(editor, THREE);

    await editor.board.card('Window').click({ button: 'right' });
    await editor.menus.pickFromContext('Move to', 'Key Resources');
    await editor.board.expectTexts('Key Resources', ['Window']);

    await editor.board.card('Window').click({ button: 'right' });
    await editor.menus.pickFromContext('Colour', 'Amber');
    await editor.board.card('Window').click({ button: 'right' });
    await editor.menus.pickFromContext('Duplicate');
    await editor.board.expectTexts('Key Resources', ['Window', 'Window']);

    const place = await editor.board.emptyPlace('Key Partners');
    await editor.page.mouse.click(place.x, place.y, { button: 'right' });
    await editor.menus.pickFromContext('New card');
    await expect(editor.board.writing).toBeFocused();
    await editor.page.keyboard.type('Bakery');
    await clickAway(editor);
    const box = await editor.board.box('Bakery', 'Key Partners');
    expect(Math.abs(centreOf(box).y - place.y)).toBeLessThan(box.height);
  });

  test('undo and redo of the toolbar walk through every step', async ({ editor }) => {
    await openCanvas(editor, THREE);
    await editor.mouse.moveTo('Window', 'Key Partners');
    await editor.mouse.link('Regulars', 'Fast coffee');
    await editor.board.card('Regulars').click();
    await editor.inspector.paint('Wine red');

    for (let step = 0; step < 3; step++) await editor.undoButton.click();
    await expect(editor.undoButton).toBeDisabled();
    await expect(editor.unsaved).toBeHidden();
    await editor.board.expectCounts(5, 1);
    await editor.board.expectTexts('Channels', ['Window']);

    for (let step = 0; step < 3; step++) await editor.redoButton.click();
    await expect(editor.redoButton).toBeDisabled();
    await editor.board.expectCounts(5, 2);
    expect(colorsOf((await save(editor)).text)).toMatchObject({ Regulars: 'wine' });
  });

  test('the segments rail puts a chain into the spotlight and ends it', async ({ editor }) => {
    await openCanvas(editor, THREE);

    await editor.segment('Tourists').click();
    await expect(editor.segment('Tourists')).toHaveAttribute('aria-pressed', 'true');
    await expect(editor.status.getByText('Spotlight on Tourists')).toBeVisible();
    await editor.segment('Regulars').click();
    await expect(editor.segment('Tourists')).toHaveAttribute('aria-pressed', 'false');
    await editor.segment('Regulars').click();
    await expect(editor.segment('Regulars')).toHaveAttribute('aria-pressed', 'false');
  });

  test('the rail adds a segment and sets the market type', async ({ editor }) => {
    await editor.openNew();

    await editor.segments.getByRole('button', { name: 'Add segment' }).click();
    await expect(editor.board.writing).toBeFocused();
    await editor.page.keyboard.type('Commuters');
    await clickAway(editor);
    await editor.select(editor.segments.getByRole('button', { name: /Market type$/ }), 'Niche market');

    await expect(editor.segment('Commuters')).toBeVisible();
    expect(JSON.parse((await save(editor)).text)).toMatchObject({ marketType: 'niche' });
  });
});

async function rename(editor: Editor, title: string): Promise<void> {
  await editor.page.getByRole('button', { name: /Rename the document$/ }).click();
  await editor.page.getByRole('textbox', { name: 'Document title' }).fill(title);
  await clickAway(editor);
  await expect(editor.page.getByRole('button', { name: `${title}, Rename the document` })).toBeVisible();
}

/** The first card of a block by a double-click, the others by its +. */
async function writeCards(editor: Editor, block: BlockTitle, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (index === 0) await editor.mouse.doubleClick(await editor.board.emptyPlace(block));
    else await editor.board.addButton(block).click();
    await expect(editor.board.writing).toBeFocused();
    await editor.page.keyboard.type(text);
    await clickAway(editor);
    await expect(editor.board.card(text, block)).toBeVisible();
  }
}

/** A click on the desk beside the board. */
async function clickAway(editor: Editor): Promise<void> {
  const { x, y } = await boxOf(editor.page.getByRole('main'));
  await editor.page.mouse.click(x + 4, y + 4);
  await expect(editor.board.writing).toBeHidden();
}

/** A point on the line between two cards that lie side by side at one height: it leaves and enters at their facing edges. */
async function middleOfLink(editor: Editor, left: string, right: string): Promise<Readonly<{ x: number; y: number }>> {
  const from = await editor.board.box(left);
  const to = await editor.board.box(right);
  const hint = editor.page.getByRole('main');
  const x = (from.x + from.width + to.x) / 2;
  for (let y = from.y; y < to.y + to.height; y += 3) {
    await editor.page.mouse.move(x, y);
    const cursor = await hint.evaluate(
      (_, at) => getComputedStyle(document.elementFromPoint(at.x, at.y) ?? document.body).cursor,
      { x, y },
    );
    if (cursor === 'pointer') return { x, y };
  }
  throw new Error(`There is no line between ${left} and ${right}`);
}

async function printOnA3(editor: Editor): Promise<void> {
  await editor.page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = editor.dialog('Export as PDF');
  await editor.select(dialog.getByRole('button', { name: /Paper$/ }), 'A3');
  await expect(dialog.getByRole('img', { name: 'Preview of the page, 420 × 297 mm' })).toBeVisible();
  const pdf = await download(editor, () => dialog.getByRole('button', { name: 'Export', exact: true }).click());
  await expect(editor.messages.getByText('Platobná karta.pdf was exported.')).toBeVisible();

  expect(pdf.name).toBe('Platobná karta.pdf');
  await expectPrintOnA3(pdf.bytes, PAYMENT_CARD);
}

function colorsOf(text: string): Readonly<Record<string, string>> {
  const { cards }: { cards: { text: string; color?: string }[] } = JSON.parse(text);
  return Object.fromEntries(cards.map((card) => [card.text, card.color ?? 'none']));
}
