import type { Page } from '@playwright/test';
import { Scorecard } from '../pages/Scorecard.ts';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { dropFile, openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CAFE: CanvasFacts = {
  title: 'Café',
  cards: {
    'Customer Segments': ['Regulars', 'Tourists'],
    Channels: ['The bar'],
    'Customer Relationships': ['Barista who knows you', 'Complaint desk'],
  },
  links: [
    ['Regulars', 'The bar'],
    ['Regulars', 'Barista who knows you'],
    ['Regulars', 'Complaint desk'],
  ],
};

const DETAILS = {
  Regulars: { segment: { profitability: 5, growth: 3 } },
  'The bar': { stages: ['attract'], touchPoints: ['design'] },
  'Barista who knows you': {
    stages: ['buildTrust', 'maintain'],
    relationship: { loyalty: { programme: 'points', reward: 'nonFinancial' }, personalOffersRefreshed: '2020-01-31' },
  },
  'Complaint desk': {
    stages: ['resolveComplaints'],
    relationship: { complaints: { firstResponseHours: 24, contacts: ['email', 'phone'], satisfactionAfter: 92.5 } },
  },
};

const FALLING = /^The satisfaction of “Regulars” is falling: CSAT went from 82%? to 74%?\.$/;

test('three measurements make a trend, and the check says that it falls', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await openCanvas(editor, CAFE, DETAILS);
  await card.open();
  expect(await card.cells(card.overview, 'Regulars')).toContain('Never measured');
  await card.overview.getByRole('button', { name: 'Regulars' }).click();
  const satisfaction = card.section('Satisfaction');
  await expect(satisfaction.getByText('Never measured.')).toBeVisible();

  await card.measure('2026-03-01', '78');
  await expect(satisfaction.getByText('Measured once')).toBeVisible();
  await card.measure('2026-06-01', '82');
  await expect(satisfaction.getByText('Rising')).toBeVisible();
  await card.measure('2026-09-01', '74');
  await expect(satisfaction.getByText('Falling')).toBeVisible();
  await expect(satisfaction.getByText('−8 pp since 1 Jun 2026')).toBeVisible();
  const table = satisfaction.getByRole('table', { name: 'CSAT' });
  await expect(table.getByRole('row').last().getByRole('cell')).toHaveText(['1 September 2026', '74%']);

  await page.getByRole('tab', { name: 'Check' }).click();
  await expect(page.getByRole('region', { name: 'Check', exact: true }).getByText(FALLING)).toBeVisible();
  await editor.undoButton.click();
  await expect(page.getByText(FALLING)).toHaveCount(0);
});

test('the page of a segment says what its linked cards record', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await openCanvas(editor, CAFE, DETAILS);
  await card.open();
  expect(await card.cells(card.overview, 'Regulars')).toEqual([
    'Never measured',
    expect.stringContaining('Not recorded'),
    '24 hours',
    'Points',
    expect.stringMatching(/^\d+ months$/),
    '4 of 7',
    '0 of 9',
  ]);

  await card.tab('Regulars').click();
  await expect(card.section('Complaint handling')).toContainText('92.5%');
  await expect(card.section('Complaint handling')).toContainText('E-mail, Phone');
  await expect(card.section('Loyalty programme')).toContainText('Non-financial');
  await expect(card.section('Personal offers')).toContainText('Out of date');
  await expect(card.section('Personal offers')).toContainText('31 January 2020');
  await expect(card.section('Touch points').getByRole('button', { name: 'The bar' })).toBeVisible();
  const stages = card.section('Life-cycle coverage').getByRole('button');
  await expect(stages).toHaveCount(7);
  await expect(stages.filter({ hasText: 'Not served' })).toHaveCount(3);

  await card.section('Complaint handling').getByRole('button', { name: 'Complaint desk' }).click();
  await expect(editor.inspector.heading('Customer Relationships')).toBeVisible();
  await stages.first().click();
  await expect(page.getByRole('tab', { name: 'Life cycle' })).toHaveAttribute('aria-selected', 'true');
});

test('checklist and questions by mouse, a visit of a field one step, saved and opened again', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await openCanvas(editor, CAFE, DETAILS);
  await card.open();
  await card.tab('Regulars').click();

  await card.row('Grow loyalty').getByRole('checkbox').check();
  await card.field('Grow loyalty', 'Note').click();
  await page.keyboard.type('Every tenth coffee');
  await card.field('Grow loyalty', 'Owner').click();
  await page.keyboard.type('Eva');
  await card.row('Authenticity').getByRole('radio', { name: 'Partly' }).click();
  await card.field('Authenticity', 'Note').click();
  await page.keyboard.type('Prices, yes; origin, not yet');
  await expect(card.section('Nine points for a better experience')).toContainText('1 of 9 done');
  await expect(card.section('Four trends, four questions')).toContainText('1 of 4 answered');

  const file = await save(editor);
  const text = file.text;
  await editor.undoButton.click();
  await expect(card.field('Authenticity', 'Note')).toHaveValue('');
  await editor.undoButton.click();
  await expect(card.row('Authenticity').getByRole('radio', { name: 'Partly' })).not.toBeChecked();
  for (let step = 0; step < 3; step++) await editor.undoButton.click();
  await expect(card.row('Grow loyalty').getByRole('checkbox')).not.toBeChecked();
  await expect(editor.undoButton).toBeDisabled();

  await page.reload();
  await dropFile(editor, { name: 'café.bmc', text });
  await editor.expectBoard();
  await card.open();
  await card.tab('Regulars').click();
  await expect(card.row('Grow loyalty').getByRole('checkbox')).toBeChecked();
  await expect(card.field('Grow loyalty', 'Note')).toHaveValue('Every tenth coffee');
  await expect(card.field('Grow loyalty', 'Owner')).toHaveValue('Eva');
  await expect(card.row('Authenticity').getByRole('radio', { name: 'Partly' })).toBeChecked();
});

