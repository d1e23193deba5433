import type { Editor } from '../pages/Editor.ts';
import { POSTER_BLOCKS } from '../pages/blocks.ts';
import { boxOf } from '../pages/Board.ts';
import { centreOf, contains, type Box } from '../support/boxes.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { inkContrast, runLength, takePicture } from '../support/pixels.ts';

const CAFE: CanvasFacts = {
  title: 'Café',
  cards: {
    'Key Partners': ['Bakery'],
    'Customer Segments': ['Tourists', 'Regulars'],
    'Value Propositions': ['Breakfast', 'Fast coffee'],
    'Revenue Streams': ['Two euros a cup'],
  },
  links: [
    ['Tourists', 'Breakfast'],
    ['Regulars', 'Breakfast'],
    ['Regulars', 'Fast coffee'],
  ],
};

const COLORS = ['blue', 'vermilion', 'green', 'purple', 'amber', 'sky', 'wine', 'slate'] as const;

test('each block is a region named by title and count, with a listbox named by the title', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);

  const regions = page.getByRole('main').getByRole('region');
  await expect(regions).toHaveCount(9);
  for (const [index, block] of POSTER_BLOCKS.entries()) {
    const count = CAFE.cards[block]?.length ?? 0;
    const region = regions.nth(index);
    await expect(region).toHaveAccessibleName(`${block}, ${count} ${count === 1 ? 'card' : 'cards'}`);
    await expect(region.getByRole('listbox', { name: block, exact: true })).toHaveCount(1);
    await expect(region.getByRole('option')).toHaveCount(count);
  }
});

test('an option is named by its text and described by its links', async ({ editor }) => {
  await openCanvas(editor, CAFE, { 'Fast coffee': { notes: 'Two minutes', text: 'Fast coffee' }, Bakery: { text: '' } });

  await expect(editor.board.card('Breakfast')).toHaveAccessibleDescription('offered to: Tourists, Regulars');
  await expect(editor.board.card('Regulars')).toHaveAccessibleDescription('is offered: Breakfast, Fast coffee');
  await expect(editor.board.card('Fast coffee')).toHaveAccessibleDescription('offered to: Regulars; has notes');
  await expect(editor.board.card('Empty card', 'Key Partners')).toBeVisible();
});

test.describe('an option lies exactly over its drawn card', () => {
  for (const scale of [1, 2]) {
    test.describe(`at ${scale} device pixels a CSS px`, () => {
      test.use({ deviceScaleFactor: scale });

      for (const zoom of [25, 65, 100, 200]) {
        test(`at ${zoom} %, after panning`, async ({ editor }) => {
          // Away from the title above, so that there is plain paper on all four sides.
          const paper = { color: 'vermilion', y: 67 };
          const more = {
            Bakery: { ...paper, width: 148 },
            'Fast coffee': { ...paper, x: 37, y: 183, width: 119 },
            'Two euros a cup': { ...paper, x: 40 },
          };
          await openCanvas(editor, { ...CAFE, links: [] }, more);
          await zoomTo(editor, zoom);

          for (const text of ['Bakery', 'Fast coffee', 'Two euros a cup']) {
            await bringToMiddle(editor, text);
            const drawn = await editor.board.box(text);
            await expect.poll(async () => edgeErrors(editor, drawn), { message: text }).toEqual([]);
          }
        });
      }
    });
  }
});

test('an option follows its card through a move, a change of width and a growing block', async ({ editor }) => {
  await openCanvas(editor, { ...CAFE, links: [] }, { Bakery: { color: 'green' } });

  await editor.mouse.moveTo('Bakery', 'Channels');
  await editor.mouse.resize('Bakery', 40);
  await editor.keys.press('3', 'Enter', 'End', 'Shift+Enter');
  await editor.keys.type('with an oven of its own and three bakers');
  await editor.keys.press('Enter');
  await editor.page.mouse.move(2, 2);
  await editor.keys.press('8');

  const box = await editor.board.box('Bakery with an oven of its own and three bakers');
  await expect.poll(async () => edgeErrors(editor, box)).toEqual([]);
});

test('selection and focus are one thing', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);

  await editor.board.card('Breakfast').click();
  await expect(editor.board.card('Breakfast')).toBeFocused();
  await expect(editor.board.card('Breakfast')).toHaveAttribute('aria-selected', 'true');
  await editor.board.card('Regulars').click({ modifiers: ['Shift'] });
  await editor.board.expectSelected('Breakfast', 'Regulars');
  await expect(editor.board.card('Regulars')).toBeFocused();

  // As a screen reader does it.
  await editor.board.card('Bakery').focus();
  await editor.board.expectSelected('Bakery');
  await expect(editor.inspector.text).toHaveValue('Bakery');

  const { x, y } = await boxOf(page.getByRole('main'));
  await page.mouse.click(x + 4, y + 4);
  await editor.board.expectSelected();
  await editor.keys.expectFocus();
});

