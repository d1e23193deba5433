import { Inspector } from '../pages/Inspector.ts';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CAFE: CanvasFacts = {
  title: 'Café',
  cards: {
    'Customer Segments': ['Regulars'],
    'Revenue Streams': ['Cups', 'Monthly pass'],
    'Cost Structure': ['Rent', 'Beans'],
  },
  links: [
    ['Regulars', 'Cups'],
    ['Regulars', 'Monthly pass'],
  ],
};

const DETAILS = {
  Regulars: { segment: { size: { count: 200 } } },
  Cups: { numbers: { price: { likely: 3 }, frequency: { likely: 10 }, share: { likely: 50 } } },
  Beans: { numbers: { cost: { likely: 6 }, costBasis: 'perCustomer' } },
};

test('a formula over other cards, the sums it leads to, and a circle that is reported', async ({ editor, page }) => {
  const inspector = new Inspector(page);
  await openCanvas(editor, CAFE, DETAILS);
  await editor.board.card('Monthly pass').click();
  await inspector.unfold('Numbers');
  const price = inspector.field('Price');
  const frequency = inspector.field('Frequency per customer');

  await price.fill('= price("Cups") * ');
  await price.press('Enter');
  await expect(inspector.rail.getByText('This formula is not finished.')).toBeVisible();
  await price.fill('= price("Cups") * total');
  await price.press('Enter');
  await expect(inspector.rail.getByText('No number is called “total”', { exact: false })).toBeVisible();
  await price.fill('= price("Cups") * 2,5');
  await price.press('Tab');
  await expect(inspector.rail.getByText('Comes to 7.50')).toBeVisible();
  await expect(price).toHaveValue('= price("Cups") * 2.5');
  await frequency.fill('4');
  await expectAccessible(page, 'the fields of a revenue stream');

  await editor.board.card('Rent').click();
  await inspector.field('Cost').fill('600');
  await page.getByRole('tab', { name: 'Scorecard' }).click();
  await page.getByRole('tab', { name: 'Numbers' }).click();
  const table = page.getByRole('table', { name: 'Numbers' });
  // 100 buy 10 cups at 3, 200 buy 4 passes at 7.50; 6 for each of the 200 customers, 600 rent.
  await expect(table.getByRole('row', { name: 'Whole model' }).getByRole('cell')).toHaveText([
    ...['200', '9,000', '1,200', '600', '7,200', '16'],
  ]);
  await page.getByRole('radio', { name: 'A year' }).click();
  await expect(table.getByRole('row', { name: 'Whole model' }).getByRole('cell').nth(1)).toHaveText('108,000');
  await expectAccessible(page, 'the page of the numbers');

  await page.getByRole('tab', { name: 'Canvas' }).click();
  await editor.board.card('Cups').click();
  await inspector.field('Price').fill('= price("Monthly pass") / 2');
  await inspector.field('Price').press('Tab');
  await expect(inspector.rail.getByText('These numbers refer to each other in a circle: ', { exact: false })).toBeVisible();
  await page.getByRole('tab', { name: 'Check' }).click();
  const check = page.getByRole('region', { name: 'Check', exact: true });
  await expect(check.getByText(/^Numbers refer to each other in a circle: .*Monthly pass/)).toBeVisible();
  await editor.undoButton.click();
  await expect(check.getByText(/refer to each other in a circle/)).toHaveCount(0);
});

test('a formula out of the numbers a list offers, by keyboard alone', async ({ editor, page }) => {
  const { inspector, keys } = editor;
  await openCanvas(editor, CAFE, DETAILS);
  await keys.goTo('Revenue Streams', 'Monthly pass');
  await keys.tabTo(inspector.section('Numbers'));
  await keys.press('Enter');
  const price = inspector.field('Price');
  await keys.tabTo(price);
  const list = page.getByRole('listbox', { name: 'Numbers and functions' });
  const active = list.getByRole('option', { selected: true });

  await keys.type('= ');
  await expect(list.getByRole('option', { name: 'Cups 3 Price · Revenue Streams' })).toBeVisible();
  await expect(price).toHaveAttribute('aria-expanded', 'true');
  await expect(active).toHaveCount(0);
  await expectAccessible(page, 'the list of numbers below a formula');

  await keys.type('re');
  await expect(list.getByRole('option')).toHaveText([/^Regulars/, /^Rent/]);
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowUp');
  await expect(active).toHaveText(/^Rent/);
  await expect(price).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
  await keys.press('Escape');
  await expect(list).toBeHidden();
  await expect(price).toBeFocused();
  await expect(price).toHaveValue('= re');

  await keys.type('g');
  await keys.press('Enter');
  await expect(price).toHaveValue('= size("Regulars")');
  await expect(list).toBeHidden();
  await expect(inspector.rail.getByText('Comes to 200')).toBeVisible();
  await keys.type(' * 5% / cups');
  await expect(active).toHaveText(/^Cups/);
  await keys.press('Tab');
  await expect(price).toBeFocused();
  await expect(price).toHaveValue('= size("Regulars") * 5% / price("Cups")');
  await expect(inspector.rail.getByText('Comes to 3.33')).toBeVisible();

  // What refers to this number already would close a circle.
  await keys.press('Tab');
  await keys.goTo('Revenue Streams', 'Cups');
  await keys.tabTo(inspector.field('Price'));
  await keys.type('= mon');
  await expect(page.getByText('1 number is left out: it leads back to this one.')).toBeVisible();
  await expect(list.getByRole('option')).toHaveText([/^Monthly pass.*Frequency/, /^Monthly pass.*Share/]);
});
