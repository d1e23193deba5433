import { describe, expect, it } from 'vitest';
import { blockObstacles, makeCard, placerFor, roomOperations } from '../../../renderer/state/cardPlaces.ts';
import { withOperations } from '../../../renderer/model/operations.ts';
import { documentOf } from '../support/documentOf.ts';
import { overlapFaults } from '../support/faults.ts';
import { TestEditor } from '../support/TestEditor.ts';

const test = new TestEditor(documentOf({ customerSegments: [{ id: 'A', color: 'vermilion' }], channels: ['C', 'D'] }));

describe('places for cards', () => {
  it('are obstructed by the cards of the block, without those that are moving', () => {
    expect(blockObstacles(test.state, 'channels', new Set(['C']))).toEqual([{ id: 'D', x: 0, y: 54, width: 200, height: 46 }]);
  });

  it('are given out one after the other', () => {
    const placer = placerFor(test.state, 'channels');
    const size = { width: 200, height: 46 };

    expect([placer.place(size), placer.place(size)]).toEqual([
      { x: 0, y: 108 },
      { x: 0, y: 162 },
    ]);
  });

  it('are where a new card was asked for', () => {
    expect(makeCard(test.state, { id: 'new', block: 'channels', text: 'x', at: { x: 7, y: 9 } })).toEqual({
      ...{ id: 'new', block: 'channels', text: 'x', x: 7, y: 9, width: 200 },
    });
  });

  it('come with the next free colour for a segment', () => {
    expect(makeCard(test.state, { id: 'new', block: 'customerSegments', text: 'x' })).toMatchObject({ y: 54, color: 'blue' });
  });

  it('are made for a card that grows, down the block', () => {
    const { document } = test.state;
    const grown = { ...test.find('C'), text: 'one\ntwo\nthree' };

    const after = withOperations(document, roomOperations(document, grown));

    expect(after.cards.get('D')).toMatchObject({ x: 0, y: 90 });
    expect(overlapFaults({ ...after, cards: new Map([...after.cards, ['C', grown]]) })).toEqual([]);
  });

  it('are not made where nothing grows: a card that was laid over another stays there', () => {
    const overlaid = documentOf({ channels: ['C', { id: 'D', x: 8, y: 12 }] });
    const card = overlaid.cards.get('C');

    expect(card && roomOperations(overlaid, { ...card, notes: 'Ask them.' })).toEqual([]);
  });
});
