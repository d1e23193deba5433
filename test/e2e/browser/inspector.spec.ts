import type { Editor } from '../pages/Editor.ts';
import type { BlockTitle } from '../pages/blocks.ts';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts, CanvasFile } from '../support/canvas.ts';
import { dropFile, openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const CARDS: Readonly<Record<BlockTitle, readonly string[]>> = {
  'Customer Segments': ['Regulars', 'Tourists'],
  'Value Propositions': ['Fast coffee'],
  Channels: ['Window'],
  'Customer Relationships': ['Stamp card'],
  'Revenue Streams': ['Cups sold'],
  'Key Resources': ['Barista'],
  'Key Activities': ['Roasting'],
  'Key Partners': ['Farm'],
  'Cost Structure': ['Rent'],
};
const CAFE: CanvasFacts = { title: 'Café', cards: CARDS, links: [] };

/** Parts of a card that every card has. */
const COMMON: ReadonlySet<string> = new Set(['id', 'block', 'text', 'x', 'y', 'width', 'color', 'letter']);

const SEGMENT = {
  criteria: { demographic: 'Aged 25 to 40', behavioural: '' },
  needs: 'Coffee before work',
  size: { count: 12_500.5, unit: 'people' },
  profitability: 4,
  growth: 2,
  measurements: [
    { date: '2026-05-04', method: 'csat', value: 82.5 },
    { date: '2026-06-01', method: 'nps', value: -20, source: 'interview' },
  ],
};
const RELATIONSHIP = {
  stages: ['buildTrust', 'maintain'],
  touchPoints: ['support'],
  relationship: {
    type: 'community',
    loyalty: { programme: 'points', reward: 'nonFinancial' },
    complaints: { firstResponseHours: 1.5, contacts: ['email', 'letter'], satisfactionAfter: 95 },
    personalOffersRefreshed: '2026-02-02',
  },
};

test('a segment is filled in by mouse, saved, read again, and undone choice by choice', async ({ editor }) => {
  const { inspector, page } = editor;
  await openCanvas(editor, CAFE);
  await editor.board.card('Regulars').click();

  await inspector.switchOn('Segmentation criteria', 'Demographic', 'Behavioural');
  await expect(inspector.field('Behavioural')).toHaveAttribute('placeholder', 'Purchase history, usage');
  await inspector.field('Demographic').pressSequentially('Aged 25 to 40');
  await inspector.field('Needs').pressSequentially('Coffee before work');
  await inspector.field('Size').pressSequentially('12 500,5');
  await inspector.unit.pressSequentially('people');
  await inspector.grade('Profitability', 4).click();
  await inspector.grade('Growth potential', 2).click();
  await inspector.unfold('Satisfaction');
  await addMeasurement(editor, { value: '82.5', date: '2026-05-04' });
  await addMeasurement(editor, { method: 'NPS', value: '−20', date: '2026-06-01', source: 'Interviews' });
  await expect(inspector.rail.getByRole('list', { name: 'Satisfaction' }).getByRole('listitem')).toHaveText([
    /NPS −20/,
    /CSAT 82.5%/,
  ]);
  await inspector.unfold('Evidence');
  await inspector.switchOn('Evidence', 'Survey', 'Reviews');

  const file = await save(editor);
  expect(detailsOf(file.text, 'Regulars')).toEqual({ segment: SEGMENT, evidence: ['survey', 'review'] });

  await dropFile(editor, file);
  await editor.board.card('Regulars').click();
  await expect(inspector.field('Size')).toHaveValue('12,500.5');
  await expect(inspector.grade('Profitability', 4)).toBeChecked();
  await expect(inspector.chip('Evidence', 'Reviews')).toHaveAttribute('aria-pressed', 'true');

  await inspector.grade('Profitability', 4).click();
  await inspector.button('Remove CSAT 82.5% (4 May 2026)').click();
  await inspector.switchOn('Evidence', 'Interviews');
  await editor.undoButton.click();
  await expect(inspector.chip('Evidence', 'Interviews')).toHaveAttribute('aria-pressed', 'false');
  await expect(inspector.rail.getByText('CSAT', { exact: true })).toHaveCount(0);
  await editor.undoButton.click();
  await expect(inspector.rail.getByText('CSAT', { exact: true })).toBeVisible();
  await expect(inspector.grade('Profitability', 4)).not.toBeChecked();
  await editor.undoButton.click();
  await expect(inspector.grade('Profitability', 4)).toBeChecked();
  await expect(editor.undoButton).toBeDisabled();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('the units of other segments are offered', async ({ editor }) => {
  await openCanvas(editor, CAFE, { Tourists: { segment: { size: { count: 40, unit: 'visitors a day' } } } });
  await editor.board.card('Regulars').click();

  await expect(editor.inspector.unit).toBeDisabled();
  await editor.inspector.field('Size').fill('3');
  await editor.inspector.unit.focus();

  await expect(editor.inspector.rail.locator('option')).toHaveText(['visitors a day']);
});

test('a relationship is filled in by keyboard alone', async ({ editor, page }) => {
  const { inspector, keys } = editor;
  await openCanvas(editor, CAFE);
  await keys.goTo('Customer Relationships', 'Stamp card');

  await keys.tabTo(inspector.choice('Type of relationship'));
  await pick(editor, 'Community');
  await keys.tabTo(inspector.chip('Life-cycle stages', 'Identify needs'));
  await keys.press('ArrowRight', 'ArrowRight', 'Space', 'ArrowRight', 'ArrowRight', 'Enter', 'Tab');
  await keys.expectFocusOn('Communication');
  await keys.press('ArrowRight', 'ArrowRight', 'Space', 'Tab', 'Enter');
  await keys.tabTo(inspector.choice('Loyalty programme'));
  await pick(editor, 'Points');
  await keys.tabTo(inspector.choice('Kind of reward'));
  await pick(editor, 'Non-financial');
  await keys.tabTo(inspector.day('Personal offers last refreshed'));
  await keys.type('2. 2. 2026');
  await keys.tabTo(inspector.section('Complaints'));
  await keys.press('Enter', 'Tab');
  await keys.expectFocusOn('First response to a complaint');
  await keys.type('1,5');
  await keys.press('Tab', 'Space', 'End', 'Space', 'Tab');
  await keys.expectFocusOn('Satisfaction after resolution');
  await keys.type('95');

  const steps = 11;
  const file = await save(editor);
  expect(detailsOf(file.text, 'Stamp card')).toEqual(RELATIONSHIP);
  await page.getByRole('option', { name: 'Stamp card' }).click();
  for (let step = 0; step < steps; step++) await keys.press('ControlOrMeta+Z');
  await expect(editor.undoButton).toBeDisabled();
  expect(detailsOf((await save(editor)).text, 'Stamp card')).toEqual({});
});

test('the pick-lists of the other kinds of cards', async ({ editor }) => {
  const { inspector, board } = editor;
  await openCanvas(editor, CAFE);

  await board.card('Fast coffee').click();
  await inspector.switchOn('What makes it worth it', 'Convenience', 'Price');
  await board.card('Window').click();
  await inspector.choose('Kind of channel', 'Own stores');
  await inspector.switchOn('Channel phases', 'Purchase');
  await inspector.switchOn('Life-cycle stages', 'Attract');
  await board.card('Cups sold').click();
  await inspector.choose('Type of revenue', 'Asset sale');
  await inspector.choose('Pricing', 'List price');
  await board.card('Barista').click();
  await inspector.choose('Type of resource', 'Human');
  await board.card('Roasting').click();
  await inspector.choose('Type of activity', 'Production');
  await board.card('Farm').click();
  await inspector.switchOn('Why a partner', 'Acquisition of resources and activities');
  await board.card('Rent').click();
  await inspector.switchOn('Kind of cost', 'Fixed cost');

  const { text } = await save(editor);
  expect(detailsOf(text, 'Fast coffee')).toEqual({ proposition: { drivers: ['price', 'convenience'] } });
  expect(detailsOf(text, 'Window')).toEqual({ channel: { kind: 'ownStores', phases: ['purchase'] }, stages: ['attract'] });
  expect(detailsOf(text, 'Cups sold')).toEqual({ revenue: { type: 'assetSale', pricing: 'listPrice' } });
  expect(detailsOf(text, 'Barista')).toEqual({ resource: { type: 'human' } });
  expect(detailsOf(text, 'Roasting')).toEqual({ activity: { type: 'production' } });
  expect(detailsOf(text, 'Farm')).toEqual({ partner: { motives: ['acquisition'] } });
  expect(detailsOf(text, 'Rent')).toEqual({ cost: { types: ['fixed'] } });

  await board.card('Barista').click();
  await inspector.choose('Type of resource', 'Not set');
  expect(detailsOf((await save(editor)).text, 'Barista')).toEqual({});
});

test('a grade is given by a digit, changed by arrows and taken away by Delete', async ({ editor, page }) => {
  const { inspector, keys, board } = editor;
  await openCanvas(editor, CAFE);
  await keys.goTo('Customer Segments', 'Regulars');
  await keys.tabTo(inspector.grade('Profitability', 1));

  await keys.press('4');
  await expect(inspector.grade('Profitability', 4)).toBeFocused();
  await keys.press('ArrowRight');
  await expect(inspector.grade('Profitability', 5)).toBeChecked();
  await page.keyboard.press('Delete');
  await expect(inspector.grade('Profitability', 5)).not.toBeChecked();
  await board.expectSelected('Regulars');

  await inspector.grade('Growth potential', 3).click();
  await inspector.button('Clear Growth potential').click();
  await expect(inspector.grade('Growth potential', 3)).not.toBeChecked();
});

test('what is no number stays in sight with a sentence, and the old value stays in the file', async ({ editor, page }) => {
  const { inspector } = editor;
  await openCanvas(editor, CAFE, { 'Stamp card': RELATIONSHIP });
  await editor.board.card('Stamp card').click();
  await inspector.unfold('Complaints');
  const field = inspector.field('Satisfaction after resolution');

  await field.fill('950');
  await field.press('Tab');
  await expect(field).toHaveAccessibleDescription('Enter a number from 0 to 100. %');
  await expect(field).toHaveValue('950');
  expect(detailsOf((await save(editor)).text, 'Stamp card')).toEqual(RELATIONSHIP);

  await field.fill('most');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription('Enter a number, such as 12 or 3.5. %');
  await field.press('Escape');
  await expect(field).toHaveValue('95');
  await expect(field).toHaveAccessibleDescription('%');
  await expect(editor.undoButton).toBeDisabled();

  await field.pressSequentially(',5');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field, 'the field’s own undo').toHaveValue('95');

  await field.fill('80');
  await field.press('Enter');
  await field.press('Escape');
  await expect(field, 'what Enter has confirmed').toHaveValue('80');
  await expect(editor.undoButton).toBeEnabled();
});

test('Escape in a field keeps what is written and goes back to the board', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await editor.keys.goTo('Channels', 'Window');
  await editor.keys.press('h');
  await editor.keys.expectFocusOn('We believe that');
  await editor.keys.type('Guests see it from the platform');
  await editor.keys.press('Escape');

  await editor.keys.expectFocusOn('Window');
  await editor.keys.press('2');
  await expect(editor.board.region('Value Propositions').locator(':focus')).toHaveCount(1);
  expect((await save(editor)).text).toContain('"belief": "Guests see it from the platform"');
  expect(await page.evaluate(() => document.body.scrollTop)).toBe(0);
});

test('a measurement off the scale is not taken, and the sentence tells the scale', async ({ editor, page }) => {
  const { inspector } = editor;
  await openCanvas(editor, CAFE);
  await editor.board.card('Regulars').click();
  await inspector.unfold('Satisfaction');

  await inspector.button('Add measurement').click();
  await expect(inspector.field('Value')).toBeFocused();
  await inspector.choose('Method', 'CES');
  await inspector.field('Value').fill('8');
  await page.keyboard.press('Enter');
  await expect(inspector.field('Value')).toBeFocused();
  await expect(inspector.field('Value')).toHaveAccessibleDescription(
    'How easy we made it, 1–7 The scale of CES goes from 1 to 7.',
  );
  await inspector.field('Value').fill('6');
  await page.keyboard.press('Enter');
  await expect(inspector.button('Add measurement')).toBeFocused();

  await inspector.button(/^Edit CES 6 /).click();
  await inspector.field('Value').fill('5,5');
  await inspector.button('Save').click();
  await expect(inspector.rail.getByText('5.5', { exact: true })).toBeVisible();
  await inspector.button(/^Edit CES 5.5 /).click();
  await page.keyboard.press('Escape');
  await expect(inspector.field('Value')).toHaveCount(0);
  await inspector.section('Satisfaction').click();
  await expect(inspector.section('Satisfaction')).toHaveAccessibleDescription('CES 5.5');
});

test('what is folded stays folded for the next card, and says what it holds', async ({ editor }) => {
  const { inspector, board } = editor;
  await openCanvas(editor, CAFE, { 'Stamp card': RELATIONSHIP });
  await board.card('Window').click();
  await inspector.section('Life cycle').click();
  await expect(inspector.section('Life cycle')).toHaveAccessibleDescription('Nothing yet');

  await board.card('Stamp card').click();

  await expect(inspector.section('Life cycle')).toHaveAttribute('aria-expanded', 'false');
  await expect(inspector.section('Life cycle')).toHaveAccessibleDescription('2 stages');
  await expect(inspector.section('Loyalty and offers')).toHaveAccessibleDescription('Points');
  await expect(inspector.section('Complaints')).toHaveAccessibleDescription('1.5 hours · 2 channels');
});

test('whoever asks for a field is led to it, also with the section folded and the inspector closed', async ({ editor, page }) => {
  const { inspector } = editor;
  await openCanvas(editor, CAFE, { Regulars: { segment: { profitability: 4, size: { count: 3 } } } });
  await editor.board.card('Regulars').click();
  await inspector.section('Size and worth').click();
  await editor.board.card('Window').click();
  await editor.segment('Regulars').click();

  await page.getByRole('button', { name: 'Fill in what is missing' }).click();
  await expect(inspector.grade('Growth potential', 1)).toBeFocused();
  await expect(inspector.grade('Growth potential', 1)).toBeInViewport();

  await page.setViewportSize({ width: 900, height: 600 });
  await expect(inspector.rail).toBeHidden();
  await page.getByRole('button', { name: 'Fill in what is missing' }).click();
  await expect(inspector.grade('Growth potential', 1)).toBeFocused();
  await expect(inspector.grade('Growth potential', 1)).toBeInViewport();

  await inspector.grade('Growth potential', 1).press('2');
  await editor.board.card('Tourists').focus();
  await expect(inspector.heading('Customer Segments')).toBeVisible();
  await expect(editor.board.card('Tourists'), 'a request is fulfilled once').toBeFocused();
});

test('in Slovak the fields speak Slovak and read the same numbers', async ({ editor, page }) => {
  await openCanvas(editor, CAFE);
  await editor.menus.choose('View', 'Language', 'Slovenčina');
  await page.getByRole('option', { name: 'Stamp card' }).click();
  const rail = page.getByRole('complementary', { name: 'Vlastnosti' });

  await rail.getByRole('group', { name: 'Fázy životného cyklu' }).getByRole('button', { name: 'Budovanie dôvery' }).click();
  await rail.getByRole('button', { name: 'Životný cyklus', exact: true }).click();
  await expect(rail.getByText('1 fáza')).toBeVisible();
  await rail.getByRole('button', { name: 'Sťažnosti', exact: true }).click();
  const hours = rail.getByRole('textbox', { name: 'Prvá odpoveď na sťažnosť' });
  await hours.fill('2.5');
  await hours.press('Tab');
  await expect(hours).toHaveValue('2,5');
  await hours.fill('dve');
  await hours.press('Tab');
  await expect(hours).toHaveAccessibleDescription('Zadajte číslo, napríklad 12 alebo 3,5. hodiny');
  await expect(hours).toHaveAttribute('aria-invalid', 'true');
});

for (const [width, height] of [
  [1440, 900],
  [900, 600],
  [720, 450],
] as const) {
  test(`axe finds nothing in the inspector at ${width} × ${height}`, async ({ editor, page }) => {
    await page.setViewportSize({ width, height });
    await openCanvas(editor, CAFE, { 'Stamp card': RELATIONSHIP, Regulars: { segment: SEGMENT } });
    if (!(await editor.inspector.rail.isVisible())) await page.getByRole('button', { name: 'Inspector' }).click();

    for (const text of Object.values(CARDS).flat()) {
      await editor.board.card(text).focus();
      const folded = editor.inspector.rail.getByRole('heading', { level: 3 }).getByRole('button', { expanded: false });
      while ((await folded.count()) > 0) await folded.first().click();
      await expectAccessible(page, text, false, 'Inspector');
    }
    await editor.menus.choose('View', 'Theme', 'Dark');
    await editor.board.card('Regulars').focus();
    await expectAccessible(page, 'dark', true, 'Inspector');
  });
}

type Entered = Readonly<{ method?: string; value: string; date: string; source?: string }>;

async function addMeasurement({ inspector }: Editor, { method, value, date, source }: Entered): Promise<void> {
  await inspector.button('Add measurement').click();
  if (method !== undefined) await inspector.choose('Method', method);
  await inspector.field('Value').fill(value);
  await inspector.day('Date').fill(date);
  if (source !== undefined) await inspector.choose('Source', source);
  await inspector.button('Add').click();
}

/** Opens the list of the focused field, types the beginning of an option and takes it. */
async function pick({ keys }: Editor, option: string): Promise<void> {
  await keys.press('Enter');
  await keys.type(option.slice(0, 4));
  await keys.expectFocusOn(option);
  await keys.press('Enter');
}

/** What a saved card says beside what every card has. */
function detailsOf(text: string, card: string): Record<string, unknown> {
  const file: CanvasFile = JSON.parse(text);
  const found = file.cards.find((one) => one.text === card) ?? {};
  return Object.fromEntries(Object.entries(found).filter(([key]) => !COMMON.has(key)));
}
