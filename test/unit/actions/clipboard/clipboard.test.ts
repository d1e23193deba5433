import { describe, expect, it } from 'vitest';
import { copySelection, cutSelection, duplicateSelection } from '../../../../renderer/actions/clipboard/clipboard.ts';
import { pasteAny, pasteCards } from '../../../../renderer/actions/clipboard/pasting.ts';
import { MAX_PASTED_LINES } from '../../../../renderer/actions/clipboard/pasted.ts';
import { cardsAsHtml } from '../../../../renderer/actions/clipboard/clipboardHtml.ts';
import { cardsAsSvg } from '../../../../renderer/actions/clipboard/clipboardSvg.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';
import { overlapFaults } from '../../support/faults.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const MODEL = documentOf(
  {
    customerSegments: [{ id: 'A', text: 'Tourists', notes: 'who', color: 'wine', width: 240 }, 'B'],
    valuePropositions: ['V'],
    channels: ['C', { id: 'D', text: 'two\nlines' }],
  },
  [
    ['A', 'C'],
    ['A', 'V'],
    ['B', 'C'],
  ],
);
const setup = () => new TestEditor(MODEL);
const copy = (test: TestEditor, ...names: string[]) => {
  const copied = copySelection(test.select(...names).state);
  if (!copied) throw new Error('nothing copied');
  return copied;
};
const textOnly = (text: string) => ({ text, json: '' });

describe('copying', () => {
  it('gives other programs one card a line, in thinking order of the blocks and reading order inside', () => {
    expect(copy(setup(), 'D', 'V', 'C', 'A').text).toBe('Tourists\nV\nC\ntwo lines');
  });

  it('copies nothing where no card is selected', () => {
    const test = setup();
    test.editor.set({ selection: new Set(['A-C']) });

    expect([copySelection(test.state), cutSelection(test.editor), test.steps]).toEqual([null, null, []]);
  });
});

describe('pasting whole cards', () => {
  it('into another editor brings everything they carry and the links among them', () => {
    const clip = copy(setup(), 'A', 'C', 'D');
    const other = new TestEditor(documentOf({ channels: ['Z'] }));

    expect(pasteCards(other.editor, clip)).toBe(3);

    expect(other.find('Tourists')).toMatchObject({
      id: 'new1',
      block: 'customerSegments',
      notes: 'who',
      color: 'wine',
      width: 240,
    });
    expect([other.texts('channels'), other.links, other.selected, other.steps]).toEqual([
      ['Z', 'C', 'two\nlines'],
      ['new1-new2'],
      ['new1', 'new2', 'new3'],
      ['step.paste'],
    ]);
    expect(overlapFaults(other.state.document)).toEqual([]);
    expect(other.undo().state.document.cards.size).toBe(1);
  });

  it('lets formulas lead to the copies of the cards that came along, and else to where they led', () => {
    const formula = (text: string) => ({ price: { likely: text, high: 9 }, frequency: { low: text } });
    const model = documentOf({
      customerSegments: [{ id: 'A', text: 'Tourists' }, 'B'],
      revenueStreams: [{ id: 'R', text: 'Tours', numbers: formula('= {A.size} * {B.size} + {R.share} + 1') }],
    });
    const test = new TestEditor(model).select('A', 'R');

    duplicateSelection(test.editor);

    const [first, second] = test.selected;
    expect(test.state.document.cards.get(second ?? '')?.numbers).toEqual(
      formula(`= {${first}.size} * {B.size} + {${second}.share} + 1`),
    );
    expect(test.state.document.cards.get('R')).toBe(model.cards.get('R'));
  });

  it('of one block goes where the focus is', () => {
    const test = setup();
    const clip = copy(test, 'C', 'D');

    pasteCards(test.run('block.focus.keyPartners').editor, clip);

    expect(test.texts('keyPartners')).toEqual(['C', 'two\nlines']);
  });

  it('twice gives two of everything', () => {
    const test = setup();
    const clip = copy(test, 'A', 'C');

    pasteCards(test.editor, clip);
    pasteCards(test.editor, clip);

    expect([test.state.document.cards.size, test.state.document.links.size, overlapFaults(test.state.document)]).toEqual([
      9,
      5,
      [],
    ]);
  });

  it('works by menu too, where only the text of this window’s last copy can be read', () => {
    const test = setup();
    const { text } = copy(test, 'A', 'C');

    pasteCards(test.editor, textOnly(text.replaceAll('\n', '\r\n')));

    expect([test.state.document.links.size, test.state.document.cards.get('new1')?.notes]).toEqual([4, 'who']);
  });

  it('still knows the last copy after something else was duplicated', () => {
    const test = setup();
    const { text } = copy(test, 'A', 'C');

    duplicateSelection(test.select('D').editor);
    pasteCards(test.editor, textOnly(text));

    expect(test.texts('customerSegments')).toEqual(['Tourists', 'B', 'Tourists']);
  });

  it.each([
    ['nonsense', '{'],
    ['another format', '{"format":"x"}'],
    [
      'a card without a place',
      '{"format":"platno/bmc","version":"1.0","id":"c","title":"","cards":[{"id":"1","block":"channels","text":"x"}],"links":[]}',
    ],
  ])('refuses %s', (_what, json) => {
    const test = setup();

    expect([pasteCards(test.editor, { text: 'x', json }), test.steps]).toEqual([0, []]);
  });
});

