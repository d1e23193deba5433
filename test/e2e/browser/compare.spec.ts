import { readFile } from 'node:fs/promises';
import type { Editor } from '../pages/Editor.ts';
import { HANDS } from '../pages/Hands.ts';
import { Scorecard } from '../pages/Scorecard.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { canvasFile, fileText, type CanvasFacts } from '../support/canvas.ts';
import { openCanvas, type TestFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

type Contact = 'email' | 'phone' | 'chat';

const company = (title: string): CanvasFacts => ({
  title,
  cards: { 'Customer Segments': ['Shoppers'], 'Customer Relationships': ['Complaint desk'] },
  links: [['Shoppers', 'Complaint desk']],
});
const desk = (firstResponseHours: number, contacts: readonly Contact[], satisfactionAfter: number) => ({
  'Complaint desk': { relationship: { complaints: { firstResponseHours, contacts, satisfactionAfter } } },
});

const A = company('Company A');
const A_DETAILS = desk(24, ['email', 'phone', 'chat'], 95);
const B: TestFile = {
  name: 'company-b.bmc',
  text: fileText(canvasFile(company('Company B'), desk(48, ['email', 'phone'], 80))),
};

/** One of the files that ship with the product. */
async function example(name: string): Promise<TestFile> {
  const text = await readFile(new URL(`../../../assets/examples/${name}.bmc`, import.meta.url), 'utf8');
  return { name: `${name}.bmc`, text };
}

/** What leads to the browser's own file chooser, and the file that is chosen there. */
async function answerChooser(editor: Editor, { name, text }: TestFile, start: () => Promise<void>): Promise<void> {
  const chooser = editor.page.waitForEvent('filechooser');
  await start();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('the table of the two companies, by mouse', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await openCanvas(editor, A, A_DETAILS);
  await card.open();
  await answerChooser(editor, B, () => card.view.getByRole('button', { name: 'Compare with…' }).click());

  const { comparison } = card;
  await expect(comparison.getByRole('columnheader')).toHaveText(['What customers get', /Company A/, /Company B.*company-b\.bmc/]);
  expect(await card.cells(comparison, 'First response to a complaint')).toEqual(['24 hours Better', '48 hours']);
  expect(await card.cells(comparison, 'Contact channels for complaints')).toEqual([
    'E-mail, Phone, Chat Better',
    'E-mail, Phone',
  ]);
  expect(await card.cells(comparison, 'Satisfaction after resolution')).toEqual(['95% Better', '80%']);
  expect(await card.cells(comparison, 'Life-cycle stages served')).toEqual(['0 of 7 Equal', '0 of 7 Equal']);

  // The open model is still the open one, unchanged.
  await expect(editor.unsaved).toBeHidden();
  await expect(editor.undoButton).toBeDisabled();
  await card.view.getByRole('button', { name: 'End comparison' }).click();
  await expect(card.overview).toBeVisible();
  await expect(card.tab('Comparison')).toHaveCount(0);
});

test('the same by keyboard, in Slovak, copied as text', async ({ editor, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCanvas(editor, A, A_DETAILS);
  await editor.menus.choose('View', 'Language', 'Slovenčina');
  await answerChooser(editor, B, async () => {
    await page.keyboard.press('ControlOrMeta+K');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('porovnať s');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Porovnať s…');
    await page.keyboard.press('Enter');
  });

  const table = page.getByRole('table', { name: 'Porovnanie dvoch modelov' });
  await expect(table.getByRole('row', { name: /^Spokojnosť po vyriešení/ }).getByRole('cell')).toHaveText([
    '95\u00a0% Lepšie',
    '80\u00a0%',
  ]);
  await page.getByRole('button', { name: 'Kopírovať tabuľku' }).focus();
  await page.keyboard.press('Enter');
  await expect(editor.page.getByText('Tabuľka je v schránke')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n').map((line) => line.split('\t'));
  expect(lines.slice(0, 4)).toEqual([
    ['Čo zákazník dostane', 'Company A', 'Company B', 'Lepšie'],
    ['Prvá odpoveď na sťažnosť', '24 hodín', '48 hodín', 'Company A'],
    ['Kanály na podanie sťažnosti', 'E-mail, Telefón, Chat', 'E-mail, Telefón', 'Company A'],
    ['Spokojnosť po vyriešení', '95\u00a0%', '80\u00a0%', 'Company A'],
  ]);
});

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['sk', 'sk-SK'],
] as const) {
  test.describe(language === 'en' ? 'in English' : 'in Slovak', () => {
    test.use({ language, locale });

    for (const hand of ['mouse', 'keyboard'] as const) {
      test(`24 and 48 hours, 95 and 80 % are read from the two examples, by ${hand}`, async ({ editor, page }) => {
        const { t } = editor;
        const hands = new HANDS[hand](editor);
        const card = new Scorecard(page, language);
        const [good, slow] = [await example(`complaints-good.${language}`), await example(`complaints-slow.${language}`)];
        await editor.openStart();
        await answerChooser(editor, good, () => hands.open());
        await editor.expectBoard();
        await hands.show('scorecard');
        await answerChooser(editor, slow, () =>
          hands.press(card.view.getByRole('button', { name: t('action.compare.open'), exact: true })),
        );

        const row = (key: 'firstResponseHours' | 'contacts' | 'satisfactionAfter') =>
          card.cells(card.comparison, t(`compare.row.${key}`));
        const better = t('compare.better');
        const [email, phone, chat] = [t('contact.email'), t('contact.phone'), t('contact.chat')];
        await expect(card.comparison).toBeVisible();
        expect(await row('firstResponseHours')).toEqual([
          `${t('value.hours', { count: 24 })} ${better}`,
          t('value.hours', { count: 48 }),
        ]);
        expect(await row('contacts')).toEqual([`${email}, ${phone}, ${chat} ${better}`, `${email}, ${phone}`]);
        expect(await row('satisfactionAfter')).toEqual([
          `${t('value.percent', { percent: 95 })} ${better}`,
          t('value.percent', { percent: 80 }),
        ]);
        // The second file is only read.
        await expect(editor.unsaved).toBeHidden();
        await hands.press(card.view.getByRole('button', { name: t('compare.close') }));
        await expect(card.overview).toBeVisible();
        await expect(card.tab(t('scorecard.all'))).toBeFocused();
      });
    }
  });
}

test('a part of each model, chosen by segment', async ({ editor, page }) => {
  const card = new Scorecard(page);
  const two: CanvasFacts = {
    title: 'Two desks',
    cards: { 'Customer Segments': ['Shoppers', 'Firms'], 'Customer Relationships': ['Complaint desk', 'Key account'] },
    links: [
      ['Shoppers', 'Complaint desk'],
      ['Firms', 'Key account'],
    ],
  };
  await openCanvas(editor, two, {
    ...desk(72, ['email'], 70),
    'Key account': { relationship: { complaints: { firstResponseHours: 2, contacts: ['phone'], satisfactionAfter: 98 } } },
  });
  await answerChooser(editor, B, () => editor.menus.choose('View', 'Compare with…'));
  const response = () => card.cells(card.comparison, 'First response to a complaint');
  await expect.poll(response).toEqual(['2–72 hours', '48 hours Better']);

  await editor.select(card.view.getByRole('button', { name: /Compare from this model/ }), 'Firms');

  await expect.poll(response).toEqual(['2 hours Better', '48 hours']);
});

test('a file that cannot be read gives a sentence and leaves everything as it was', async ({ editor, page }) => {
  const card = new Scorecard(page);
  await openCanvas(editor, A, A_DETAILS);
  await card.open();
  await answerChooser(editor, { name: 'broken.bmc', text: '{' }, () =>
    card.view.getByRole('button', { name: 'Compare with…' }).click(),
  );

  await expect(editor.alert(/broken\.bmc/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card.tab('Comparison')).toHaveCount(0);
  await expect(page.getByText('Company A').first()).toBeVisible();
});

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test(`axe finds nothing in the theme ${theme}`, async ({ editor, page }) => {
    const card = new Scorecard(page);
    await openCanvas(editor, A, A_DETAILS);
    await editor.menus.choose('View', 'Theme', theme);
    await answerChooser(editor, B, () => editor.menus.choose('View', 'Compare with…'));
    await expect(card.comparison).toBeVisible();

    await expectAccessible(page, 'comparison', theme !== 'Light');
  });
}
