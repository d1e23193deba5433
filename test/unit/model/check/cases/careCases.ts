import type { RelationshipDetails, SegmentDetails } from '../../../../../renderer/model/details/details.ts';
import type { CanvasDocument } from '../../../../../renderer/model/document.ts';
import { STAGE_KEYS } from '../../../../../renderer/model/lifeCycle.ts';
import { removeItems } from '../../../../../renderer/model/edits/cardEdits.ts';
import { withOperations } from '../../../../../renderer/model/operations.ts';
import { documentOf } from '../../../support/documentOf.ts';
import { byFilling, byRemedy, type RuleCases } from '../ruleCase.ts';

/** A segment that is kept through one relationship. */
function kept(relationship: RelationshipDetails, segment: SegmentDetails = {}): CanvasDocument {
  return documentOf({ customerSegments: [{ id: 'A', segment }], customerRelationships: [{ id: 'R', relationship }] }, [
    ['A', 'R'],
  ]);
}

const MODEST = { id: 'B', segment: { profitability: 2, growth: 1 } };
const BEST = { id: 'A', segment: { profitability: 5, growth: 5 } };

export const careCases: RuleCases = {
  'stage-uncovered': {
    fires: documentOf(
      { customerSegments: ['A'], channels: [{ id: 'C', stages: STAGE_KEYS.filter((stage) => stage !== 'maintain') }] },
      [['A', 'C']],
    ),
    says: {
      severity: 'hint',
      cards: ['A'],
      about: 'maintain',
      remedies: [{ kind: 'addLinkedCard', cardId: 'A', block: 'channels', stage: 'maintain' }],
    },
    quiet: documentOf(
      { customerSegments: ['A'], channels: [{ id: 'C', stages: ['attract'] }], customerRelationships: ['R'] },
      [],
    ),
    clear: byRemedy('addLinkedCard'),
  },
  'complaints-unhandled': {
    fires: kept({ type: 'community' }),
    says: { severity: 'hint', cards: ['A'] },
    quiet: kept({ complaints: { satisfactionAfter: 90 } }),
    clear: byFilling('firstResponseHours', 'relationship', (before) => ({
      ...before,
      complaints: { firstResponseHours: 12 },
    })),
  },
  'complaints-slow': {
    fires: kept({ complaints: { firstResponseHours: 48 } }),
    says: { severity: 'warning', cards: ['R', 'A'], facts: { count: 48 } },
    quiet: kept({ complaints: { firstResponseHours: 24 } }),
    clear: byFilling('firstResponseHours', 'relationship', () => ({ complaints: { firstResponseHours: 20 } })),
  },
  'complaints-one-channel': {
    fires: kept({ complaints: { contacts: ['email'] } }),
    says: { severity: 'hint', cards: ['R', 'A'], facts: { contact: 'email' } },
    quiet: documentOf(
      {
        customerSegments: ['A'],
        customerRelationships: [
          { id: 'R', relationship: { complaints: { contacts: ['email'] } } },
          { id: 'S', relationship: { complaints: { contacts: ['phone'] } } },
        ],
      },
      [
        ['A', 'R'],
        ['A', 'S'],
      ],
    ),
    clear: byFilling('contacts', 'relationship', () => ({ complaints: { contacts: ['email', 'chat'] } })),
  },
  'loyalty-missing': {
    fires: kept({ loyalty: { programme: 'none' } }, { profitability: 4 }),
    says: { severity: 'hint', cards: ['A'] },
    quiet: kept({}, { profitability: 3 }),
    clear: byFilling('loyalty', 'relationship', () => ({ loyalty: { programme: 'points' } })),
  },
  'personal-offer-stale': {
    fires: kept({ personalOffersRefreshed: '2026-08-22' }),
    says: { severity: 'hint', cards: ['R'], facts: { count: 3, day: '2026-08-22' } },
    quiet: kept({ personalOffersRefreshed: '2026-08-23' }),
    clear: byFilling('personalOffersRefreshed', 'relationship', () => ({ personalOffersRefreshed: '2026-11-22' })),
  },
  'resources-spread-thin': {
    fires: documentOf({ customerSegments: [BEST, MODEST], channels: ['C', 'D'] }, [
      ['A', 'C'],
      ['B', 'C'],
      ['B', 'D'],
    ]),
    says: { severity: 'hint', cards: ['B', 'A'], facts: { count: 2, most: 1 }, remedies: [] },
    quiet: documentOf({ customerSegments: [BEST, { id: 'B', segment: { profitability: 1 } }], channels: ['C'] }, [['B', 'C']]),
    clear: (document) => withOperations(document, removeItems(document, new Set(['B-D']))),
  },
};