describe('copying for word processors', () => {
  it('gives a heading a block and a list of its cards, in the language of the window', () => {
    const { piece } = copy(setup(), 'A', 'D');

    expect(cardsAsHtml({ piece, json: '{}' }, translateInto('sk'))).toBe(
      '<h3 data-platno-cards="{}">Zákaznícke segmenty</h3><ul><li>Tourists</li></ul><h3>Kanály</h3><ul><li>two<br>lines</li></ul>',
    );
  });

  it('lets nothing in a text be markup', () => {
    const text = '<img src=x onerror="alert(1)"> & more';
    const { piece } = copy(new TestEditor(documentOf({ channels: [{ id: 'X', text }] })), 'X');

    expect(cardsAsHtml({ piece, json: '{}' }, translateInto('en'))).toContain(
      '<li>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more</li>',
    );
  });
});

describe('copying for drawing programs', () => {
  it('draws the cards and the links among them, and nothing else', () => {
    const { piece } = copy(setup(), 'A', 'C');

    const svg = cardsAsSvg(piece, 'en');

    expect(svg.match(/<g class="(card|link)">/g)).toHaveLength(3);
    expect(svg).toContain('Tourists');
    expect(svg).not.toContain('class="block');
  });
});

describe('pasting rows out of a spreadsheet', () => {
  const rows = async (text: string, model = documentOf({ channels: ['Window'] })) => {
    const test = new TestEditor(model).run('block.focus.channels');
    const { count } = await pasteAny(test.editor, textOnly(text));
    return { test, count };
  };

  it('makes one card a row in the focused block: the first cell is its text, the others are its notes', async () => {
    const { test, count } = await rows('Web\tOrders\tsince 2020\r\n"Shop, in ""town"""\t\t\r\n\t\t\r\n"two\nlines"\tx\r\n');

    expect([count, test.texts('channels'), test.steps]).toEqual([
      3,
      ['Window', 'Web', 'Shop, in "town"', 'two\nlines'],
      ['step.paste'],
    ]);
    expect(test.find('Web')).toMatchObject({ notes: 'Orders\nsince 2020' });
    expect(overlapFaults(test.state.document)).toEqual([]);
    expect(test.undo().texts('channels')).toEqual(['Window']);
  });

  it('puts them where a column says, with segments in colours of their own', async () => {
    const model = documentOf({ customerSegments: [{ id: 'A', text: 'A', color: 'blue' }] });
    const table = 'Blok\tText\tSegment\nZákaznícke segmenty\tRodiny\t\nHodnotové ponuky\tRaňajky, káva\tRodiny\n';
    const { test } = await rows(table, model);

    expect([test.texts('customerSegments'), test.texts('valuePropositions')]).toEqual([['A', 'Rodiny'], ['Raňajky, káva']]);
    expect([test.find('Rodiny').color, test.state.document.links.size]).toEqual(['vermilion', 1]);
  });

  it('puts them where the first column says without a header', async () => {
    const { test } = await rows('Channels\tWeb\nKey Partners\tRoastery\tnear\n');

    expect([test.texts('channels'), test.texts('keyPartners')]).toEqual([['Window', 'Web'], ['Roastery']]);
  });

  it('leaves lines that are only set in by tabs to be lines', async () => {
    const { test } = await rows('Web\n\tShop\n');

    expect(test.texts('channels')).toEqual(['Window', 'Web', 'Shop']);
  });

  it('still knows whole cards of its own by their text', async () => {
    const test = setup();
    const { text } = copy(test, 'A', 'C');

    expect(await pasteAny(test.editor, textOnly(text))).toEqual({ count: 2, left: 0 });
    expect(test.state.document.links.size).toBe(4);
  });
});

