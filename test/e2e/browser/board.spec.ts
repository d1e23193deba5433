import type { Editor } from '../pages/Editor.ts';
import { boxOf } from '../pages/Board.ts';
import { centreOf, contains, type Box } from '../support/boxes.ts';
import { factsOf, type CanvasFacts } from '../support/canvas.ts';
import { openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { difference, takePicture, type Color } from '../support/pixels.ts';

const CAFE: CanvasFacts = {
  title: 'Café',
  cards: {
    'Key Partners': ['Bakery'],
    'Customer Segments': ['Tourists', 'Ľudia z okolia'],
    'Value Propositions': ['Breakfast', 'Fast coffee'],
    Channels: ['Window'],
    'Cost Structure': ['Rent'],
  },
  links: [
    ['Tourists', 'Breakfast'],
    ['Tourists', 'Window'],
  ],
};

test.describe('links', () => {
  test.beforeEach(async ({ editor }) => openCanvas(editor, CAFE, { Rent: { color: 'green' }, Window: { color: 'green' } }));

  test('a pair that is not allowed is refused with the reason, before and after letting go', async ({ editor, page }) => {
    const reason =
      'Customer Segments cannot be linked with Cost Structure. Possible: Value Propositions, Channels, Customer Relationships, Revenue Streams.';
    await editor.mouse.pullLink('Tourists', centreOf(await editor.board.box('Rent')));
    await expect(editor.status.getByText(reason)).toBeVisible();
    await page.mouse.up();

    await expect(editor.messages.getByText(reason)).toBeVisible();
    await editor.board.expectCounts(7, 2);
    await expect(editor.undoButton).toBeDisabled();
  });

  test('a pair that is linked already, and two cards of one block, are refused', async ({ editor }) => {
    await editor.mouse.link('Breakfast', 'Tourists');
    await expect(editor.messages.getByText('These two cards are linked already.')).toBeVisible();
    await editor.mouse.link('Tourists', 'Ľudia z okolia');
    await expect(
      editor.messages.getByText('Two cards of the block Customer Segments cannot be linked with each other.'),
    ).toBeVisible();
    await editor.board.expectCounts(7, 2);
  });

  test('while a link is drawn allowed targets stay lit and the others dim', async ({ editor, page }) => {
    const before = { allowed: await paper(editor, 'Window'), refused: await paper(editor, 'Rent') };

    await editor.mouse.pullLink('Ľudia z okolia', await editor.board.emptyPlace('Key Partners'));
    await expect(editor.status.getByText('Drop on a lit card to link · Esc cancels')).toBeVisible();
    await expect.poll(async () => difference(await paper(editor, 'Rent'), before.refused)).toBeGreaterThan(8);
    expect(difference(await paper(editor, 'Window'), before.allowed)).toBeLessThan(4);

    await page.mouse.up();
    await expect.poll(async () => difference(await paper(editor, 'Rent'), before.refused)).toBeLessThan(4);
    await editor.board.expectCounts(7, 2);
  });

  test('a link may be drawn from either end; its direction is the method’s', async ({ editor }) => {
    await editor.mouse.link('Fast coffee', 'Tourists');
    expect(factsOf((await save(editor)).text).links).toContainEqual(['Tourists', 'Fast coffee']);
  });

  test('links that a move forbids are removed, a message says how many, Undo brings them back', async ({ editor }) => {
    await editor.mouse.moveTo('Tourists', 'Key Resources');

    await expect(editor.messages.getByText('2 links were removed: these blocks cannot be linked.')).toBeVisible();
    await editor.board.expectCounts(7, 0);
    await editor.messages.getByRole('button', { name: 'Undo' }).click();
    await editor.board.expectCounts(7, 2);
    expect(await editor.board.texts('Customer Segments')).toContain('Tourists');
  });
});

test.describe('Escape in the middle of a gesture leaves no trace', () => {
  test.beforeEach(async ({ editor }) => openCanvas(editor, CAFE));

  const gestures: Readonly<Record<string, (editor: Editor) => Promise<void>>> = {
    'a move': async (editor) =>
      editor.mouse.start(centreOf(await editor.board.box('Window')), await editor.board.emptyPlace('Key Partners')),
    'a copy': async (editor) =>
      editor.mouse.start(centreOf(await editor.board.box('Window')), await editor.board.emptyPlace('Key Partners'), 'Alt'),
    'a link': async (editor) => editor.mouse.pullLink('Tourists', centreOf(await editor.board.box('Fast coffee'))),
    'a change of width': async (editor) => {
      const { x, y, width, height } = await editor.board.box('Window');
      await editor.mouse.start({ x: x + width - 1, y: y + height - 4 }, { x: x + width - 40, y: y + height });
    },
  };
  for (const [name, gesture] of Object.entries(gestures)) {
    test(name, async ({ editor, page }) => {
      const before = await editor.board.boxes();
      await gesture(editor);
      await page.keyboard.press('Escape');
      await page.mouse.move(700, 500, { steps: 3 });
      await page.mouse.up();
      await page.keyboard.up('Alt');

      expect(await editor.board.boxes()).toEqual(before);
      await editor.board.expectCounts(7, 2);
      await expect(editor.undoButton).toBeDisabled();
    });
  }

  test('a marquee gives the old selection back', async ({ editor, page }) => {
    await editor.board.card('Bakery').click();
    const box = await editor.board.box('Breakfast');
    await editor.mouse.start({ x: box.x - 6, y: box.y + box.height + 60 }, centreOf(box));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(editor.undoButton).toBeDisabled();
    expect(await editor.board.selected()).not.toContain('Breakfast');
  });
});

test.describe('placing', () => {
  test('a drop snaps to neighbours; Ctrl suspends that', async ({ editor }) => {
    await openCanvas(editor, CAFE, { 'Fast coffee': { width: 120 } });
    await editor.keys.press('1', '0');
    const home = await editor.board.box('Breakfast');

    await editor.mouse.moveBy('Fast coffee', 4, 120);
    expect((await editor.board.box('Fast coffee')).x).toBeCloseTo(home.x, 0);
    await editor.mouse.moveBy('Fast coffee', 4, 0, 'ControlOrMeta');
    expect((await editor.board.box('Fast coffee')).x).toBeCloseTo(home.x + 4, 0);
  });

  test('thirty pasted lines become thirty cards, the block grows and nothing overlaps', async ({ editor, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCanvas(editor, CAFE);
    const lines = Array.from({ length: 30 }, (_, index) => `- Riadok číslo ${index + 1}`);
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
    const before = await editor.board.blockBox('Channels');

    await editor.keys.press('3', 'ControlOrMeta+V');

    await editor.board.expectCounts(37, 2);
    expect(await editor.board.texts('Channels')).toContain('Riadok číslo 30');
    await editor.board.expectTidyPlaces();
    await editor.keys.press('Shift+Digit1');
    const after = await editor.board.blockBox('Channels');
    expect(after.height / after.width).toBeGreaterThan(before.height / before.width);
    await editor.keys.press('ControlOrMeta+Z');
    await editor.board.expectCounts(7, 2);
  });

  test('text too long for a file is cut with a word about it, on a card and in the rail', async ({ editor, page }) => {
    const tooLong = (limit: string) => editor.messages.getByText(`only its first ${limit} characters are kept`);
    await openCanvas(editor, CAFE);

    await editor.keys.press('3', 'N');
    await page.keyboard.insertText('x'.repeat(100_001));
    await expect(tooLong('100,000')).toBeVisible();
    await editor.keys.press('Enter', 'Escape');

    await editor.inspector.title.fill('x'.repeat(1_001));
    await expect(tooLong('1,000')).toBeVisible();
  });

  test('the Paste of the menu takes the same lines', async ({ editor, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCanvas(editor, CAFE);
    await page.evaluate(() => navigator.clipboard.writeText('Fair\r\nPost office'));
    await editor.board.card('Window').click();
    await editor.menus.choose('Edit', 'Paste');
    await editor.board.expectTexts('Channels', ['Window', 'Fair', 'Post office']);
  });

  test('copied cards are plain lines for other programs', async ({ editor, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCanvas(editor, CAFE);
    await editor.keys.press('2', 'Shift+ArrowDown', 'ControlOrMeta+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Breakfast\nFast coffee');
  });

  test('Tidy board packs what lies about, as one step', async ({ editor }) => {
    await openCanvas(editor, CAFE, { 'Ľudia z okolia': { x: 90, y: 700 }, Window: { x: 44, y: 333 } });
    const before = await editor.board.boxes();
    await editor.menus.choose('Card', 'Tidy board');
    await expect.poll(() => editor.board.boxes()).not.toEqual(before);
    await editor.board.expectTidyPlaces();
    await editor.undoButton.click();
    await expect(editor.undoButton).toBeDisabled();
  });
});

test.describe('the camera', () => {
  test.beforeEach(async ({ editor }) => openCanvas(editor, CAFE));

  test('the wheel pans, with Shift sideways', async ({ editor, page }) => {
    const before = await editor.board.box('Breakfast');
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel(30, 80);
    await expect.poll(async () => offset(before, await editor.board.box('Breakfast'))).toEqual([-30, -80]);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 50);
    await page.keyboard.up('Shift');
    await expect.poll(async () => offset(before, await editor.board.box('Breakfast'))).toEqual([-80, -80]);
  });

  test('Ctrl+wheel zooms about the pointer: what lies under it stays', async ({ editor, page }) => {
    const before = await editor.board.box('Window');
    const zoom = await editor.zoom();
    const { x, y } = centreOf(before);
    await page.mouse.move(x, y);
    await page.keyboard.down('ControlOrMeta');
    for (const notch of [-100, -100, -100]) await page.mouse.wheel(0, notch);
    await page.keyboard.up('ControlOrMeta');

    await expect.poll(() => editor.zoom()).toBeGreaterThan(zoom * 1.4);
    await expect.poll(async () => centreOf(await editor.board.box('Window')).x).toBeCloseTo(x, 0);
    expect(centreOf(await editor.board.box('Window')).y).toBeCloseTo(y, 0);
  });

  test('dragging with Space or with the middle button pans, and selects nothing', async ({ editor, page }) => {
    const before = await editor.board.box('Breakfast');
    const from = centreOf(before);
    await editor.keys.press('8');
    await page.keyboard.down('Space');
    await editor.mouse.drag(from, { x: from.x + 70, y: from.y + 40 });
    await page.keyboard.up('Space');
    expect(offset(before, await editor.board.box('Breakfast'))).toEqual([70, 40]);

    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(from.x - 100, from.y - 60, { steps: 6 });
    await page.mouse.up({ button: 'middle' });
    expect(offset(before, await editor.board.box('Breakfast'))).toEqual([-30, -20]);
    await editor.board.expectSelected('Bakery');
    await expect(editor.undoButton).toBeDisabled();
  });

  test('a drag to the edge pulls the board along', async ({ editor, page }) => {
    await editor.keys.press('3', '+', '+', '+');
    const view = await boxOf(page.getByRole('main'));
    const before = await editor.board.blockBox('Key Partners');
    const from = centreOf(await editor.board.box('Window'));
    await editor.mouse.start(from, { x: view.x + 6, y: view.y + view.height / 2 });
    await expect.poll(async () => (await editor.board.blockBox('Key Partners')).x).toBeGreaterThan(before.x + 150);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await editor.board.texts('Channels')).toEqual(['Window']);
  });

  test('the zoom buttons and the menu beside them', async ({ editor, page }) => {
    await editor.toolbar.getByRole('button', { name: /^Zoom: / }).click();
    await page.getByRole('menuitem', { name: /^Zoom to 100/ }).click();
    await editor.expectZoom(100);
    await editor.toolbar.getByRole('button', { name: 'Zoom in' }).click();
    await editor.expectZoom(125);
    await editor.menus.choose('View', 'Fit all');
    const view = await boxOf(page.getByRole('main'));
    await expect.poll(async () => contains(view, await editor.board.blockBox('Key Partners'))).toBe(true);
    expect(contains(view, await editor.board.blockBox('Revenue Streams'))).toBe(true);
  });
});

test('Find goes by letters without their marks, and through notes', async ({ editor, page }) => {
  await openCanvas(editor, CAFE, { Rent: { notes: 'Drahšie každý rok' } });
  const bar = page.getByRole('search', { name: 'Find on the board' });
  await editor.menus.choose('Edit', 'Find…');
  await bar.getByRole('searchbox').fill('ludia');
  await editor.board.expectSelected('Ľudia z okolia');
  await bar.getByRole('searchbox').fill('KAZDY ROK');
  await editor.board.expectSelected('Rent');
  await bar.getByRole('searchbox').fill('fa');
  await expect(bar.getByText('1 of 2')).toBeVisible();
  const [first] = await editor.board.selected();
  await bar.getByRole('button', { name: 'Next match' }).click();
  await expect(bar.getByText('2 of 2')).toBeVisible();
  await bar.getByRole('button', { name: 'Next match' }).click();
  await editor.board.expectSelected(first ?? '');
  await bar.getByRole('searchbox').fill('nothing like it');
  await expect(bar.getByText('No matches')).toBeVisible();
  await bar.getByRole('button', { name: 'Close find' }).click();
  await expect(bar).toBeHidden();
});

test('the palette finds and runs any command', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  const run = async (words: string, command: string): Promise<void> => {
    // Not by a click: at 100 % the card lies under a rail.
    await editor.board.card('Tourists').focus();
    await page.keyboard.press('ControlOrMeta+K');
    await editor.keys.expectFocusOn('Search commands');
    await editor.keys.type(words);
    await page.getByRole('dialog').getByRole('option', { name: command, exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toHaveCount(0);
  };
  await run('colour purple', 'Colour: Purple');
  await expect(editor.inspector.color('Purple')).toBeChecked();
  await run('spot', 'Spotlight segment');
  await expect(editor.segment('Tourists')).toHaveAttribute('aria-pressed', 'true');
  await run('100', 'Zoom to 100%');
  await editor.expectZoom(100);
  await run('dark', 'Dark');
  await expect.poll(async () => luminous(await paper(editor, 'Rent'))).toBe(false);
  await run('export', 'Export as PDF…');
  await expect(editor.dialog('Export as PDF')).toBeVisible();
  await page.keyboard.press('Escape');
  await run('move partners', 'Move to Key Partners');
  await editor.board.expectTexts('Key Partners', ['Bakery', 'Tourists']);
});

test.describe('small windows', () => {
  const KEY_BUTTONS = ['Menu', 'Undo', 'Redo', /^Zoom: /, 'Export', /segments$/, /inspector$/];

  for (const { name, width, height } of [
    { name: '900 × 600', width: 900, height: 600 },
    { name: '1440 × 900 magnified to 200 %', width: 720, height: 450 },
  ]) {
    test.describe(name, () => {
      test.use({ viewport: { width, height } });

      test('keeps every important control in sight and the board usable', async ({ editor, page }) => {
        await openCanvas(editor, CAFE);
        const window: Box = { x: 0, y: 0, width, height };
        for (const label of KEY_BUTTONS) {
          const button = page.getByRole('banner').getByRole('button', { name: label, exact: typeof label === 'string' });
          expect(contains(window, await boxOf(button)), String(label)).toBe(true);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await editor.board.card('Breakfast').click();
        await editor.board.expectSelected('Breakfast');
        await editor.mouse.moveTo('Breakfast', 'Key Partners');
        await editor.board.expectTexts('Key Partners', ['Bakery', 'Breakfast']);
      });

      test('dialogs fit, and their buttons can be reached', async ({ editor, page }) => {
        await openCanvas(editor, CAFE);
        const window: Box = { x: 0, y: 0, width, height };
        for (const [key, label] of [
          ['ControlOrMeta+Shift+E', 'Export'],
          ['ControlOrMeta+I', 'Done'],
          ['?', 'Close'],
        ] as const) {
          await editor.board.card('Breakfast').click();
          await page.keyboard.press(key);
          const dialog = page.getByRole('dialog');
          const button = dialog.getByRole('button', { name: label, exact: true });
          // In a window of little height the dialog scrolls; sideways nothing may stick out.
          await button.scrollIntoViewIfNeeded();
          expect(contains(window, await boxOf(button)), label).toBe(true);
          expect((await boxOf(dialog)).width, label).toBeLessThanOrEqual(width);
          await page.keyboard.press('Escape');
          await expect(dialog).toHaveCount(0);
        }
      });
    });
  }

  test('both rails fold away, give the board their room and are remembered', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    const before = await boxOf(page.getByRole('main'));
    await page.getByRole('button', { name: 'Hide segments' }).click();
    await page.getByRole('button', { name: 'Hide inspector' }).click();
    await expect(editor.segments).toBeHidden();
    await expect(editor.inspector.rail).toBeHidden();
    expect((await boxOf(page.getByRole('main'))).width).toBeGreaterThan(before.width + 300);

    await editor.openNew();
    await expect(editor.segments).toBeHidden();
    await editor.menus.choose('View', 'Show segments');
    await expect(editor.segments).toBeVisible();
  });
});

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ editor, page }) => {
    await openCanvas(editor, CAFE);
    await page.keyboard.press('ControlOrMeta+Shift+E');
    await expect(page.getByRole('dialog')).toBeVisible();
    const lengths = await page.evaluate(() =>
      document.getAnimations().map((animation) => animation.effect?.getComputedTiming().duration ?? 0),
    );
    expect(lengths.filter((length) => Number(length) > 10)).toEqual([]);
  });
});

/** How far a box has gone, whole px. */
function offset(from: Box, to: Box): readonly [number, number] {
  return [Math.round(to.x - from.x), Math.round(to.y - from.y)];
}

/** The colour of a card's paper: near its left edge, beside the text. */
async function paper(editor: Editor, text: string): Promise<Color> {
  const { x, y, width, height } = await editor.board.box(text);
  return (await takePicture(editor.page, { x, y, width, height })).at({ x: x + 5, y: y + height - 6 });
}

function luminous([red, green, blue]: Color): boolean {
  return red + green + blue > 3 * 128;
}
