import type { Editor } from '../pages/Editor.ts';
import { digitOf, type BlockTitle } from '../pages/blocks.ts';
import { readPdf } from '../../unit/export/readPdf.ts';
import { download } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

/** What the room calls out, activity by activity: sixty cards. */
const CALLED_OUT: Readonly<Record<string, Readonly<Partial<Record<BlockTitle, readonly string[]>>>>> = {
  Customer: {
    'Customer Segments': ['Commuters', 'Students', 'Families at weekends', 'Offices nearby', 'Tourists', 'Cyclists'],
    Channels: ['Window on the platform', 'Website', 'Loyalty app', 'Leaflets in offices', 'Map services', 'Word of mouth'],
    'Customer Relationships': ['First names', 'Stamp card', 'Answer within a day', 'Birthday coffee', 'Barista course', 'Survey'],
  },
  Value: {
    'Value Propositions': [
      ...['Coffee before the train leaves', 'Breakfast to go', 'A quiet hour', 'Beans from one farm', 'Own cup, lower price'],
      ...['Lunch box', 'Place to lock a bicycle', 'Repaired cups', 'Story of every farm'],
    ],
    'Revenue Streams': ['Coffee', 'Monthly pass', 'Office deliveries', 'Bags of beans', 'Courses', 'Room for hire'],
  },
  Delivery: {
    'Key Resources': ['Platform lease', 'Two machines', 'Trained baristas', 'Recipes', 'Name people know', 'Cargo bike'],
    'Key Activities': ['Roasting', 'Baking at five', 'Serving in a minute', 'Training', 'Talking to guests', 'Delivering'],
  },
  Operation: {
    'Key Partners': ['Railway', 'Roastery', 'Bakery next door', 'Farm in Huila', 'Bicycle club', 'Accountant'],
    'Cost Structure': [...['Rent', 'Wages', 'Beans', 'Flour and milk', 'Repairs', 'Energy', 'Insurance', 'Marketing', 'Taxes']],
  },
};

const CARDS = Object.values(CALLED_OUT).flatMap((blocks) => Object.values(blocks).flat());

test('a workshop of two hours, by keyboard alone', async ({ editor, page }) => {
  test.setTimeout(180_000);
  const { keys } = editor;
  expect(CARDS).toHaveLength(60);
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') });
  await editor.openStart();
  await keys.tabTo(page.getByRole('button', { name: 'New canvas' }));
  await page.keyboard.press('Enter');
  await editor.expectBoard();

  await startAgenda(editor);
  await endActivity(editor, 'Welcome', 10);
  await writeDown(editor, 'Customer', 20);
  await writeDown(editor, 'Value', 20);
  await endActivity(editor, 'Break', 10);
  await writeDown(editor, 'Delivery', 15);
  await writeDown(editor, 'Operation', 15);
  await editor.board.expectCounts(60, 0);
  await vote(editor);
  await endActivity(editor, 'Vote', 15);
  await compareWithBefore(editor);
  await present(editor);
  await endActivity(editor, 'Next steps', 15);
  await expect(page.getByRole('timer')).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = editor.dialog('Export as PDF');
  await expect(dialog).toBeVisible();
  await keys.tabTo(dialog.getByRole('button', { name: 'Export', exact: true }));
  const pdf = await download(editor, () => page.keyboard.press('Enter'));
  const paper = (await readPdf(pdf.bytes)).pageTexts.flat().join(' ');
  for (const card of CARDS.filter((text) => text !== 'Survey'))
    expect(paper).toContain(card.replace('Coffee before', 'Good coffee before'));

  const file: unknown = JSON.parse((await download(editor, () => keys.press('ControlOrMeta+S'))).text);
  expect(file).toMatchObject({
    agenda: { length: 8 },
    votes: [{ ballots: [{ voter: 'Jana' }, { voter: 'Peter' }, { voter: 'Zuzana' }] }],
    snapshots: [{ name: 'What the room said' }],
    cards: { length: 60 },
  });
  // What is typed takes its time as well.
  expect(await page.evaluate(() => new Date().toTimeString().slice(0, 5))).toMatch(/^11:0\d$/);
});

async function startAgenda({ page, keys }: Editor): Promise<void> {
  await keys.press('Alt+A');
  const agenda = page.getByRole('dialog', { name: 'Agenda' });
  await expect(agenda).toBeVisible();
  await keys.tabTo(agenda.getByRole('button', { name: /A whole workshop in two hours/ }));
  await page.keyboard.press('Enter');
  await expect(agenda.getByText('2 h', { exact: true })).toBeVisible();
  await keys.tabTo(agenda.getByRole('button', { name: 'Start', exact: true }));
  await page.keyboard.press('Enter');
  await expect(agenda).toHaveCount(0);
}