describe('pasting lines of text', () => {
  const lines = (text: string) => {
    const test = new TestEditor().run('block.focus.channels');
    pasteCards(test.editor, textOnly(text));
    return test.texts('channels');
  };

  it('makes one card a line in the block with the focus, as one step', () => {
    const test = setup().select('C');

    expect(pasteCards(test.editor, textOnly('one\r\ntwo\rthree\n\n  four  \n'))).toBe(4);

    expect([test.texts('channels'), test.steps, overlapFaults(test.state.document)]).toEqual([
      ['C', 'two\nlines', 'one', 'two', 'three', 'four'],
      ['step.paste'],
      [],
    ]);
    expect(test.selected).toEqual(['new1', 'new2', 'new3', 'new4']);
  });

  it('leaves out list marks of other programs and nothing else', () => {
    expect(lines('- one\n• two\n  * three\n4. four\n12) five\n-5 °C\n3.5 %\n2026. year')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      '-5 °C',
      '3.5 %',
      '2026. year',
    ]);
  });

  it('puts accents together with their letters', () => {
    expect(lines('Cafe\u0301')).toEqual(['Café']);
  });

  it('is nothing where there are only empty lines', () => {
    expect(lines(' \n\t\n')).toEqual([]);
  });

  it('stops at a number that is surely a mistake', () => {
    const test = new TestEditor();

    expect(pasteCards(test.editor, textOnly('x\n'.repeat(MAX_PASTED_LINES + 10)))).toBe(MAX_PASTED_LINES);
  });

  it('counts what it leaves out', async () => {
    const answer = await pasteAny(new TestEditor().editor, textOnly('x\n'.repeat(MAX_PASTED_LINES + 10)));

    expect(answer).toEqual({ count: MAX_PASTED_LINES, left: 10 });
  });

  it('gives pasted segments a colour each', () => {
    const test = new TestEditor();
    pasteCards(test.editor, textOnly('one\ntwo\nthree'));

    expect(test.state.derived.segments.map(({ color }) => color)).toEqual(['blue', 'vermilion', 'green']);
  });
});

describe('cutting', () => {
  it('copies and removes as one step', () => {
    const test = setup().select('A', 'C');

    const clip = cutSelection(test.editor);

    expect([clip?.text, test.texts('channels'), test.links, test.steps]).toEqual([
      'Tourists\nC',
      ['two\nlines'],
      [],
      ['step.cut'],
    ]);
    pasteCards(test.editor, clip ?? textOnly(''));
    expect(test.links).toEqual(['new1-new2']);
    expect(contentOf(test.undo().undo().state.document)).toEqual(contentOf(MODEL));
  });
});

describe('duplicating', () => {
  it('makes the selection again with the links among it', () => {
    const test = setup().select('A', 'C').run('edit.duplicate');

    expect([test.texts('customerSegments'), test.texts('channels')]).toEqual([
      ['Tourists', 'B', 'Tourists'],
      ['C', 'two\nlines', 'C'],
    ]);
    expect([test.links, test.selected, test.steps]).toEqual([
      ['A-C', 'A-V', 'B-C', 'new1-new2'],
      ['new1', 'new2'],
      ['step.duplicate'],
    ]);
    expect(overlapFaults(test.state.document)).toEqual([]);
  });

  it('stays in the block of its cards, wherever the focus is', () => {
    const test = setup().run('block.focus.keyPartners');
    test.editor.set({ selection: new Set(['C', 'D']) });

    test.run('edit.duplicate');

    expect([test.texts('keyPartners'), test.texts('channels')]).toEqual([[], ['C', 'two\nlines', 'C', 'two\nlines']]);
  });
});
