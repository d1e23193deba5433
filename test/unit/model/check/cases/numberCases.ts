import { documentOf } from '../../../support/documentOf.ts';
import { byFilling, type RuleCases } from '../ruleCase.ts';

const COFFEE = { id: 'R', numbers: { price: { likely: 3 }, frequency: { likely: 8 } } };

export const numberCases: RuleCases = {
  'number-missing': {
    fires: documentOf({ customerSegments: ['A', 'B'], revenueStreams: [COFFEE] }, [['A', 'R']]),
    says: { severity: 'hint', cards: ['A'], about: 'size' },
    quiet: documentOf({ customerSegments: ['A'], revenueStreams: ['R'], costStructure: ['C'] }, [['A', 'R']]),
    clear: byFilling('size', 'segment', (before) => ({ ...before, size: { count: 100 } })),
  },
  'number-cycle': {
    fires: documentOf({
      costStructure: [
        { id: 'C', numbers: { cost: { likely: '= {D.cost} + 1' } } },
        { id: 'D', numbers: { cost: { likely: '= {E.cost} + 1' } } },
        { id: 'E', numbers: { cost: { likely: '= {C.cost} + 1' } } },
      ],
    }),
    says: { severity: 'warning', cards: ['C', 'D', 'E'] },
    quiet: documentOf({
      costStructure: [
        { id: 'C', numbers: { cost: { likely: '= {D.cost} + 1' } } },
        { id: 'D', numbers: { cost: { likely: 2 } } },
      ],
    }),
    clear: byFilling('cost', 'numbers', (before) => ({ ...before, cost: { likely: 5 } })),
  },
  'number-unreadable': {
    fires: documentOf({ costStructure: [{ id: 'C', numbers: { cost: { likely: '= 4 *', high: 8 } } }] }),
    says: { severity: 'warning', cards: ['C'], about: 'cost' },
    quiet: documentOf({ costStructure: [{ id: 'C', numbers: { cost: { likely: '= 4 * 2' } } }] }),
    clear: byFilling('cost', 'numbers', (before) => ({ ...before, cost: { likely: '= 4 * 2' } })),
  },
  'number-not-finite': {
    fires: documentOf({
      costStructure: [
        { id: 'C', numbers: { cost: { likely: '= 4 / {D.cost}' } } },
        { id: 'D', numbers: { cost: { low: 0, likely: 2 } } },
      ],
    }),
    says: { severity: 'warning', cards: ['C'], about: 'cost' },
    quiet: documentOf({
      costStructure: [
        { id: 'C', numbers: { cost: { likely: '= 4 / {D.cost}' } } },
        { id: 'D', numbers: { cost: { low: 1, likely: 2 } } },
      ],
    }),
    clear: byFilling('cost', 'numbers', (before) => ({ ...before, cost: { likely: 5 } })),
  },
  'number-contradiction': {
    fires: documentOf({ costStructure: [{ id: 'C', numbers: { cost: { low: 10, likely: 8 } } }] }),
    says: { severity: 'warning', cards: ['C'], about: 'cost' },
    quiet: documentOf({ costStructure: [{ id: 'C', numbers: { cost: { low: 8, likely: 8, high: '= 2 * 4.5' } } }] }),
    clear: byFilling('cost', 'numbers', (before) => ({ ...before, cost: { low: 7, likely: 8 } })),
  },
};
