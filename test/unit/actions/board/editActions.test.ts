import { describe, expect, it } from 'vitest';
import { contentOf, documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';
import { MAX_TEXT } from '../../../../renderer/model/fileLimits.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D', 'E'] }, [
  ['A', 'C'],
  ['B', 'C'],
]);
const setup = () => new TestEditor(MODEL);

describe('deleting', () => {
  it('takes the selected cards with their links, and selects the next card of the block', () => {
    const test = setup().select('C').run('edit.delete');

    expect([test.texts('channels'), test.links, test.selected, test.state.focus]).toEqual([
      ['D', 'E'],
      [],
      ['D'],
      { block: 'channels', cardId: 'D' },
    ]);
    expect(contentOf(test.undo().state.document)).toEqual(contentOf(MODEL));
    expect(test.selected).toEqual(['C']);
  });

  it('of the last card selects the one before, and of the only one the block', () => {
    const test = setup().select('E').run('edit.delete');
    expect(test.selected).toEqual(['D']);

    test.run('edit.delete', 'edit.delete');
    expect([test.selected, test.state.focus]).toEqual([[], { block: 'channels', cardId: null }]);
    expect(test.steps).toEqual(['step.delete', 'step.delete', 'step.delete']);
  });

  it('of several cards selects the next one that stays', () => {
    expect(setup().select('C', 'D').run('edit.delete').selected).toEqual(['E']);
  });

  it('of everything leaves an empty board that can be undone', () => {
    const test = setup().run('edit.selectAll', 'edit.delete');
    expect([test.state.document.cards.size, test.selected]).toEqual([0, []]);

    expect(contentOf(test.undo().state.document)).toEqual(contentOf(MODEL));
  });

  it('needs a selection', () => {
    expect(setup().canRun('edit.delete')).toBe(false);
  });
});

describe('selecting all', () => {
  it('selects every card and no link', () => {
    expect(setup().run('edit.selectAll').selected).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});

describe('undo and redo', () => {
  it('can run only where there is a step', () => {
    const test = setup();
    const enabled = () => ['edit.undo', 'edit.redo'].map((id) => test.canRun(id));

    expect(enabled()).toEqual([false, false]);
    test.select('C').run('edit.delete');
    expect(enabled()).toEqual([true, false]);
    test.undo();
    expect(enabled()).toEqual([false, true]);
  });

  it('keep what is being written before they do anything', () => {
    const test = setup().select('C').run('edit.delete').undo().select('D').run('card.write').type('new').redo();

    expect([test.texts('channels'), test.state.editing]).toEqual([['C', 'new', 'E'], null]);
  });
});

describe('Escape', () => {
  it('ends one thing at a time: gesture, search, spotlight, selection', () => {
    const test = setup().select('A').run('segment.spotlight').select('C').card('C').drag().over('keyPartners');
    test.editor.set({ find: { query: 'x', matches: [], parked: [], current: -1 } });
    const left = () => {
      const { gesture, find, spotlight, selection } = test.escape().state;
      return [gesture !== null, find !== null, spotlight !== null, selection.size > 0];
    };

    expect([left(), left(), left(), left()]).toEqual([
      [false, true, true, true],
      [false, false, true, true],
      [false, false, false, true],
      [false, false, false, false],
    ]);
    expect(contentOf(test.state.document)).toEqual(contentOf(MODEL));
  });
});

describe('pasting by command', () => {
  it('asks the host for the text', async () => {
    const test = setup().select('C');
    test.world.clipboardText = 'one\ntwo';

    await test.runAndWait('edit.paste');

    expect([test.texts('channels'), test.steps]).toEqual([['C', 'D', 'E', 'one', 'two'], ['step.paste']]);
  });

  it('says so where a line is longer than a card may be, and keeps what fits', async () => {
    const test = setup();
    test.world.clipboardText = `one\n${'x'.repeat(MAX_TEXT + 1)}`;
    test.editor.set({ focus: { block: 'channels', cardId: null } });

    await test.runAndWait('edit.paste');

    expect(test.texts('channels').at(-1)).toHaveLength(MAX_TEXT);
    expect(test.toasts).toEqual(['This text is too long: only its first 100,000 characters are kept.']);
  });

  it('says so where there is nothing to paste', async () => {
    const test = setup();
    test.world.clipboardText = ' \n';

    await test.runAndWait('edit.paste');

    expect([test.toasts.length, test.steps]).toEqual([1, []]);
  });
});
