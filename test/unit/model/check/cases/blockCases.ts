import { removeItems } from '../../../../../renderer/model/edits/cardEdits.ts';
import { withOperations } from '../../../../../renderer/model/operations.ts';
import { documentOf } from '../../../support/documentOf.ts';
import { byRemedy, type RuleCases } from '../ruleCase.ts';

const NINE = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

export const blockCases: RuleCases = {
  'block-empty': {
    fires: documentOf({
      keyResources: ['shop'],
      keyActivities: ['baking'],
      costStructure: ['rent'],
      customerSegments: ['A'],
    }),
    says: { severity: 'hint', cards: [], home: null, about: 'keyPartners' },
    quiet: documentOf({
      customerSegments: ['A'],
      keyResources: ['shop'],
      keyActivities: ['baking'],
      keyPartners: ['mill'],
      costStructure: ['rent'],
    }),
    clear: byRemedy('addLinkedCard'),
  },
  'block-crowded': {
    fires: documentOf({ channels: [...NINE, '10'] }),
    says: {
      severity: 'hint',
      cards: [],
      home: null,
      about: 'channels',
      facts: { count: 10, most: 9 },
      remedies: [{ kind: 'showBlock', block: 'channels' }],
    },
    quiet: documentOf({ channels: NINE }),
    clear: (document) => withOperations(document, removeItems(document, new Set(['10']))),
  },
};