test('a card out of sight comes into view when it gets the focus', async ({ editor }) => {
  await openCanvas(editor, CAFE);
  await zoomTo(editor, 200);
  const view = await boxOf(editor.page.getByRole('main'));

  for (const text of ['Bakery', 'Two euros a cup', 'Tourists']) {
    await editor.board.card(text).focus();
    expect(contains(view, await editor.board.box(text)), text).toBe(true);
  }
});

test('Tab goes through the window in the order of its parts and comes round again', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await page.getByRole('button', { name: 'Menu', exact: true }).focus();
  const parts: string[] = [];
  for (let step = 0; step < 80; step++) {
    const part = await page.evaluate(() => {
      const landmark = document.activeElement?.closest('header,aside,main,footer');
      return landmark ? (landmark.getAttribute('aria-label') ?? landmark.tagName.toLowerCase()) : '';
    });
    if (part !== '' && part !== parts.at(-1)) parts.push(part);
    if (parts.length > 1 && part === 'header') break;
    await page.keyboard.press('Tab');
  }
  expect(parts).toEqual(['header', 'Segments', 'Board', 'Inspector', 'Status', 'header']);
});

test('the board is one Tab stop and its +, so that Tab leads from a card to the inspector', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await editor.board.card('Bakery').focus();
  const met: string[] = [];
  while (await page.evaluate(() => document.activeElement?.closest('main') !== null)) {
    met.push((await editor.keys.focused.getAttribute('aria-label')) ?? '');
    await page.keyboard.press('Tab');
  }
  expect(met).toEqual(['Bakery', 'Add card to Key Partners']);
});

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test.describe(`drawn text in the theme ${theme}`, () => {
    test.use({ deviceScaleFactor: 2 });

    test('stands out from paper of every colour', async ({ editor }) => {
      const texts = ['none', ...COLORS];
      const more = Object.fromEntries(COLORS.map((color) => [color, { color }]));
      await openCanvas(editor, { title: 'Colours', cards: { 'Value Propositions': texts }, links: [] }, more);
      await editor.menus.choose('View', 'Theme', theme);
      await editor.page.mouse.move(2, 2);

      for (const text of texts) {
        const { x, y, width, height } = await editor.board.box(text);
        const inner = { x: x + 5, y: y + 5, width: width - 10, height: height - 10 };
        await expect.poll(async () => inkContrast(await takePicture(editor.page, inner)), { message: text }).toBeGreaterThan(4.5);
      }
    });
  });
}

/** From whatever is shown to a zoom, by the wheel as a person would. */
async function zoomTo(editor: Editor, percent: number): Promise<void> {
  await editor.keys.press('1', '0', 'Escape');
  const { x, y } = centreOf(await boxOf(editor.page.getByRole('main')));
  await editor.page.mouse.move(x, y);
  if (percent !== 100) {
    await editor.page.keyboard.down('ControlOrMeta');
    await wheel(editor, 0, Math.log(100 / percent) / 0.0015);
    await editor.page.keyboard.up('ControlOrMeta');
  }
  await editor.expectZoom(percent);
}

/** Playwright counts wheel steps in device px, the page in CSS px. */
async function wheel(editor: Editor, dx: number, dy: number): Promise<void> {
  const ratio = await editor.page.evaluate(() => devicePixelRatio);
  await editor.page.mouse.wheel(dx * ratio, dy * ratio);
}

/** Pans by the wheel until a card lies in the middle of the view, a fraction of a px beside whole ones. */
async function bringToMiddle(editor: Editor, text: string): Promise<void> {
  const middle = centreOf(await boxOf(editor.page.getByRole('main')));
  const card = centreOf(await editor.board.box(text));
  await editor.page.mouse.move(middle.x, middle.y + 200);
  await wheel(editor, Math.round(card.x - middle.x), Math.round(card.y - middle.y));
  await expect.poll(async () => Math.abs(centreOf(await editor.board.box(text)).x - middle.x)).toBeLessThan(2);
  await editor.page.mouse.move(2, 2);
}

/** Sides on which the painted paper ends more than a pixel from where the option ends; the picture has to be painted first. */
async function edgeErrors(editor: Editor, { x, y, width, height }: Box): Promise<string[]> {
  const air = 6;
  const picture = await takePicture(editor.page, { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air });
  const along = { x: x + width * 0.62, y: y + height / 2 };
  const found = {
    left: runLength(picture, { x: x - air, y: along.y }, { x: x + air, y: along.y }, 12),
    right: runLength(picture, { x: x + width + air, y: along.y }, { x: x + width - air, y: along.y }, 12),
    top: runLength(picture, { x: along.x, y: y - air }, { x: along.x, y: y + air }, 12),
    // The paper throws a little shadow downwards, paler than its edge.
    bottom: runLength(picture, { x: along.x, y: y + height + air }, { x: along.x, y: y + height - air }, 34),
  };
  return Object.entries(found).flatMap(([side, length]) =>
    Math.abs(length - air) > 1.1 ? [`${side}: ${(length - air).toFixed(2)} px`] : [],
  );
}
