import { describe, expect, it } from 'vitest';
import { boxContains } from '../../../renderer/layout/geometry.ts';
import { documentOf } from '../support/documentOf.ts';
import { overlapFaults } from '../support/faults.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A'], channels: ['C'] });
const setup = () => new TestEditor(MODEL);

describe('a double click', () => {
  it('on an empty place makes a card there and starts writing on it', () => {
    const test = setup();
    const at = test.point('keyPartners');

    test.doubleClick(at);

    expect(test.state.editing).toEqual({ cardId: 'new1', text: '', isNew: true });
    expect([test.find('new1').block, boxContains(test.box('new1'), at), test.selected]).toEqual(['keyPartners', true, ['new1']]);
    test.type('Bank').finish();
    expect([test.texts('keyPartners'), test.steps]).toEqual([['Bank'], ['step.addCard']]);
  });

  it('that nothing is written after leaves no step behind', () => {
    const test = setup().doubleClick('keyPartners').click('keyActivities');

    expect([test.state.document.cards.size, test.steps, test.state.file.isEdited]).toEqual([2, [], false]);
  });

  it('on a card starts writing on it', () => {
    const test = setup().card('C').doubleClick();

    expect([test.state.editing, test.state.focus]).toEqual([
      { cardId: 'C', text: 'C', isNew: false },
      { block: 'channels', cardId: 'C' },
    ]);
  });

  it('close to a card lays the new one beside it', () => {
    const test = setup();
    const box = test.box('C');

    test
      .doubleClick({ x: box.x + 60, y: box.y + box.height + 6 })
      .type('D')
      .finish();

    expect([test.texts('channels'), overlapFaults(test.state.document)]).toEqual([['C', 'D'], []]);
  });

  it('in the header of a block makes the card below it', () => {
    const test = setup();
    const block = test.state.layout.blocks.keyPartners;

    test.doubleClick({ x: block.x + 100, y: block.y + 10 });

    expect(test.find('new1').y).toBe(0);
  });

  it('beside the board does nothing', () => {
    const test = setup().doubleClick({ x: -40, y: -40 });

    expect([test.state.editing, test.steps]).toEqual([null, []]);
  });
});
