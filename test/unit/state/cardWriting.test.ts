import { describe, expect, it } from 'vitest';
import { finishAndAddNext } from '../../../renderer/state/cardWriting.ts';
import { contentOf, documentOf } from '../support/documentOf.ts';
import { overlapFaults } from '../support/faults.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A'], channels: ['C', 'D', 'E'] }, [['A', 'C']]);

describe('a new card', () => {
  it('and its first text are one step, however long the person thinks', () => {
    const test = new TestEditor(MODEL).run('block.focus.channels', 'card.add').wait(60_000).type('Web').finish();

    expect(test.texts('channels')).toEqual(['C', 'D', 'E', 'Web']);
    expect([test.steps, test.selected, test.state.editing]).toEqual([['step.addCard'], ['new1'], null]);
    test.undo();
    expect(contentOf(test.state.document)).toEqual(contentOf(MODEL));
    test.redo();
    expect(test.texts('channels')).toEqual(['C', 'D', 'E', 'Web']);
  });

  it.each(['', '  ', '\n'])('left with “%s” goes away without a step', (text) => {
    const test = new TestEditor(MODEL).select('D').run('card.add').type(text).finish();

    expect([test.state.document.cards.size, test.steps, test.selected, test.state.file.isEdited]).toEqual([4, [], ['D'], false]);
  });

  it('left empty goes away also when something else was done meanwhile', () => {
    const test = new TestEditor(MODEL).run('card.add');
    test.run('card.color.blue').finish();

    expect(test.state.document.cards.has('new1')).toBe(false);
    expect(test.selected).toEqual([]);
  });

  it('left empty is all that Undo takes away', () => {
    const test = new TestEditor(MODEL).select('C').run('edit.delete', 'card.add').undo();

    expect([test.texts('channels'), test.steps]).toEqual([['D', 'E'], ['step.delete']]);
  });

  it('takes the first free place; as a segment also the next free colour', () => {
    const test = new TestEditor(MODEL).run('block.focus.customerSegments', 'card.add').type('B').finish();

    expect(test.find('B')).toMatchObject({ x: 0, y: 54, color: 'vermilion' });
    expect(overlapFaults(test.state.document)).toEqual([]);
  });

  it('pushes the cards down that its text would cover', () => {
    const test = new TestEditor(documentOf({ channels: [{ id: 'C', x: 0, y: 80 }] }));
    test.run('block.focus.channels', 'card.add').type('one\ntwo\nthree\nfour').finish();

    expect(overlapFaults(test.state.document)).toEqual([]);
    expect(test.steps).toEqual(['step.addCard']);
  });

  it('is followed by the next with Tab, until one stays empty', () => {
    const test = new TestEditor(MODEL).run('block.focus.channels', 'card.add');
    for (const text of ['one', 'two', '']) {
      test.type(text);
      finishAndAddNext(test.editor);
    }

    expect([test.texts('channels'), test.steps, test.state.editing]).toEqual([
      ['C', 'D', 'E', 'one', 'two'],
      ['step.addCard', 'step.addCard'],
      null,
    ]);
  });
});

describe('writing on a card', () => {
  it('is one step', () => {
    const test = new TestEditor(MODEL).select('C').run('card.write').type('Web shop').finish();

    expect([test.texts('channels'), test.steps]).toEqual([['Web shop', 'D', 'E'], ['step.editText']]);
  });

  it('and changing nothing is no step, whatever the text looks like', () => {
    const text = ' e\u0301 \r\n';
    const test = new TestEditor(documentOf({ channels: [{ id: 'C', text, width: 150.5 }] }));

    test.select('C').run('card.write').finish();

    expect([test.find('C').text, test.steps]).toEqual([text, []]);
  });

  it('puts accents together with their letters, unifies line ends and drops space around', () => {
    const test = new TestEditor(MODEL).select('C').run('card.write').type('  Cafe\u0301\r\nb\rc \n').finish();

    expect(test.find('C').text).toBe('Café\nb\nc');
  });

  it('moves what the grown card would cover, in the same step', () => {
    const test = new TestEditor(MODEL).select('C').run('card.write').type('one\ntwo\nthree').finish();

    expect(['D', 'E'].map((id) => test.find(id).y)).toEqual([90, 144]);
    expect([overlapFaults(test.state.document), test.steps]).toEqual([[], ['step.editText']]);
  });

  it('may leave a card empty that was not new', () => {
    const test = new TestEditor(MODEL).select('C').run('card.write').type('').finish();

    expect(test.find('C').text).toBe('');
  });

  it('ends where another card is written, and keeps what was written', () => {
    const test = new TestEditor(MODEL).select('C').run('card.write').type('new').card('D').doubleClick();

    expect([test.find('C').text, test.state.editing]).toEqual(['new', { cardId: 'D', text: 'D', isNew: false }]);
  });

  it('ends when its card is deleted', () => {
    const test = new TestEditor(MODEL).select('C').run('card.write').type('new').run('edit.delete').finish();

    expect([test.texts('channels'), test.state.editing, test.steps]).toEqual([['D', 'E'], null, ['step.delete']]);
  });

  it('is kept as a step before Undo takes it back', () => {
    const test = new TestEditor(MODEL).select('C').run('edit.delete').select('D').run('card.write').type('new').undo();

    expect([test.texts('channels'), test.state.redoLabel]).toEqual([['D', 'E'], 'step.editText']);
  });
});
