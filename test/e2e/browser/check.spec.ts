import { Check } from '../pages/Check.ts';
import { Segments } from '../pages/Segments.ts';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { dropFile, openCanvas, save } from '../support/files.ts';
import { expect, test as base } from '../support/fixtures.ts';

const test = base.extend<{ check: Check; rail: Segments }>({
  check: async ({ page }, provide) => await provide(new Check(page)),
  rail: async ({ page }, provide) => await provide(new Segments(page)),
});

/** Tourists are served all round; nobody offers the regulars anything; firms have nothing at all. */
const CAFE: CanvasFacts = {
  title: 'Café',
  cards: {
    'Customer Segments': ['Firms', 'Tourists', 'Regulars'],
    'Value Propositions': ['Breakfast with a view'],
    Channels: ['Shop by the river'],
    'Customer Relationships': ['Loyalty card'],
    'Revenue Streams': ['Price per cup'],
  },
  links: [
    ['Tourists', 'Breakfast with a view'],
    ['Tourists', 'Shop by the river'],
    ['Tourists', 'Loyalty card'],
    ['Tourists', 'Price per cup'],
    ['Regulars', 'Shop by the river'],
    ['Regulars', 'Loyalty card'],
    ['Regulars', 'Price per cup'],
  ],
};

/** Points: Tourists 4 + 3 + 5, Regulars 5 + 0 + 1, Firms none. */
const DETAILS = {
  Tourists: {
    segment: {
      profitability: 4,
      growth: 3,
      size: { count: 12_000, unit: 'people' },
      measurements: [
        { date: '2026-05-01', method: 'csat', value: 90 },
        { date: '2026-09-01', method: 'csat', value: 82 },
      ],
    },
  },
  Regulars: { segment: { profitability: 5, size: { count: 800, unit: 'people' } } },
};

const NO_OFFER = '“Regulars” is offered nothing.';
const NO_CHANNEL = 'No channel reaches “Firms”.';

test.beforeEach(async ({ editor, check }) => {
  await openCanvas(editor, CAFE, DETAILS);
  await expect(check.status).toHaveAccessibleName(/^5 errors, /);
});

test.describe('the check, by mouse', () => {
  test('a count in the status bar leads to findings with sentence, reason and cards', async ({ check }) => {
    await expect(check.status).toHaveAccessibleName(/^5 errors, \d+ warnings?, \d+ hints?\. Open the model check$/);
    await check.status.click();

    await expect(check.tab).toHaveAttribute('aria-selected', 'true');
    await expect(check.summary).toHaveText(/^5 errors, /);
    await expect(check.group('Errors').getByText(NO_OFFER)).toBeVisible();
    await expect(check.button(NO_OFFER, 'Regulars')).toBeVisible();
    await expect(check.finding(NO_OFFER)).toContainText('nobody has a reason to become a customer');
  });

  test('a card leads to the canvas, selected and with the keyboard', async ({ editor, check }) => {
    await check.open();
    await check.button(NO_OFFER, 'Regulars').click();

    await editor.expectBoard();
    await editor.board.expectSelected('Regulars');
    await expect(editor.board.card('Regulars')).toBeFocused();
  });

  test('a remedy makes the missing card and links it; once it is written the finding is gone, and undo brings it back', async ({
    editor,
    check,
    page,
  }) => {
    await check.open();
    await check.button(NO_OFFER, 'Add a proposition').click();
    await expect(editor.board.writing).toBeFocused();
    await page.keyboard.type('Quick espresso');
    await page.keyboard.press('Escape');
    await editor.board.expectCounts(8, 8);
    await check.open();

    await expect(check.finding(NO_OFFER)).toHaveCount(0);
    await expect(check.summary).toHaveText(/^4 errors, /);

    await editor.undoButton.click();
    await expect(check.finding(NO_OFFER)).toHaveCount(1);
    await expect(check.summary).toHaveText(/^5 errors, /);
  });

  test('what is silenced moves down, stays so in the file, and can be heard again', async ({ editor, check }) => {
    await check.open();
    await check.button(NO_OFFER, 'Silence').click();
    await expect(check.finding(NO_OFFER)).toHaveCount(0);
    await expect(check.summary).toHaveText(/^4 errors, /);
    const file = await save(editor);

    await dropFile(editor, { name: 'again.bmc', text: file.text });
    await expect(check.status).toHaveAccessibleName(/^4 errors, /);
    await check.open();
    await check.silenced.click();
    await check.button(NO_OFFER, 'Un-silence').click();

    await expect(check.summary).toHaveText(/^5 errors, /);
    await expect(check.silenced).toHaveCount(0);
    await editor.undoButton.click();
    await expect(check.summary).toHaveText(/^4 errors, /);
  });

  test('filters and groups show a part; a segment in the spotlight is shown alone', async ({ check, rail }) => {
    await check.open();
    await check.filter(/^Hints/).click();
    await expect(check.finding(NO_OFFER)).toHaveCount(0);
    await expect(check.group('Errors')).toHaveCount(0);
    await check.filter(/^All/).click();

    await check.groupBy('Segment');
    await expect(check.group('Firms').getByText(NO_CHANNEL)).toBeVisible();
    await expect(check.group('Regulars').getByText(NO_OFFER)).toBeVisible();

    await rail.segment('Firms').click();
    await expect(check.finding(NO_CHANNEL)).toHaveCount(1);
    await expect(check.finding(NO_OFFER)).toHaveCount(0);
    await check.filter('Only Firms (show all segments)').click();
    await expect(check.finding(NO_OFFER)).toHaveCount(1);
  });

  test('the inspector shows what was found about a card', async ({ editor, check }) => {
    await editor.board.card('Regulars').click();
    const row = editor.inspector.rail.getByRole('listitem').filter({ hasText: NO_OFFER });
    await expect(row).toHaveCount(1);
    await row.getByRole('button', { name: 'Silence' }).click();

    await expect(row.getByRole('button', { name: 'Un-silence' })).toBeVisible();
    await expect(check.status).toHaveAccessibleName(/^4 errors, /);
  });
});

