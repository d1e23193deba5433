import { describe, expect, it } from 'vitest';
import { findText } from '../../../../renderer/actions/board/findCards.ts';
import { parkedShown, stepFind } from '../../../../renderer/actions/board/findSteps.ts';
import { exportWords } from '../../../../renderer/actions/exporting/exportWords.ts';
import { deleteParked, parkText, placeInBlock } from '../../../../renderer/actions/board/parkingActions.ts';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { writeMarkdown } from '../../../../renderer/formats/markdown/writeMarkdown.ts';
import { documentOf } from '../../support/documentOf.ts';
import { overlapFaults } from '../../support/faults.ts';
import { TestEditor } from '../../support/TestEditor.ts';

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
const messages = (test: TestEditor) => test.app.getState().toasts.map(({ text, offersUndo }) => ({ text, offersUndo }));
const parked = (test: TestEditor) => (test.state.document.info.parked ?? []).map(({ text }) => text);

describe('the parking area', () => {
  it('takes a card off the board with its links, in one step, and shows itself', () => {
    const test = setup().select('C').run('card.park');

    expect([parked(test), test.texts('channels'), test.links]).toEqual([['Web'], [], []]);
    expect(test.state.isParkingShown).toBe(true);
    expect(test.steps).toEqual(['step.park']);
    expect(messages(test)).toEqual([{ text: 'Parked cards have no links: 1 link was removed.', offersUndo: true }]);
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

  it('is saved and read again, and exported as notes', () => {
    const test = setup().select('C').run('card.park');
    const { document } = test.state;

    const read = readBmc(new TextEncoder().encode(writeBmc(document)));

    if (!read.ok) throw new Error('not read');
    expect(read.repairs).toEqual([]);
    expect(read.document.info.parked).toEqual(document.info.parked);
    expect(writeMarkdown(document, exportWords(document, 'en')).text).toMatch(/## Parking area\n\n- Web\n {2}> seen twice\n$/);
  });

  it('is found after the cards of the board, shown and stepped through', () => {
    const test = setup().select('C').run('card.park');
    parkText(test.editor, 'Where are they seen');
    test.editor.set({ isParkingShown: false });

    findText(test.editor, 'E', 'en');
    expect([test.state.find, parkedShown(test.state), test.state.isParkingShown]).toEqual([
      { query: 'E', matches: [], parked: [0, 1], current: 0 },
      0,
      true,
    ]);
    stepFind(test.editor, 1);
    expect(parkedShown(test.state)).toBe(1);
    placeInBlock(test.editor, 0, 'channels');
    findText(test.editor, 'E', 'en');

    expect(test.state.find).toMatchObject({ matches: ['C'], parked: [0] });
  });
});

describe('dragging cards to and from the parking area', () => {
  const over = { isOverParking: true } as const;

  it('parks what is let go there, as one step, and says which links that cost', () => {
    const test = setup();
    test.dragging('C', 'keyPartners').move('keyPartners', over);
    expect(test.state.gesture).toMatchObject({ kind: 'move', parks: true, target: null });

    test.release('keyPartners', over);

    expect([parked(test), test.texts('channels'), test.removedLinks, test.steps]).toEqual([['Web'], [], [1], ['step.park']]);
    expect(messages(test)).toEqual([{ text: 'Parked cards have no links: 1 link was removed.', offersUndo: true }]);
    expect([parked(test.undo()), test.links]).toEqual([[], ['A-C']]);
  });

  it('places a parked card where it is let go, on free paper, as one step', () => {
    const test = setup().select('C').run('card.park');
    const at = test.point('customerSegments');
    test.tool.pressParked(0, test.input({ x: 1400, y: 700 }, over));
    test.move('A');
    expect(test.state.gesture).toMatchObject({ kind: 'place', index: 0, target: 'customerSegments' });
    expect(parked(test)).toEqual(['Web']);

    test.move(at).release(at);

    expect(test.find('C')).toMatchObject({ block: 'customerSegments', notes: 'seen twice' });
    expect([parked(test), test.selected, test.steps]).toEqual([[], ['C'], ['step.park', 'step.placeParked']]);
    expect(overlapFaults(test.state.document)).toEqual([]);
  });

  it.each(['Escape', 'a place beside every block', 'the parking area itself'])('leaves everything as it was at %s', (where) => {
    const test = setup().select('C').run('card.park');
    const { revision } = test.state;
    test.tool.pressParked(0, test.input({ x: 1400, y: 700 }, over));
    test.move('keyPartners');
    if (where === 'Escape') test.editor.set({ gesture: null });

    if (where.startsWith('a place')) test.release({ x: -900, y: -900 });
    else test.release('keyPartners', where === 'Escape' ? {} : over);

    expect([parked(test), test.state.revision, test.state.gesture]).toEqual([['Web'], revision, null]);
  });
});
