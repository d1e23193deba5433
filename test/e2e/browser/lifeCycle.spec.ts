import { STAGE_KEYS } from '../../../renderer/model/lifeCycle.ts';
import { TACTICS } from '../../../renderer/model/tactics.ts';
import type { Editor } from '../pages/Editor.ts';
import { LifeCycle } from '../pages/LifeCycle.ts';
import { expectAccessible } from '../support/accessibility.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { dropFile, openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const ONE: CanvasFacts = { title: 'Škola', cards: { 'Customer Segments': ['Rodiny'] }, links: [] };

const CAFE: CanvasFacts = {
  title: 'Café',
  cards: {
    'Customer Segments': ['Regulars', 'Tourists'],
    Channels: ['Shop window'],
    'Customer Relationships': ['Loyalty card', 'Chat over the counter'],
  },
  links: [
    ['Regulars', 'Loyalty card'],
    ['Regulars', 'Chat over the counter'],
    ['Tourists', 'Shop window'],
  ],
};
const STAGES = {
  'Loyalty card': { stages: ['maintain', 'renewAndExpand'] },
  'Shop window': { stages: ['attract'] },
};

async function openCafe(editor: Editor): Promise<LifeCycle> {
  await openCanvas(editor, CAFE, STAGES);
  const cycle = new LifeCycle(editor.page);
  await cycle.show();
  return cycle;
}

for (const language of ['en', 'sk'] as const) {
  test.describe(`in ${language === 'en' ? 'English' : 'Slovak'}`, () => {
    test('ideas fill all seven stages by mouse; a card is dragged, taken back, saved and opened again', async ({
      editor,
      page,
    }) => {
      await openCanvas(editor, ONE);
      const cycle = new LifeCycle(page, language);
      if (language === 'sk') await editor.menus.choose('View', 'Language', 'Slovenčina');
      const { t } = cycle;
      await cycle.show();
      await cycle.expectCoverage('Rodiny', 0);

      for (const stage of STAGE_KEYS) {
        await expect(cycle.ideas(stage, 'Rodiny')).toHaveCount(TACTICS[stage].length);
        await cycle.ideas(stage, 'Rodiny').first().click();
        await cycle.expectTexts(stage, 'Rodiny', [t(`tactic.${TACTICS[stage][0].key}`)]);
        await expect(cycle.cards(stage, 'Rodiny')).toBeFocused();
      }
      await cycle.expectCoverage('Rodiny', 7);

      const loyalty = t('tactic.loyaltyProgramme');
      await cycle.drag(cycle.card(loyalty, 'maintain', 'Rodiny'), cycle.cell('personalise', 'Rodiny'));
      await expect(cycle.card(loyalty, 'personalise', 'Rodiny')).toBeFocused();
      await expect(cycle.cards('maintain', 'Rodiny')).toHaveCount(0);
      await cycle.expectCoverage('Rodiny', 6);
      await page.keyboard.press('ControlOrMeta+Z');
      await cycle.expectTexts('maintain', 'Rodiny', [loyalty]);
      await cycle.expectCoverage('Rodiny', 7);

      if (language === 'sk') await page.getByRole('tab', { name: 'Plátno' }).click();
      if (language === 'sk') await chooseEnglish(editor);
      const file = await save(editor);
      await editor.menus.choose('File', 'Close');
      await dropFile(editor, file);
      await editor.expectBoard();
      await editor.board.expectCounts(8, 7);
      const again = new LifeCycle(page);
      await again.show();
      await again.expectCoverage('Rodiny', 7);
      await again.expectTexts('maintain', 'Rodiny', [loyalty]);
    });

    test('ideas fill all seven stages by keyboard; a card is moved, taken back and removed', async ({ editor, page }) => {
      await openCanvas(editor, ONE);
      const cycle = new LifeCycle(page, language);
      if (language === 'sk') await editor.menus.choose('View', 'Language', 'Slovenčina');
      const { t } = cycle;
      await editor.keys.press('1', 'Alt+2');
      await editor.keys.tabTo(cycle.header('Rodiny').getByRole('button'));

      for (const stage of STAGE_KEYS) {
        await editor.keys.press('ArrowRight', 'Enter');
        await expect(cycle.cards(stage, 'Rodiny')).toBeFocused();
      }
      await cycle.expectCoverage('Rodiny', 7);

      await editor.keys.press('Home', 'ArrowRight', 'ArrowRight', 'Alt+ArrowRight');
      const impression = t('tactic.firstImpression');
      await expect(cycle.card(impression, 'buildTrust', 'Rodiny')).toBeFocused();
      await expect(cycle.cards('attract', 'Rodiny')).toHaveCount(0);
      await editor.keys.press('ControlOrMeta+Z');
      await cycle.expectTexts('attract', 'Rodiny', [impression]);

      await cycle.cards('attract', 'Rodiny').focus();
      await editor.keys.press('Delete');
      await expect(cycle.ideas('attract', 'Rodiny').first()).toBeFocused();
      await cycle.expectTexts(null, 'Rodiny', [impression]);
      await cycle.expectCoverage('Rodiny', 6);
    });
  });
}

