import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument } from '../../support/aDocument.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';
import { overlapFaults } from '../../support/faults.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const MESS = documentOf({
  channels: [
    { id: 'C', x: 10, y: 500 },
    { id: 'D', x: 3, y: 20 },
  ],
  keyPartners: [{ id: 'P', x: 50, y: 50 }],
});

describe('tidying', () => {
  it('packs the block with the focus and leaves the others', () => {
    const test = new TestEditor(MESS).select('C').run('tidy.block');

    expect(['D', 'C', 'P'].map((id) => [test.find(id).x, test.find(id).y])).toEqual([
      [0, 0],
      [0, 54],
      [50, 50],
    ]);
    expect([test.steps, test.selected]).toEqual([['step.tidy'], ['C']]);
  });

  it('packs the whole board as one step', () => {
    const test = new TestEditor(MESS).run('tidy.board');

    expect([test.find('P').x, test.find('P').y, test.steps]).toEqual([0, 0, ['step.tidy']]);
    expect(contentOf(test.undo().state.document)).toEqual(contentOf(MESS));
  });

  it('keeps what is being written', () => {
    const test = new TestEditor(MESS).select('C').run('card.write').type('new').run('tidy.board');

    expect([test.find('C').text, test.state.editing]).toEqual(['new', null]);
  });

  it('leaves no card on another, loses none, and does nothing the second time', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        const test = new TestEditor(document).run('tidy.board');
        expect([overlapFaults(test.state.document), test.state.document.cards.size]).toEqual([[], document.cards.size]);
        const once = contentOf(test.state.document);

        expect(contentOf(test.run('tidy.board').state.document)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
