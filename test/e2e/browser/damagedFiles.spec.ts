import { addCard, answer, CAFE, CAFE_TEXT, COUNTS, expectStart } from '../support/cafe.ts';
import { canvasFile, fileText } from '../support/canvas.ts';
import { chooseFile, dropFile, openCanvas, save } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const lines = CAFE_TEXT.split('\n');

test.describe('a file that cannot be read', () => {
  const broken = [
    {
      what: 'truncated before its first card',
      text: lines.slice(0, 9).join('\n'),
      says: 'The file is not valid JSON: it stops making sense at line 9, column 24.',
    },
    {
      what: 'no list of cards',
      text: fileText({ ...canvasFile(CAFE), cards: {} }),
      says: /A field has the wrong kind of value: cards, line 7, column \d+ should be a list\./,
    },
    { what: 'something else', text: '{ "hello": "world" }', says: 'The file is not a Platno document.' },
    {
      what: 'a newer program’s file that says nothing to this one',
      text: '{ "format": "platno/bmc", "version": "2.0", "boards": [] }',
      says: 'The file was written by a newer Platno (format 2.0). This Platno cannot make out anything in it;',
    },
    { what: 'an empty file', text: '', says: 'The file is empty.' },
  ];

  for (const { what, text, says } of broken) {
    test(`${what}: says what and where, and the open document stays`, async ({ editor }) => {
      await openCanvas(editor, CAFE);
      await chooseFile(editor, { name: 'broken.bmc', text });

      const message = editor.alert('“broken.bmc” could not be opened');
      await expect(message).toContainText(says);
      await expect(message).toContainText('The file has not been changed.');
      await answer(editor, 'Close');
      await editor.board.expectCounts(COUNTS.cards, COUNTS.links);
      await expect(editor.unsaved).toBeHidden();
    });
  }
});

test.describe('a damaged file', () => {
  const file = canvasFile(CAFE);
  const damages = [
    {
      what: 'truncated in its last card',
      text: lines.slice(0, 30).join('\n'),
      repairs: [
        /^The file is spoilt here; what stood around this place may be missing \(line 30, column \d+\)/,
        /^The list of links is missing; the cards come without links/,
      ],
      opens: { cards: 3, links: 0 },
    },
    {
      what: 'a comma too many',
      text: lines.toSpliced(4, 1, `${lines[4] ?? ''},`).join('\n'),
      repairs: [/^The file is spoilt here; what stood around this place may be missing \(line 5, column 19\)/],
      opens: COUNTS,
    },
    {
      what: 'a wrong type',
      text: fileText(canvasFile(CAFE, { Window: { x: 'far right' } })),
      repairs: [/^A card has no place on the board; it gets one \(cards\[3\], line \d+, column \d+\).* “Window”/],
      opens: COUNTS,
    },
    {
      what: 'a block that does not exist',
      text: fileText(canvasFile(CAFE, { Window: { block: 'weather' } })),
      repairs: [
        /^A card is in none of the nine blocks; its text moves to the description \(cards\[3\], line \d+, .* “Window”/,
        /^Link link-1 is left out: one of its cards does not exist \(links\[1\], line \d+/,
      ],
      opens: { cards: 3, links: 1 },
    },
    {
      what: 'two cards of one id',
      text: fileText(canvasFile(CAFE, { Window: { id: 'tourists' } })),
      repairs: [
        /^An id is missing or used twice; a new one is made \(cards\[3\]\.id, line \d+, .* “Window”/,
        /^Link link-1 is left out: one of its cards does not exist \(links\[1\], line \d+/,
      ],
      opens: { cards: 4, links: 1 },
    },
    {
      what: 'links that cannot be used',
      text: fileText({
        ...file,
        links: [
          ...file.links,
          { id: 'nowhere', from: 'tourists', to: 'gone' },
          { id: 'twice', from: 'tourists', to: 'breakfast' },
          { id: 'sideways', from: 'breakfast', to: 'window' },
        ],
      }),
      repairs: [
        /^Link nowhere is left out: one of its cards does not exist/,
        /^Link twice is left out: the same two cards are linked twice/,
        /^Link sideways is left out: its two blocks cannot be linked/,
      ],
      opens: COUNTS,
    },
  ];

  for (const { what, text, repairs, opens } of damages) {
    test(`${what}: each repair is listed, and made only if the person wants that`, async ({ editor }) => {
      await editor.openStart();

      await dropFile(editor, { name: 'odd.bmc', text });
      const question = editor.alert('“odd.bmc” is damaged');
      await expect(question).toContainText('The file stays as it is until you save.');
      await expect(question.getByRole('listitem')).toHaveText(repairs);
      await answer(editor, 'Cancel');
      await expectStart(editor);

      await dropFile(editor, { name: 'odd.bmc', text });
      await answer(editor, 'Open');
      await editor.expectBoard();
      await editor.board.expectCounts(opens.cards, opens.links);
    });
  }

  test('a card without a block keeps its text, below the description', async ({ editor }) => {
    await editor.openStart();
    await dropFile(editor, { name: 'odd.bmc', text: fileText(canvasFile(CAFE, { Window: { block: 'weather' } })) });
    await answer(editor, 'Open');
    await addCard(editor, 'Offices');

    const saved: { description: string } = JSON.parse((await save(editor)).text);

    expect(saved.description).toBe('Window');
  });
});

test('a file of a newer program is shown, and can be neither changed nor saved', async ({ editor, page }) => {
  await editor.openStart();
  await dropFile(editor, { name: 'newer.bmc', text: CAFE_TEXT.replace('"1.0"', '"2.0"') });
  await editor.expectBoard();

  await editor.board.expectCounts(COUNTS.cards, COUNTS.links);
  await expect(page.getByRole('region', { name: 'Read only' })).toContainText('A newer Platno (format 2.0) wrote this file.');
  await expect(page.getByRole('button', { name: /^(Add|Link|Silence)/ })).toHaveCount(0);
  await expect(editor.segments.getByRole('button', { name: /Market type/ })).toBeDisabled();
  await expect(editor.status).toContainText('Drag to select several');
  await expect(editor.status).not.toContainText('Double-click');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect(editor.messages).toContainText(
    'This document is read-only, because a newer Platno wrote it. Nothing was changed.',
  );
  await editor.board.expectCounts(COUNTS.cards, COUNTS.links);
  await expect(editor.unsaved).toBeHidden();
  await page.getByRole('tab', { name: 'Check', exact: true }).click();
  const check = page.getByRole('region', { name: 'Check', exact: true });
  await expect(check.getByText(/is not reached|has no|nobody|is empty/i).first()).toBeVisible();
  await expect(check.getByRole('button', { name: /^(Silence|Add|Link with)/ })).toHaveCount(0);
});