test.describe('the check, by keyboard', () => {
  test('arrows go from finding to finding, and one that goes hands the focus to the next', async ({ editor, check, page }) => {
    await page.keyboard.press('Alt+4');
    const silence = check.items.getByRole('button', { name: 'Silence' });
    await editor.keys.tabTo(silence.first());
    const second = await check.items.nth(1).innerText();

    await editor.keys.press('ArrowDown', 'ArrowUp', 'Enter');

    await expect(check.items.first()).toHaveText(second, { useInnerText: true });
    await expect(silence.first()).toBeFocused();
    await editor.keys.press('ArrowDown');
    await expect(silence.nth(1)).toBeFocused();
  });

  test('F8 steps through the findings on the canvas', async ({ editor, check, page }) => {
    await check.open();
    await page.keyboard.press('F8');
    await editor.expectBoard();
    await editor.board.expectSelected('Regulars');
    await expect(editor.messages).toContainText(`1 of`);
    await expect(editor.messages).toContainText(NO_OFFER);

    await page.keyboard.press('F8');
    await editor.board.expectSelected('Firms');
    await page.keyboard.press('Shift+F8');
    await editor.board.expectSelected('Regulars');
  });

  test('a remedy is one step: made, linked and written', async ({ editor, check, page }) => {
    await page.keyboard.press('Alt+4');
    await editor.keys.tabTo(check.button(NO_CHANNEL, 'Add a channel'));
    await page.keyboard.press('Enter');
    await expect(editor.board.writing).toBeFocused();
    await editor.keys.type('Catering app');
    await editor.keys.press('Escape');
    await editor.board.expectCounts(8, 8);
    await page.keyboard.press('ControlOrMeta+z');

    await editor.board.expectCounts(7, 7);
  });
});

