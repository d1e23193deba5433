import type { MarketType } from '../../../../../renderer/model/marketTypes.ts';
import { addCards } from '../../../../../renderer/model/edits/cardEdits.ts';
import { CARD_WIDTH } from '../../../../../renderer/model/document.ts';
import { withOperations } from '../../../../../renderer/model/operations.ts';
import { byRemedy, marketOf, type RuleCase, type RuleCases } from '../ruleCase.ts';

function tooMany(marketType: MarketType): RuleCase {
  return {
    fires: marketOf(marketType, { customerSegments: ['A', 'B'] }),
    says: { severity: 'warning', cards: ['A', 'B'], home: null, facts: { count: 2 } },
    quiet: marketOf(marketType, { customerSegments: ['A'] }),
    clear: byRemedy('setMarketType'),
  };
}

function onlyOne(severity: 'error' | 'warning', marketType: MarketType, clear: RuleCase['clear']): RuleCase {
  return {
    fires: marketOf(marketType, { customerSegments: ['A'] }),
    says: { severity, cards: ['A'], home: null },
    quiet: marketOf(marketType, { customerSegments: ['A', 'B'] }),
    clear,
  };
}

/** The remedy leads to the block, where the person adds the other side. */
const byOtherSide: RuleCase['clear'] = (document, { remedies }) => {
  if (remedies[0]?.kind !== 'showBlock') throw new Error('does not lead to the block');
  const card = { id: 'B', block: remedies[0].block, text: 'B', x: 0, y: 9_000, width: CARD_WIDTH };
  return withOperations(document, addCards(document, [card]));
};

const TWINS = { customerSegments: ['A', 'B'], valuePropositions: ['P'], channels: ['C'] };

export const marketCases: RuleCases = {
  'mass-market-many-segments': tooMany('mass'),
  'niche-many-segments': tooMany('niche'),
  'segmented-one-segment': onlyOne('warning', 'segmented', byOtherSide),
  'diversified-one-segment': onlyOne('warning', 'diversified', byRemedy('setMarketType')),
  'multi-sided-one-segment': onlyOne('error', 'multiSided', byOtherSide),
  'segmented-same-offer': {
    fires: marketOf('segmented', TWINS, [
      ['A', 'P'],
      ['B', 'P'],
      ['B', 'C'],
      ['A', 'C'],
    ]),
    says: { severity: 'warning', cards: ['B', 'A'], home: 'B' },
    quiet: marketOf('segmented', TWINS, [
      ['A', 'P'],
      ['B', 'P'],
      ['A', 'C'],
    ]),
    clear: byRemedy('addLinkedCard'),
  },
  'diversified-shared-offer': {
    fires: marketOf('diversified', TWINS, [
      ['A', 'P'],
      ['B', 'P'],
      ['A', 'C'],
    ]),
    says: {
      severity: 'warning',
      cards: ['B', 'A'],
      remedies: [
        { kind: 'addLinkedCard', cardId: 'B', block: 'valuePropositions' },
        { kind: 'setMarketType', marketType: 'segmented' },
      ],
    },
    quiet: marketOf('diversified', { customerSegments: ['A', 'B'], channels: ['C'] }, [
      ['A', 'C'],
      ['B', 'C'],
    ]),
    clear: byRemedy('addLinkedCard'),
  },
};
