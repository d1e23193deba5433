import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { COLOR_KEYS } from '../../../../renderer/model/colors.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [['A', 'C']]);
const setup = () => new TestEditor(MODEL);

describe('the commands of cards', () => {
  it('need a card, a board, or nothing', () => {
    const test = setup();
    const enabled = () =>
      ['card.add', 'card.write', 'card.move', 'card.move.up', 'card.moveTo.channels', 'card.color.blue', 'tidy.block'].filter(
        (id) => test.canRun(id),
      );

    expect(enabled()).toEqual(['card.add', 'tidy.block']);
    test.editor.set({ selection: new Set(['A-C']) });
    expect(enabled()).toEqual(['card.add', 'tidy.block']);
    test.select('A');
    expect(enabled()).toHaveLength(7);
    test.app.setState({ editor: null });
    expect(enabled()).toEqual([]);
  });

  it('add a card to the block with the focus and start writing', () => {
    const test = setup().run('block.focus.keyPartners', 'card.add');

    expect([test.find('new1').block, test.state.editing]).toEqual(['keyPartners', { cardId: 'new1', text: '', isNew: true }]);
  });

  it('write on the card with the focus', () => {
    expect(setup().select('C').run('card.write').state.editing).toEqual({ cardId: 'C', text: 'C', isNew: false });
  });

  it('open the list of blocks to move to', () => {
    const test = setup().select('C').run('card.move');

    expect(test.app.getState().overlay).toEqual({ kind: 'movePicker' });
  });

  it('give the digits 1 to 9 to the blocks in thinking order', () => {
    const test = setup();

    expect(BLOCK_KEYS.map((key) => test.runner.find(`block.focus.${key}`)?.shortcuts)).toEqual(
      [...'123456789'].map((digit) => [digit]),
    );
  });
});

describe('colouring', () => {
  it('colours all selected cards as one step', () => {
    const test = setup().select('A', 'C').run('card.color.wine');

    expect([test.find('A').color, test.find('B').color, test.find('C').color, test.steps]).toEqual([
      'wine',
      undefined,
      'wine',
      ['step.recolour'],
    ]);
    expect(contentOf(test.undo().state.document)).toEqual(contentOf(MODEL));
  });

  it('shows which colour all selected cards have', () => {
    const test = setup().select('A').run('card.color.wine').select('A', 'C');
    const checked = () =>
      [...COLOR_KEYS, 'none'].filter((color) => test.runner.find(`card.color.${color}`)?.isChecked?.(test.context));

    expect(checked()).toEqual([]);
    test.run('card.color.green');
    expect(checked()).toEqual(['green']);
    test.run('card.color.none');
    expect(checked()).toEqual(['none']);
  });

  it('with the colour a card has is no step', () => {
    expect(setup().select('A').run('card.color.none').steps).toEqual([]);
  });
});