test.describe('the segments rail', () => {
  test('ranks by score and says how it came about', async ({ rail }) => {
    await rail.expectOrder('Tourists', 'Regulars', 'Firms');
    await expect(rail.segment('Tourists')).toHaveAccessibleDescription(
      /^Rank 1 of 3\. 12 of 15 points: profitability 4 of 5, growth 3 of 5, size 5 of 5 .*CSAT 82%, falling\. \d+ /,
    );
    await rail.segment('Tourists').click();
    await expect(rail.segment('Tourists')).toHaveAttribute('aria-pressed', 'true');
    await expect(rail.rail.getByText('4 of 5', { exact: true })).toBeVisible();
  });

  test('is re-ranked by dragging, in one step, and by score again', async ({ editor, rail, page }) => {
    await rail.drag('Firms', 'Tourists');
    await rail.expectOrder('Firms', 'Tourists', 'Regulars');
    await expect(rail.segment('Firms')).toHaveAttribute('aria-pressed', 'false');
    await rail.drag('Firms', 'Tourists');
    await rail.expectOrder('Tourists', 'Firms', 'Regulars');

    await editor.undoButton.click();
    await rail.expectOrder('Firms', 'Tourists', 'Regulars');
    await rail.reset.click();
    await rail.expectOrder('Tourists', 'Regulars', 'Firms');
    await expect(rail.reset).toHaveCount(0);

    await rail.beginDrag('Firms', 'Tourists');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await rail.expectOrder('Tourists', 'Regulars', 'Firms');
    await expect(rail.reset).toHaveCount(0);
  });

  test('is re-ranked by keyboard, and keeps the focus', async ({ editor, rail, page }) => {
    await editor.keys.tabTo(rail.segment('Firms'), 'Shift+Tab');
    await editor.keys.press('Alt+ArrowUp');
    await rail.expectOrder('Tourists', 'Firms', 'Regulars');
    await expect(rail.segment('Firms')).toBeFocused();
    await editor.keys.press('Alt+ArrowUp', 'Alt+ArrowUp');
    await rail.expectOrder('Firms', 'Tourists', 'Regulars');
    await expect(rail.segment('Firms')).toHaveAccessibleDescription(/^Rank 1 of 3/);
    await editor.keys.press('ArrowDown');
    await expect(rail.segment('Tourists')).toBeFocused();

    await editor.keys.tabTo(rail.reset);
    await page.keyboard.press('Enter');
    await rail.expectOrder('Tourists', 'Regulars', 'Firms');
  });

  test('is re-ranked by a finger on the grip, with Chromium’s touch events', async ({ rail, page }) => {
    const session = await page.context().newCDPSession(page);
    const [from, to] = [await rail.row('Firms').boundingBox(), await rail.row('Tourists').boundingBox()];
    if (!from || !to) throw new Error('no boxes');
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<void> => {
      const touchPoints = y === undefined ? [] : [{ x: from.x - 4, y }];
      await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    const start = from.y + 18;
    await touch('touchStart', start);
    for (const part of [0.2, 0.5, 0.8, 1]) await touch('touchMove', start + (to.y - 4 - start) * part);
    await touch('touchEnd');

    await rail.expectOrder('Firms', 'Tourists', 'Regulars');
  });
});

test('a segment added from the rail is written on the canvas, whatever view is shown', async ({ editor, check, rail, page }) => {
  await check.open();
  await rail.rail.getByRole('button', { name: 'Add segment' }).click();
  await expect(editor.board.writing).toBeFocused();
  await page.keyboard.type('Commuters');
  await page.keyboard.press('Escape');

  await rail.expectOrder('Tourists', 'Regulars', 'Firms', 'Commuters');
});

test('in Slovak the check counts, says and mends in Slovak', async ({ editor, page }) => {
  await editor.menus.choose('View', 'Language', 'Slovenčina');
  await page.getByRole('button', { name: /^5 chýb, .* Otvoriť kontrolu modelu$/ }).click();
  const view = page.getByRole('region', { name: 'Kontrola', exact: true });
  const row = view.getByRole('listitem').filter({ hasText: 'Segment „Regulars“ nedostáva žiadnu ponuku.' });
  await expect(view.getByRole('status')).toHaveText(/^5 chýb, /);
  await row.getByRole('button', { name: 'Stíšiť' }).click();
  await expect(view.getByRole('status')).toHaveText(/^4 chyby, /);
  await view.getByRole('button', { name: 'Stíšené (1)' }).click();
  await row.getByRole('button', { name: 'Zrušiť stíšenie' }).click();
  await row.getByRole('button', { name: 'Pridať ponuku' }).click();
  await page.keyboard.type('Rýchle espresso');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('button', { name: /^4 chyby, / })).toBeVisible();
});

test('an empty canvas invites to begin, and a clean one is all clear', async ({ editor, check, page }) => {
  await editor.menus.choose('File', 'New');
  await editor.expectBoard();
  await expect(check.status).toHaveCount(0);
  await check.open();
  await check.view.getByRole('button', { name: 'Add segment' }).click();
  await expect(editor.board.writing).toBeFocused();
  await page.keyboard.type('Commuters');
  await page.keyboard.press('Escape');
  await check.open();
  for (let left = await check.items.count(); left > 0; left = await check.items.count()) {
    await check.items.first().getByRole('button', { name: 'Silence' }).click();
  }

  await expect(check.view.getByRole('heading', { name: 'All clear' })).toBeVisible();
  await expect(check.view).toContainText(/\d+ findings are silenced/);
});

for (const [width, height] of [
  [1440, 900],
  [900, 600],
  [720, 450],
] as const) {
  test(`axe finds nothing on check and rail at ${width} × ${height}`, async ({ editor, check, rail, page }) => {
    await page.setViewportSize({ width, height });
    await check.open();
    await check.items.first().getByRole('button', { name: 'Silence' }).click();
    await check.silenced.click();
    await expectAccessible(page, 'by severity');
    await check.groupBy('Segment');
    await expectAccessible(page, 'by segment');

    if ((await rail.rail.count()) === 0) await page.getByRole('button', { name: 'Show segments' }).click();
    await rail.segment('Tourists').click();
    await expectAccessible(page, 'a segment in the spotlight, with its score');
    await page.keyboard.press('Alt+ArrowDown');
    await rail.expectOrder('Regulars', 'Tourists', 'Firms');
    for (const theme of ['Dark', 'High contrast']) {
      await editor.menus.choose('View', 'Theme', theme);
      await expectAccessible(page, `the same in the theme ${theme}`, true);
    }
  });
}
