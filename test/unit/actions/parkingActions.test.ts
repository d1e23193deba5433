import { describe, expect, it } from 'vitest';
import { parkedMatches } from '../../../renderer/actions/findCards.ts';
import { exportWords } from '../../../renderer/actions/exportWords.ts';
import { deleteParked, parkText, placeInBlock } from '../../../renderer/actions/parkingActions.ts';
import { readBmc } from '../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../renderer/formats/bmc/writeBmc.ts';
import { writeMarkdown } from '../../../renderer/formats/markdown/writeMarkdown.ts';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const setup = () =>
  new TestEditor(
    documentOf(
      {
        customerSegments: ['A'],
        channels: [{ id: 'C', text: 'Web', notes: 'seen twice', time: 'later', channel: { kind: 'webSales' } }],
      },
      [['A', 'C']],
    ),
  );
const parked = (test: TestEditor) => (test.state.document.info.parked ?? []).map(({ text }) => text);

describe('the parking area', () => {
  it('takes a card off the board with its links, in one step, and shows itself', () => {
    const test = setup().select('C').run('card.park');

    expect([parked(test), test.texts('channels'), test.links]).toEqual([['Web'], [], []]);
    expect(test.state.isParkingShown).toBe(true);
    expect(test.steps).toEqual(['step.park']);
    test.undo();
    expect([parked(test), test.texts('channels'), test.links]).toEqual([[], ['Web'], ['A-C']]);
  });

  it('gives a card back whole, into any block, and selects it', () => {
    const test = setup().select('C').run('card.park');

    placeInBlock(test.editor, 0, 'keyPartners');

    expect(test.find('C')).toMatchObject({
      block: 'keyPartners',
      notes: 'seen twice',
      time: 'later',
      channel: { kind: 'webSales' },
    });
    expect([parked(test), test.selected]).toEqual([[], ['C']]);
  });

  it('gives a card another id where its own is taken', () => {
    const test = setup().select('C').run('card.park');
    const [card] = test.state.document.info.parked ?? [];
    if (!card) throw new Error('nothing parked');
    test.editor.commit('step.paste', [{ kind: 'card', id: 'C', prev: null, next: card }]);

    placeInBlock(test.editor, 0, 'channels');

    expect(test.texts('channels')).toEqual(['Web', 'Web']);
  });

  it('takes what is written down, but nothing blank, and lets go of it', () => {
    const test = setup();
    parkText(test.editor, ' an idea ');
    parkText(test.editor, '  ');
    expect(parked(test)).toEqual(['an idea']);

    deleteParked(test.editor, 0);

    expect(test.state.document.info).not.toHaveProperty('parked');
  });

  it('is saved and read again, searched, and exported as notes', () => {
    const test = setup().select('C').run('card.park');
    const { document } = test.state;

    const read = readBmc(new TextEncoder().encode(writeBmc(document)));

    if (!read.ok) throw new Error('not read');
    expect(read.repairs).toEqual([]);
    expect(read.document.info.parked).toEqual(document.info.parked);
    expect([...parkedMatches(document, 'TWICE', 'en')]).toEqual([0]);
    expect(writeMarkdown(document, exportWords(document, 'en')).text).toMatch(/## Parking area\n\n- Web\n {2}> seen twice\n$/);
  });
});
