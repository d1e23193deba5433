import { describe, expect, it } from 'vitest';
import { correctBeside, moveEntry, removeEntry, writeCorrection } from '../../../../renderer/actions/workshop/entryCorrection.ts';
import {
  choosePlace,
  closeEntry,
  entered,
  enterLines,
  enterText,
  entryPlace,
  placeBeside,
  type EntryPlace,
} from '../../../../renderer/actions/workshop/quickEntry.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const setup = () => new TestEditor(documentOf({ customerSegments: ['A'], channels: ['Web'] }, [['A', 'Web']])).run('entry.open');
const type = (test: TestEditor, place: EntryPlace, ...texts: readonly string[]): TestEditor => {
  choosePlace(test.editor, place);
  for (const text of texts) enterText(test.editor, text);
  return test;
};
const parked = (test: TestEditor) => (test.state.document.info.parked ?? []).map(({ text }) => text);
const list = (test: TestEditor) => {
  const { entry } = test.state;
  return entry ? entered(test.state, entry).map(({ text }) => text) : null;
};

describe('quick entry', () => {
  it('makes cards in the chosen block, each a step of its own, and selects the last', () => {
    const test = type(setup(), 'channels', ' Post ', 'Phone');

    expect(test.texts('channels')).toEqual(['Web', 'Post', 'Phone']);
    expect(test.steps).toEqual(['step.addCard', 'step.addCard']);
    expect(test.state.focus).toEqual({ block: 'channels', cardId: 'new2' });
    test.undo();
    expect([test.texts('channels'), list(test)]).toEqual([['Web', 'Post'], ['Post']]);
    test.redo();
    expect([test.texts('channels'), list(test)]).toEqual([
      ['Web', 'Post', 'Phone'],
      ['Post', 'Phone'],
    ]);
  });

  it('lays no card on another', () => {
    const test = type(setup(), 'channels', ...Array.from({ length: 30 }, (_, index) => `Card ${index}`));

    const boxes = [...test.state.layout.cards.values()];
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect([boxes.length, overlaps]).toEqual([32, []]);
  });

  it('writes down beside the board what belongs nowhere yet', () => {
    const test = type(setup(), 'parking', 'Landlord?');

    expect([parked(test), test.state.isParkingShown, test.steps]).toEqual([['Landlord?'], true, ['step.park']]);
    expect(enterLines(test.editor, 'One\n- Two\n')).toEqual({ count: 2, left: 0 });
    expect(parked(test)).toEqual(['Landlord?', 'One', 'Two']);
    test.undo();
    expect([parked(test), list(test)]).toEqual([['Landlord?'], ['Landlord?']]);
  });

  it('makes a card of each pasted line, in one step', () => {
    const test = setup();
    choosePlace(test.editor, 'keyPartners');

    expect(enterLines(test.editor, 'Bank\n\n• Roaster\n')).toEqual({ count: 2, left: 0 });

    expect(test.texts('keyPartners')).toEqual(['Bank', 'Roaster']);
    expect([test.selected.length, list(test), test.steps]).toEqual([1, ['Bank', 'Roaster'], ['step.paste']]);
  });

  it('makes nothing of blanks, and nothing once it is closed', () => {
    const test = type(setup(), 'channels', '  \n ');
    closeEntry(test.editor);
    enterText(test.editor, 'Late');

    expect(test.steps).toEqual([]);
  });

  it('shows the whole board again afterwards where it was seen before, and no emptiness beside a board that is larger than the view', () => {
    const test = new TestEditor(documentOf({ keyPartners: ['Bank'] }));
    test.editor.set({ viewport: { width: 500, height: 240 } });
    test.run('zoom.fit');
    const fitted = test.state.camera;
    test.run('entry.open');

    choosePlace(test.editor, 'keyPartners');
    const { camera, layout } = test.state;
    expect([camera.z > fitted.z, camera.x >= layout.box.x - 24 / camera.z, camera.y >= layout.box.y - 24 / camera.z]).toEqual([
      true,
      true,
      true,
    ]);

    closeEntry(test.editor);
    expect(test.state.camera).toEqual(fitted);
  });

  it('leaves a camera that was set by hand where it is', () => {
    const test = new TestEditor(documentOf({ keyPartners: ['Bank'] })).run('zoom.in', 'entry.open');
    const { camera } = test.state;

    closeEntry(test.editor);

    expect(test.state.camera).toEqual(camera);
  });

  it('walks through the blocks in the order of thinking, with the parking area at the end', () => {
    const test = setup();

    expect(entryPlace(test.state)).toBe('customerSegments');
    expect(placeBeside(test.state, -1)).toBe('parking');
    choosePlace(test.editor, 'parking');
    expect([placeBeside(test.state, 1), placeBeside(test.state, -1)]).toEqual(['customerSegments', 'costStructure']);
    choosePlace(test.editor, 'customerSegments');
    expect(placeBeside(test.state, 1)).toBe('valuePropositions');
  });

  it('follows a block that was chosen on the board', () => {
    const test = setup().run('block.focus.keyResources');

    enterText(test.editor, 'Van');

    expect(test.texts('keyResources')).toEqual(['Van']);
  });
});

