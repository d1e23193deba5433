import { describe, expect, it } from 'vitest';
import { rankByScore, rankSegment } from '../../../../renderer/model/edits/rankEdits.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { rankSegments } from '../../../../renderer/model/queries/ranking.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf({
  customerSegments: [
    { id: 'low', segment: { profitability: 1 } },
    { id: 'high', segment: { profitability: 5 } },
    { id: 'middle', segment: { profitability: 3 } },
  ],
  channels: ['shop'],
});
const names = (model: typeof MODEL) => rankSegments(model).map(({ id }) => id);

describe('ranking segments by hand', () => {
  it('puts one at a place and leaves the others as they were', () => {
    expect(names(withOperations(MODEL, rankSegment(MODEL, 'low', 0)))).toEqual(['low', 'high', 'middle']);
    expect(names(withOperations(MODEL, rankSegment(MODEL, 'high', 1)))).toEqual(['middle', 'high', 'low']);
  });

  it('keeps to the list where a place is beyond it', () => {
    expect(names(withOperations(MODEL, rankSegment(MODEL, 'high', 99)))).toEqual(['middle', 'low', 'high']);
    expect(names(withOperations(MODEL, rankSegment(MODEL, 'low', -1)))).toEqual(['low', 'high', 'middle']);
  });

  it('is no change for a segment that stands there already, or for a card that is none', () => {
    expect(rankSegment(MODEL, 'high', 0)).toEqual([]);
    expect(rankSegment(MODEL, 'shop', 0)).toEqual([]);
  });

  it('gives the ranking back to the score', () => {
    const byHand = withOperations(MODEL, rankSegment(MODEL, 'low', 0));

    const byScore = withOperations(byHand, rankByScore(byHand));

    expect(names(byScore)).toEqual(['high', 'middle', 'low']);
    expect(byScore.info).toStrictEqual(MODEL.info);
    expect(rankByScore(MODEL)).toEqual([]);
  });
});
