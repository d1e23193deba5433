import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_WIDTH } from '../../../../renderer/model/document.ts';
import { addServingCard, changeStages, linkToSegments } from '../../../../renderer/model/edits/lifeCycleEdits.ts';
import { STAGE_KEYS, type StageKey } from '../../../../renderer/model/lifeCycle.ts';
import { invertOperations, withOperations } from '../../../../renderer/model/operations.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';

const aStage = fc.constantFrom(...STAGE_KEYS);
const someStages = fc.subarray([...STAGE_KEYS]);

function modelWith(stages: readonly StageKey[]) {
  return documentOf({ customerSegments: ['A', 'B'], customerRelationships: [stages.length > 0 ? { id: 'R', stages } : 'R'] }, [
    ['A', 'R'],
  ]);
}

describe('changeStages', () => {
  it('keeps the other stages when a card goes from one to another, in the order of the life cycle', () => {
    fc.assert(
      fc.property(someStages, aStage, aStage, (stages, from, to) => {
        const model = modelWith(stages);

        const after = withOperations(model, changeStages(model, 'R', { add: [to], remove: [from] }));

        const expected = STAGE_KEYS.filter((stage) => stage === to || (stages.includes(stage) && stage !== from));
        expect(after.cards.get('R')?.stages).toEqual(expected);
      }),
    );
  });

  it('is undone without a trace', () => {
    fc.assert(
      fc.property(someStages, someStages, someStages, (stages, add, remove) => {
        const model = modelWith(stages);
        const operations = changeStages(model, 'R', { add, remove });

        const back = withOperations(withOperations(model, operations), invertOperations(operations));

        expect(contentOf(back)).toEqual(contentOf(model));
      }),
    );
  });

  it('is no step where nothing changes, whatever the order in the file', () => {
    const model = modelWith(['maintain', 'attract']);

    expect(changeStages(model, 'R', { add: ['attract'] })).toEqual([]);
    expect(changeStages(model, 'R', { remove: ['buildTrust'] })).toEqual([]);
    expect(changeStages(model, 'unknown', { add: ['attract'] })).toEqual([]);
  });

  it('leaves no empty list on a card without stages', () => {
    const model = modelWith(['attract']);

    const after = withOperations(model, changeStages(model, 'R', { remove: ['attract'] }));

    expect(after.cards.get('R')).toEqual(modelWith([]).cards.get('R'));
  });
});

describe('linkToSegments', () => {
  it('links the segments that are not linked yet', () => {
    const links = [
      { linkId: 'one', segmentId: 'A' },
      { linkId: 'two', segmentId: 'B' },
    ];

    const operations = linkToSegments(modelWith([]), 'R', links);

    expect(operations.map(({ kind, ...rest }) => [kind, 'next' in rest && rest.next])).toEqual([
      ['link', { id: 'two', from: 'B', to: 'R' }],
    ]);
  });
});

describe('addServingCard', () => {
  const card = { id: 'new', block: 'channels', text: 'Social media', x: 0, y: 0, width: CARD_WIDTH } as const;

  it('makes a card that serves a stage and links it with every segment', () => {
    const model = modelWith([]);
    const links = ['A', 'B'].map((segmentId) => ({ linkId: `${segmentId}-new`, segmentId }));

    const after = withOperations(model, addServingCard(model, card, 'attract', links));

    expect(after.cards.get('new')).toEqual({ ...card, stages: ['attract'] });
    expect([...after.links.values()].map(({ from, to }) => `${from}-${to}`)).toEqual(['A-R', 'A-new', 'B-new']);
  });

  it('can leave the stage open', () => {
    const model = modelWith([]);

    expect(withOperations(model, addServingCard(model, card, null, [])).cards.get('new')).toEqual(card);
  });
});