test.describe('dragging', () => {
  test('Escape leaves no trace, Alt keeps both stages', async ({ editor, page }) => {
    const cycle = await openCafe(editor);
    const card = cycle.card('Loyalty card', 'maintain', 'Regulars');

    await cycle.carry(card, cycle.cell('buildTrust', 'Regulars'));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await cycle.expectTexts('maintain', 'Regulars', ['Loyalty card']);
    await expect(editor.undoButton).toBeDisabled();

    await cycle.carry(card, cycle.cell('buildTrust', 'Regulars'));
    await page.keyboard.down('Alt');
    await page.mouse.up();
    await page.keyboard.up('Alt');
    for (const stage of ['buildTrust', 'maintain', 'renewAndExpand'] as const)
      await cycle.expectTexts(stage, 'Regulars', ['Loyalty card']);
    await editor.messages.getByRole('button', { name: 'Undo' }).click();
    await expect(cycle.cards('buildTrust', 'Regulars')).toHaveCount(0);
    await expect(editor.undoButton).toBeDisabled();
  });

  test('a card without a stage gets one, and loses it again', async ({ editor }) => {
    const cycle = await openCafe(editor);
    const chat = 'Chat over the counter';

    await cycle.drag(cycle.card(chat, null, 'Regulars'), cycle.cell('identifyNeeds', 'Regulars'));
    await cycle.expectTexts('identifyNeeds', 'Regulars', [chat]);
    await expect(cycle.cell(null, 'Regulars')).toHaveCount(0);

    await cycle.cards('identifyNeeds', 'Regulars').press('Delete');
    await cycle.expectTexts(null, 'Regulars', [chat]);
  });

  test('on another row it is linked to that segment; what is so already is refused with the reason', async ({ editor }) => {
    const cycle = await openCafe(editor);

    await cycle.drag(cycle.card('Loyalty card', 'maintain', 'Regulars'), cycle.cell('buildTrust', 'Tourists'));
    await cycle.expectTexts('buildTrust', 'Tourists', ['Loyalty card']);
    await cycle.expectTexts('maintain', 'Tourists', ['Loyalty card']);
    await cycle.expectTexts('maintain', 'Regulars', ['Loyalty card']);

    await cycle.drag(cycle.card('Loyalty card', 'buildTrust', 'Regulars'), cycle.cell('buildTrust', 'Tourists'));
    await expect(editor.messages.getByText('“Loyalty card” already serves Build trust for Tourists.')).toBeVisible();
    await editor.undoButton.click();
    await expect(cycle.cards('buildTrust', 'Tourists')).toHaveCount(0);
    await expect(editor.undoButton).toBeDisabled();
  });
});

test('the menu of a card does what dragging does', async ({ editor, page }) => {
  const cycle = await openCafe(editor);
  const card = cycle.card('Loyalty card', 'maintain', 'Regulars');
  const menu = 'What to do with Loyalty card';

  await card.focus();
  await editor.keys.press('Enter');
  await editor.menus.pick(menu, ['Move to stage', 'Attract']);
  await expect(cycle.card('Loyalty card', 'attract', 'Regulars')).toBeFocused();
  await expect(card).toHaveCount(0);

  await editor.keys.press('Enter');
  await editor.menus.entry('Serves stages', menu).click();
  await editor.menus.entry('Attract', 'Serves stages').click();
  await editor.menus.entry('Build trust', 'Serves stages').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await cycle.expectTexts('buildTrust', 'Regulars', ['Loyalty card']);
  await expect(cycle.cards('attract', 'Regulars')).toHaveCount(0);
  await editor.keys.expectFocus();
  await editor.undoButton.click();
  await expect(cycle.cards('buildTrust', 'Regulars')).toHaveCount(0);
  await cycle.expectTexts('attract', 'Regulars', ['Loyalty card']);

  await cycle.card('Loyalty card', 'attract', 'Regulars').click({ button: 'right' });
  await editor.menus.pick(menu, ['Link to segment', 'Tourists']);
  await cycle.expectTexts('attract', 'Tourists', ['Shop window', 'Loyalty card']);

  await cycle.card('Loyalty card', 'attract', 'Regulars').click({ button: 'right' });
  await editor.menus.pick(menu, ['Show on canvas']);
  await editor.board.expectSelected('Loyalty card');
});

