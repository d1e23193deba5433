import { describe, expect, it } from 'vitest';
import { changePoint, changeTrend } from '../../../../renderer/model/edits/experienceEdits.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf({
  customerSegments: [
    {
      id: 'A',
      segment: {
        growth: 4,
        experience: { points: { growLoyalty: { done: true, owner: 'Eva' } }, trends: { authenticity: { answer: 'no' } } },
      },
    },
  ],
});

describe('the experience of a segment', () => {
  it('changes one field of one point and leaves all else', () => {
    const changed = withOperations(MODEL, changePoint(MODEL, 'A', 'growLoyalty', { note: 'Cards' }));

    expect(changed.cards.get('A')?.segment).toEqual({
      growth: 4,
      experience: {
        points: { growLoyalty: { done: true, owner: 'Eva', note: 'Cards' } },
        trends: { authenticity: { answer: 'no' } },
      },
    });
  });

  it('loses what is emptied', () => {
    const unchecked = withOperations(MODEL, changePoint(MODEL, 'A', 'growLoyalty', { done: undefined, owner: undefined }));
    const changed = withOperations(unchecked, changeTrend(unchecked, 'A', 'authenticity', { answer: undefined }));

    expect(changed.cards.get('A')?.segment).toEqual({ growth: 4 });
  });

  it('answers a trend’s question', () => {
    const changed = withOperations(MODEL, changeTrend(MODEL, 'A', 'ethicalChoice', { answer: 'partly' }));

    expect(changed.cards.get('A')?.segment?.experience?.trends).toEqual({
      authenticity: { answer: 'no' },
      ethicalChoice: { answer: 'partly' },
    });
  });

  it('is no step for a card that is gone', () => {
    expect(changePoint(MODEL, 'gone', 'growLoyalty', { done: true })).toEqual([]);
  });
});
