import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../../renderer/model/check/checkModel.ts';
import { STAGE_KEYS } from '../../../../renderer/model/lifeCycle.ts';
import { documentOf } from '../../support/documentOf.ts';
import { findingsOf, marketOf } from './ruleCase.ts';

const MODEST = { id: 'B', segment: { profitability: 1, growth: 2 } };
const BEST = { id: 'A', segment: { profitability: 5, growth: 5 } };

describe('the life cycle', () => {
  it('that is not begun is one finding, which leads to the stages of a linked card', () => {
    const document = documentOf({ customerSegments: ['A'], channels: ['C'], customerRelationships: ['R'] }, [
      ['A', 'R'],
      ['A', 'C'],
    ]);

    expect(findingsOf(document, 'stage-uncovered')).toEqual([
      expect.objectContaining({ about: '', remedies: [{ kind: 'openField', cardId: 'C', field: 'stages' }] }),
    ]);
  });

  it('that is begun has a finding for each stage nobody serves, in order', () => {
    const document = documentOf({ customerSegments: ['A'], channels: [{ id: 'C', stages: ['maintain', 'attract'] }] }, [
      ['A', 'C'],
    ]);

    const stages = findingsOf(document, 'stage-uncovered').map(({ about }) => about);

    expect(stages).toEqual(STAGE_KEYS.filter((stage) => stage !== 'maintain' && stage !== 'attract'));
  });

  it('gets no further card for a modest segment that already takes as much as the best one', () => {
    const document = documentOf({ customerSegments: [BEST, MODEST], channels: [{ id: 'C', stages: ['attract'] }] }, [
      ['A', 'C'],
      ['B', 'C'],
    ]);

    const offered = findingsOf(document, 'stage-uncovered').filter(({ remedies }) => remedies.length > 0);

    expect(new Set(offered.map(({ cards }) => cards[0]))).toEqual(new Set(['A']));
  });
});

describe('the type of market', () => {
  it('that would bring another finding is not proposed', () => {
    const document = marketOf('mass', { customerSegments: ['A', 'B'], valuePropositions: ['P'] }, [
      ['A', 'P'],
      ['B', 'P'],
    ]);

    expect(findingsOf(document, 'mass-market-many-segments')[0]?.remedies).toEqual([
      { kind: 'setMarketType', marketType: 'multiSided' },
    ]);
  });

  it('of a mass makes no difference between customers, so it asks for no criteria', () => {
    expect(findingsOf(marketOf('mass', { customerSegments: ['A'] }), 'segment-without-criteria')).toEqual([]);
  });

  it('has one finding for each segment that is like one before it', () => {
    const document = marketOf('segmented', { customerSegments: ['A', 'B', 'C', 'D'], valuePropositions: ['P', 'Q'] }, [
      ['A', 'P'],
      ['B', 'P'],
      ['C', 'Q'],
      ['D', 'P'],
    ]);

    expect(findingsOf(document, 'segmented-same-offer').map(({ cards }) => cards)).toEqual([
      ['B', 'A'],
      ['D', 'A'],
    ]);
  });
});

describe('complaints', () => {
  it('without a relationship are not spoken of: the missing relationship is', () => {
    expect(findingsOf(documentOf({ customerSegments: ['A'] }), 'complaints-unhandled')).toEqual([]);
  });

  it('in one way are a matter of the segments that have no other', () => {
    const document = documentOf(
      {
        customerSegments: ['A', 'B'],
        customerRelationships: [
          { id: 'R', relationship: { complaints: { contacts: ['email'] } } },
          { id: 'S', relationship: { complaints: { contacts: ['chat', 'phone'] } } },
        ],
      },
      [
        ['A', 'R'],
        ['B', 'R'],
        ['B', 'S'],
      ],
    );

    expect(findingsOf(document, 'complaints-one-channel').map(({ cards }) => cards)).toEqual([['R', 'A']]);
  });
});

describe('personal offers', () => {
  it.each([
    ['2026-08-31', '2026-11-29', null],
    ['2026-08-31', '2026-11-30', 'hint'],
    ['2026-05-22', '2026-11-21', 'hint'],
    ['2026-05-22', '2026-11-22', 'warning'],
    ['2027-01-01', '2026-11-22', null],
  ])('refreshed on %s are, on %s, worth: %s', (day, today, severity) => {
    const document = documentOf({ customerRelationships: [{ id: 'R', relationship: { personalOffersRefreshed: day } }] });

    const found = checkModel(document, today, parseFormula).find(({ rule }) => rule === 'personal-offer-stale');

    expect(found?.severity ?? null).toBe(severity);
  });
});

describe('an empty block', () => {
  it('that segments are owed is left to the segments', () => {
    const about = findingsOf(documentOf({ customerSegments: ['A'] }), 'block-empty').map((finding) => finding.about);

    expect(about).toEqual(['keyResources', 'keyActivities', 'keyPartners', 'costStructure']);
  });

  it('gets a first card linked with what needs it, else is shown', () => {
    const document = documentOf({ customerSegments: ['A'], valuePropositions: ['P'] }, [['A', 'P']]);

    const remedies = findingsOf(document, 'block-empty').map((finding) => finding.remedies);

    expect(remedies).toEqual([
      [{ kind: 'addLinkedCard', cardId: 'P', block: 'keyResources' }],
      [{ kind: 'addLinkedCard', cardId: 'P', block: 'keyActivities' }],
      [{ kind: 'addCard', block: 'keyPartners' }],
      [{ kind: 'showBlock', block: 'costStructure' }],
    ]);
  });
});

it('segments are crowded sooner than other cards', () => {
  const crowded = findingsOf(documentOf({ customerSegments: ['1', '2', '3', '4', '5', '6'] }), 'block-crowded');

  expect(crowded.map(({ facts }) => facts)).toEqual([{ count: 6, most: 5 }]);
});