test('a stage takes a card that is there already, or one of a person’s own', async ({ editor, page }) => {
  const cycle = await openCafe(editor);
  const menu = 'Add to Build trust for Regulars';

  await cycle.addButton('buildTrust', 'Regulars').click();
  await editor.menus.pick(menu, ['Chat over the counter']);
  await cycle.expectTexts('buildTrust', 'Regulars', ['Chat over the counter']);

  await cycle.addButton('buildTrust', 'Regulars').click();
  await editor.menus.pick(menu, ['New channel…']);
  await expect(page.getByRole('textbox', { name: 'New channel for Build trust' })).toBeFocused();
  await page.keyboard.type('Open kitchen');
  await editor.keys.press('Enter');
  await expect(cycle.card('Open kitchen', 'buildTrust', 'Regulars')).toBeFocused();
  await editor.inspector.heading('Channels').waitFor();

  await cycle.addButton('buildTrust', 'Regulars').click();
  await editor.menus.pick(menu, ['New relationship…']);
  await expect(page.getByRole('textbox', { name: 'New relationship for Build trust' })).toBeFocused();
  await page.keyboard.type('Never mind');
  await editor.keys.press('Escape');
  await cycle.expectTexts('buildTrust', 'Regulars', ['Open kitchen', 'Chat over the counter']);
});

test('all segments together: one row, every card once, a new one for all', async ({ editor, page }) => {
  const cycle = await openCafe(editor);
  await page.getByRole('radio', { name: 'All together' }).click();

  await expect(cycle.grid.getByRole('rowheader')).toHaveText(/^All segments/);
  await cycle.cell('resolveComplaints', 'all segments').getByRole('listitem').getByRole('button').first().click();
  await expect(cycle.cards('resolveComplaints', 'all segments')).toHaveAccessibleName(
    'Answer complaints fast and with empathy, relationship',
  );
  await page.getByRole('radio', { name: 'By segment' }).click();
  for (const segment of ['Regulars', 'Tourists']) {
    await cycle.expectTexts('resolveComplaints', segment, ['Answer complaints fast and with empathy']);
  }
  await editor.undoButton.click();
  await expect(editor.undoButton).toBeDisabled();
});

test('without a segment it leads to the first one', async ({ editor, page }) => {
  await editor.openNew();
  const cycle = new LifeCycle(page);
  await cycle.show();
  await expectAccessible(page, 'no segments');
  await page.getByRole('main').getByRole('button', { name: 'Add segment' }).click();
  await expect(editor.board.writing).toBeFocused();
  await editor.keys.type('Families');
  await editor.keys.press('Enter');
  await editor.segment('Families').click();
  await cycle.show();
  await expect(cycle.header('Families').getByText(/^No channel or relationship is linked yet/)).toBeVisible();
});

test.describe('axe finds nothing', () => {
  for (const [what, size] of Object.entries({
    '1440 × 900': { width: 1440, height: 900 },
    '900 × 600': { width: 900, height: 600 },
    '200 % zoom': { width: 720, height: 450 },
  })) {
    test(`at ${what}`, async ({ editor, page }) => {
      await page.setViewportSize(size);
      const cycle = await openCafe(editor);
      await expectAccessible(page, 'rows');
      await cycle.addButton('attract', 'Tourists').click();
      await expectAccessible(page, 'menu that adds');
      await page.keyboard.press('Escape');
      await cycle.card('Loyalty card', 'maintain', 'Regulars').click({ button: 'right' });
      await expectAccessible(page, 'menu of a card');
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: 'All together' }).click();
      await expectAccessible(page, 'all together');
      for (const theme of ['Dark', 'High contrast']) {
        await editor.menus.choose('View', 'Theme', theme);
        await expectAccessible(page, theme, true);
      }
    });
  }
});

async function chooseEnglish({ page }: Editor): Promise<void> {
  await page.getByRole('button', { name: 'Ponuka', exact: true }).click();
  for (const label of ['Zobraziť', 'Jazyk', 'English'])
    await page.getByRole('menu').last().getByText(label, { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}