test('everything by keyboard alone', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await openCanvas(editor, CAFE, {
    ...DETAILS,
    Regulars: { segment: { ...DETAILS.Regulars.segment, measurements: MEASUREMENTS } },
  });
  await page.keyboard.press('Alt+3');
  await card.tab('All segments').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card.tab('Numbers')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(card.tab('Regulars')).toHaveAttribute('aria-selected', 'true');

  const chart = card.section('Satisfaction').getByRole('group', { name: /^CSAT, 3 measurements/ });
  await tabTo(page, '1 October 2026: 83.5%');
  await page.keyboard.press('ArrowLeft');
  await expect(chart.getByRole('img', { name: '1 July 2026: 79%' })).toBeFocused();
  await expect(card.section('Satisfaction').getByText('1 July 2026 · 79% · Survey')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(chart.getByRole('img', { name: '1 April 2026: 81%' })).toBeFocused();

  await card.row('Make it convenient').getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Open at six');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Jana');
  await card.row('Personalisation').getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');

  await expect(card.row('Make it convenient').getByRole('checkbox')).toBeChecked();
  await expect(card.field('Make it convenient', 'Note')).toHaveValue('Open at six');
  await expect(card.field('Make it convenient', 'Owner')).toHaveValue('Jana');
  await expect(card.row('Personalisation').getByRole('radio', { name: 'No' })).toBeChecked();
  await page.keyboard.press('Space');
  await expect(card.row('Personalisation').getByRole('radio', { name: 'No' })).not.toBeChecked();
});

test('without segments it says what it is for, and leads to the first one', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await editor.openNew();
  await card.open();
  await expect(card.page.getByRole('heading', { name: 'Nobody to look after yet' })).toBeVisible();

  await card.page.getByRole('button', { name: 'Add segment' }).click();
  await page.keyboard.type('Regulars');
  await page.keyboard.press('Escape');
  await card.open();

  await expect(card.tab('Regulars')).toBeVisible();
});

test('the page follows the segment chosen in the rail', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await openCanvas(editor, CAFE, DETAILS);
  await card.open();

  await editor.segment('Tourists').click();

  await expect(card.page.getByRole('heading', { name: 'Tourists' })).toBeVisible();
  await expect(card.section('Complaint handling')).toContainText('linked to no customer relationship');
});

test('Slovak numbers have a comma and a blank before the sign', async ({ editor, page }) => {
  await openCanvas(editor, CAFE, DETAILS);
  await editor.menus.choose('View', 'Language', 'Slovenčina');
  await page.keyboard.press('Alt+3');
  await page.getByRole('tab', { name: 'Regulars' }).click();

  const complaints = page.getByRole('region', { name: 'Riešenie sťažností', exact: true });
  await expect(complaints.getByText('92,5\u00a0%')).toBeVisible();
  await expect(complaints.getByText('24 hodín')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Autentickosť', exact: true }).getByRole('radio')).toHaveText([
    'Áno',
    'Čiastočne',
    'Nie',
  ]);
});

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test(`axe finds nothing in the theme ${theme}`, async ({ editor, page }) => {
    const card = new Scorecard(page);
    await openCanvas(editor, CAFE, {
      ...DETAILS,
      Regulars: { segment: { ...DETAILS.Regulars.segment, measurements: MEASUREMENTS } },
    });
    await editor.menus.choose('View', 'Theme', theme);
    await card.open();
    await expectAccessible(page, 'all segments', theme !== 'Light');
    await card.tab('Regulars').click();
    await expect(card.section('Four trends, four questions')).toBeVisible();
    await expectAccessible(page, 'a segment', theme !== 'Light');
    await card.tab('Tourists').click();
    await expectAccessible(page, 'a segment of which nothing is known', theme !== 'Light');
  });
}

test('nothing is cut off in a small and in a magnified window', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await openCanvas(editor, CAFE, DETAILS);
  await card.open();
  await card.tab('Regulars').click();

  for (const size of [
    { width: 900, height: 600 },
    { width: 720, height: 450 },
  ]) {
    await page.setViewportSize(size);
    const overflow = await card.view.evaluate((view) => view.scrollWidth - view.clientWidth);
    expect(overflow).toBe(0);
    await card.field('Create compelling experiences', 'Owner').fill('Eva');
    await expect(card.field('Create compelling experiences', 'Owner')).toBeInViewport();
  }
});

const MEASUREMENTS = [
  { date: '2026-04-01', method: 'csat', value: 81 },
  { date: '2026-07-01', method: 'csat', value: 79, source: 'survey' },
  { date: '2026-10-01', method: 'csat', value: 83.5 },
];

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}
