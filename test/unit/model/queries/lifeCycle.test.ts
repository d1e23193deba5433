import { describe, expect, it } from 'vitest';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { stageCards, stageCardsOfAll, stageCoverage, uncoveredStages } from '../../../../renderer/model/queries/lifeCycle.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf(
  {
    customerSegments: ['A', 'B', 'C'],
    channels: [{ id: 'shop', stages: ['attract'] }, 'web'],
    customerRelationships: [
      { id: 'club', stages: ['attract', 'maintain'] },
      { id: 'nobody’s', stages: ['buildTrust'] },
    ],
    valuePropositions: [{ id: 'offer', stages: ['personalise'] }],
  },
  [
    ['A', 'club'],
    ['A', 'shop'],
    ['A', 'offer'],
    ['B', 'club'],
    ['B', 'web'],
  ],
);
const INDEX = buildLinkIndex(MODEL);
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('stageCoverage', () => {
  it('lists the linked channels, then the relationships of each stage, and nothing else', () => {
    const coverage = stageCoverage(MODEL, INDEX, 'A');

    expect(Object.entries(coverage).flatMap(([stage, cards]) => (cards.length > 0 ? [[stage, ids(cards)]] : []))).toEqual([
      ['attract', ['shop', 'club']],
      ['maintain', ['club']],
    ]);
  });

  it('says which stages nobody serves', () => {
    expect(uncoveredStages(stageCoverage(MODEL, INDEX, 'B'))).toEqual([
      'identifyNeeds',
      'buildTrust',
      'personalise',
      'resolveComplaints',
      'renewAndExpand',
    ]);
    expect(uncoveredStages(stageCoverage(MODEL, INDEX, 'C'))).toHaveLength(7);
  });
});

describe('stageCards', () => {
  it('has the cards without a stage as well', () => {
    expect(ids(stageCards(MODEL, INDEX, 'B'))).toEqual(['web', 'club']);
  });

  it('of several segments has each card once, channels first', () => {
    expect(ids(stageCardsOfAll(MODEL, INDEX, ['A', 'B', 'C']))).toEqual(['shop', 'web', 'club']);
  });
});