/** The minutes pass, the bell rings, and the next activity begins. */
async function endActivity(editor: Editor, title: string, minutes: number): Promise<void> {
  const { page, keys } = editor;
  const bar = page.getByRole('region', { name: 'Workshop' });
  await expect(bar.getByText(title, { exact: true })).toBeVisible();
  await page.clock.fastForward(minutes * 60_000);
  await expect(bar.getByText(/^(Time is up|Over time)$/)).toBeVisible();
  await keys.press('Alt+.');
}

/** One field, Enter after Enter; a digit in the empty field chooses the block. */
async function writeDown(editor: Editor, activity: string, minutes: number): Promise<void> {
  const { page, keys, board } = editor;
  await keys.press('E');
  await keys.expectFocusOn(/^What the room calls out/);
  for (const [block, texts] of blocksOf(activity)) {
    await page.keyboard.press(digitOf(block));
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
  }
  await keys.press('Escape');
  for (const [block, texts] of blocksOf(activity)) await board.expectTexts(block, texts);
  await endActivity(editor, activity, minutes);
}

function blocksOf(activity: string): readonly (readonly [BlockTitle, readonly string[]])[] {
  return Object.entries(CALLED_OUT[activity] ?? {}) as [BlockTitle, readonly string[]][]; // its own keys
}

/** Three people with three dots each for the value propositions; nobody sees a sum before the end. */
async function vote({ page, keys }: Editor): Promise<void> {
  await keys.press('V');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await keys.tabTo(dialog.getByRole('button', { name: 'Start the vote' }));
  await page.keyboard.press('Enter');
  for (const [index, voter] of ['Jana', 'Peter', 'Zuzana'].entries()) {
    await keys.expectFocusOn('Name (optional)');
    await keys.type(voter);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(`Ballot of ${voter}`)).toBeVisible();
    // All for the first card, but the last person has second thoughts.
    await keys.press('Space', 'Space', ...(index === 2 ? ['-', 'ArrowDown', 'Space'] : ['ArrowDown', 'Space']));
    await keys.tabTo(dialog.getByRole('button', { name: 'Done, hide my dots' }));
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(new RegExp(`^${index + 1} (person has|people have) voted$`))).toBeVisible();
    await expect(dialog.getByText(/\d dots?\b/)).toHaveCount(0);
  }
  await keys.tabTo(dialog.getByRole('button', { name: 'Reveal the result' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^“.+” comes first with 5 dots\.$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** A version, second thoughts, and what they changed. */
async function compareWithBefore(editor: Editor): Promise<void> {
  const { page, keys } = editor;
  await keys.press('Alt+S');
  await keys.expectFocusOn('Name');
  await keys.press('ControlOrMeta+A');
  await keys.type('What the room said');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keys.goTo('Value Propositions', 'Coffee before the train leaves');
  await keys.press('Enter', 'ControlOrMeta+A');
  await keys.type('Good coffee before the train leaves');
  await keys.press('Escape');
  await keys.goTo('Customer Relationships', 'Survey');
  await keys.press('Delete');
  await keys.write('Channels', ['Timetable of the railway']);

  await keys.press('Alt+V');
  const list = editor.dialog('Versions in this file');
  await expect(list).toBeVisible();
  await keys.tabTo(list.getByRole('button', { name: 'Compare…' }));
  await page.keyboard.press('Enter');
  await expect(editor.dialog('Compare versions').getByRole('status')).toHaveText(
    'From “What the room said” to “The model as it is now”: 1 added · 1 removed · 1 changed',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Told card by card up to the channels, black for a question, and back to where one was. */
async function present({ page, keys }: Editor): Promise<void> {
  const before = await keys.focused.getAttribute('aria-label');
  await page.keyboard.press('ControlOrMeta+Enter');
  const stage = page.getByRole('dialog', { name: 'Presentation' });
  const controls = stage.getByRole('toolbar', { name: 'Controls' });
  await expect(controls.getByText('1 / 76')).toBeVisible();
  for (let step = 0; step < 3; step++) await page.keyboard.press('PageDown');
  await expect(controls.getByText('4 / 76')).toBeVisible();
  await page.keyboard.press('b');
  await expect(stage.getByText('The screen is black.')).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowRight');
  await expect(stage.getByText('Channels · 1 of 7', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage).toHaveCount(0);
  await expect(keys.focused).toHaveAttribute('aria-label', before ?? '');
}