describe('correcting what was entered', () => {
  it('goes back from the newest entry and on again to the empty field', () => {
    const test = type(type(setup(), 'channels', 'Post'), 'keyPartners', 'Bank');
    const { editor } = test;

    expect([correctBeside(editor, 1), correctBeside(editor, -1), entryPlace(test.state)]).toEqual([null, 'Bank', 'keyPartners']);
    expect([correctBeside(editor, -1), entryPlace(test.state), correctBeside(editor, -1)]).toEqual(['Post', 'channels', null]);
    expect([correctBeside(editor, 1), correctBeside(editor, 1), correctBeside(editor, 1)]).toEqual(['Bank', '', null]);
  });

  it('is part of the entry where nothing came in between, else a step of its own', () => {
    const test = type(setup(), 'channels', 'Psot', 'Phnoe');
    correctBeside(test.editor, -1);
    writeCorrection(test.editor, 'Phone');
    expect([test.texts('channels'), test.steps]).toEqual([
      ['Web', 'Psot', 'Phone'],
      ['step.addCard', 'step.addCard'],
    ]);

    correctBeside(test.editor, -1);
    correctBeside(test.editor, -1);
    writeCorrection(test.editor, 'Post');

    expect(test.texts('channels')).toEqual(['Web', 'Post', 'Phone']);
    expect(test.steps).toEqual(['step.addCard', 'step.addCard', 'step.editText']);
    test.undo().undo();
    expect(test.texts('channels')).toEqual(['Web', 'Psot']);
  });

  it('moves the card to another block, beside the board and back', () => {
    const test = type(setup(), 'channels', 'Bank');
    correctBeside(test.editor, -1);

    moveEntry(test.editor, 'keyPartners');
    expect([test.texts('channels'), test.texts('keyPartners')]).toEqual([['Web'], ['Bank']]);
    moveEntry(test.editor, 'parking');
    expect([test.texts('keyPartners'), parked(test), entryPlace(test.state)]).toEqual([[], ['Bank'], 'parking']);
    writeCorrection(test.editor, 'Bank?');
    expect(parked(test)).toEqual(['Bank?']);
    correctBeside(test.editor, -1);
    moveEntry(test.editor, 'costStructure');
    expect([test.texts('costStructure'), parked(test), list(test)]).toEqual([['Bank?'], [], ['Bank?']]);
  });

  it('removes the card whose text was taken away, here and from the list', () => {
    const test = type(setup(), 'channels', 'Post', 'Phone');
    correctBeside(test.editor, -1);

    writeCorrection(test.editor, '');

    expect([test.texts('channels'), list(test)]).toEqual([['Web', 'Post'], ['Post']]);
    removeEntry(test.editor, 'new1');
    expect([test.texts('channels'), list(test)]).toEqual([['Web'], []]);
  });

  it('becomes an entry of its own where undo has taken the card away', () => {
    const test = type(setup(), 'channels', 'Post');
    correctBeside(test.editor, -1);
    test.undo();

    writeCorrection(test.editor, 'Letter');

    expect(test.texts('channels')).toEqual(['Web', 'Letter']);
  });
});
