import type { BlockKey } from '../../../../../renderer/model/blocks.ts';
import type { RuleId } from '../../../../../renderer/model/check/ruleIds.ts';
import { documentOf } from '../../../support/documentOf.ts';
import { byLinking, byRemedy, type RuleCase, type RuleCases } from '../ruleCase.ts';

/** A segment that has everything but one block's card, which is made for it. */
function missing(block: BlockKey): RuleCase {
  return {
    fires: documentOf({ customerSegments: ['A'] }),
    says: {
      severity: 'error',
      cards: ['A'],
      home: 'A',
      remedies: [{ kind: 'addLinkedCard', cardId: 'A', block }],
    },
    quiet: documentOf({ customerSegments: ['A'], [block]: ['X'] }, [['A', 'X']]),
    clear: byRemedy('addLinkedCard'),
  };
}

/** A card that is linked with none of the others, and gets a link. */
function unlinked(severity: 'warning' | 'hint', block: BlockKey, ...blocks: readonly [BlockKey, ...BlockKey[]]): RuleCase {
  const [other] = blocks;
  return {
    fires: documentOf({ [block]: ['X', 'used'], [other]: ['Y'] }, [['used', 'Y']]),
    says: { severity, cards: ['X'], remedies: [{ kind: 'linkCard', cardId: 'X', blocks }] },
    quiet: documentOf({ [block]: ['X'], [other]: ['Y'] }, [['X', 'Y']]),
    clear: byLinking('Y'),
  };
}

export const linkCases: RuleCases = {
  'segment-without-proposition': missing('valuePropositions'),
  'segment-without-channel': missing('channels'),
  'segment-without-relationship': missing('customerRelationships'),
  'segment-without-revenue': missing('revenueStreams'),
  'proposition-without-segment': unlinked('warning', 'valuePropositions', 'customerSegments'),
  'channel-without-segment': unlinked('warning', 'channels', 'customerSegments'),
  'relationship-without-segment': unlinked('warning', 'customerRelationships', 'customerSegments'),
  'revenue-without-segment': unlinked('warning', 'revenueStreams', 'customerSegments'),
  'activity-without-proposition': unlinked('hint', 'keyActivities', 'valuePropositions'),
  'resource-without-proposition': unlinked('hint', 'keyResources', 'valuePropositions'),
  'cost-without-cause': unlinked('hint', 'costStructure', 'keyActivities', 'keyResources', 'keyPartners'),
} satisfies Partial<Record<RuleId, RuleCase>>;
