import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { aBoard } from '../../support/aDocument.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';
import { documentFaults, overlapFaults, sessionFaults } from '../../support/faults.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const MODEL = documentOf(
  {
    customerSegments: ['A'],
    valuePropositions: ['V'],
    customerRelationships: ['R'],
    channels: ['C', 'D', 'E'],
    keyActivities: ['K'],
  },
  [
    ['A', 'C'],
    ['A', 'R'],
  ],
);
const setup = () => new TestEditor(MODEL);

describe('Alt and an arrow up or down', () => {
  it('changes places with the neighbour, keeping the air between', () => {
    const tall = documentOf({ channels: [{ id: 'C', text: 'two\nlines' }, 'D', 'E'] });
    const test = new TestEditor(tall).select('C').run('card.move.down');

    expect([test.texts('channels'), test.find('D').y, test.find('C').y, test.find('E').y]).toEqual([
      ['D', 'two\nlines', 'E'],
      0,
      54,
      126,
    ]);
    expect(test.steps).toEqual(['step.moveCards']);
    expect(contentOf(test.run('card.move.up').state.document)).toEqual(contentOf(tall));
  });

  it('goes a little way where there is no neighbour', () => {
    expect(setup().select('E').run('card.move.down').find('E').y).toBe(132);
  });

  it('is no step at the top', () => {
    expect(setup().select('C').run('card.move.up').steps).toEqual([]);
  });

  it('lays no card on another where the neighbour is wider', () => {
    const test = new TestEditor(
      documentOf({
        costStructure: [
          { id: 'C', x: 0, y: 0 },
          { id: 'beside', x: 208, y: 0 },
          { id: 'wide', x: 0, y: 54, width: 400 },
        ],
      }),
    );

    test.select('C').run('card.move.down');

    expect([overlapFaults(test.state.document), test.find('C').y > test.find('wide').y]).toEqual([[], true]);
  });

  it('moves cards of several blocks each inside its own', () => {
    const test = setup().select('A', 'E').run('card.move.down');

    expect([test.find('A').block, test.find('E').block, test.links]).toEqual(['customerSegments', 'channels', ['A-C', 'A-R']]);
    expect([test.find('A').y, test.find('E').y]).toEqual([24, 132]);
  });
});

describe('Alt and an arrow left or right', () => {
  it('goes to the block that lies level with the card', () => {
    expect(setup().select('V').run('card.move.right').find('V').block).toBe('customerRelationships');
    expect(setup().select('V').run('card.move.left').find('V').block).toBe('keyActivities');
    expect(setup().select('D').run('card.move.left').find('D').block).toBe('valuePropositions');
  });

  it('says which links that has cost', () => {
    const test = setup().select('C').run('card.move.left');

    expect([test.find('C').block, test.links, test.toasts.length]).toEqual(['valuePropositions', ['A-C', 'A-R'], 0]);
    expect([test.run('card.move.left').links, test.toasts.length]).toEqual([['A-R'], 1]);
  });

  it('stays in a block that is wide enough', () => {
    const test = new TestEditor(documentOf({ costStructure: ['C'] })).select('C').run('card.move.right');

    expect(test.find('C')).toMatchObject({ block: 'costStructure', x: 208 });
  });

  it('is no step at the edge of the board', () => {
    expect(setup().select('A').run('card.move.right').steps).toEqual([]);
  });

  it('moves cards of several blocks each to its own neighbour, or leaves it at the edge', () => {
    const test = setup().select('A', 'V', 'K').run('card.move.right');

    expect(['A', 'V', 'K'].map((id) => test.find(id).block)).toEqual([
      'customerSegments',
      'customerRelationships',
      'valuePropositions',
    ]);
    expect(overlapFaults(test.state.document)).toEqual([]);
  });

  it('lays cards of two blocks side by side that meet in a third', () => {
    const test = new TestEditor(documentOf({ keyActivities: ['K'], keyResources: ['M'] }))
      .select('K', 'M')
      .run('card.move.right');

    expect([test.texts('valuePropositions').toSorted(), overlapFaults(test.state.document)]).toEqual([['K', 'M'], []]);
  });
});

describe('moving to a block', () => {
  it('puts the cards onto its free places in reading order, as one step', () => {
    const test = setup().select('E', 'C', 'K').run('card.moveTo.keyPartners');

    expect([test.texts('keyPartners'), test.steps, test.selected]).toEqual([
      ['K', 'C', 'E'],
      ['step.moveCards'],
      ['C', 'E', 'K'],
    ]);
    expect(test.state.focus.block).toBe('keyPartners');
    expect([test.links, test.toasts.length]).toEqual([['A-R'], 1]);
  });

  it('leaves cards alone that are there', () => {
    const test = setup().select('C');
    expect(test.runner.find('card.moveTo.channels')?.isChecked?.(test.context)).toBe(true);
    expect(test.runner.find('card.moveTo.keyPartners')?.isChecked?.(test.context)).toBe(false);
    expect(test.run('card.moveTo.channels').steps).toEqual([]);
  });
});

describe('any moves by keyboard', () => {
  const aMove = fc.tuple(
    fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...['up', 'down', 'left', 'right'], ...BLOCK_KEYS),
  );

  it('leave no card on another and lose none', () => {
    fc.assert(
      fc.property(aBoard, fc.array(aMove, { minLength: 1, maxLength: 8 }), (board, moves) => {
        fc.pre(board.cards.size > 0);
        const test = new TestEditor(board);
        const ids = [...board.cards.keys()];
        for (const [cards, where] of moves) {
          test.select(...cards.flatMap((at) => ids[at % ids.length] ?? []));
          test.run(BLOCK_KEYS.some((key) => key === where) ? `card.moveTo.${where}` : `card.move.${where}`);

          expect([
            ...overlapFaults(test.state.document),
            ...documentFaults(test.state.document),
            ...sessionFaults(test.state),
          ]).toEqual([]);
        }
        expect(test.state.document.cards.size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });
});
