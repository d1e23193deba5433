import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { evaluateNumbers } from '../../../../renderer/model/numbers/evaluateNumbers.ts';
import { converted, sumNumbers, type ModelSums } from '../../../../renderer/model/numbers/sums.ts';
import type { PeriodKey } from '../../../../renderer/model/numbers/numbers.ts';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { documentOf } from '../../support/documentOf.ts';

function sums(document: CanvasDocument, period: PeriodKey = 'month'): ModelSums {
  return sumNumbers(document, buildLinkIndex(document), evaluateNumbers(document.cards, 'likely', parseFormula), period);
}

/** 200 regulars of whom a half pays 10 twice a month; 3 for each of them; 1,000 rent, 120 a year for their card alone. */
const cafe = documentOf(
  {
    customerSegments: [
      { id: 'Regulars', segment: { size: { count: 200 } } },
      { id: 'Tourists', segment: { size: { count: 50 } } },
    ],
    valuePropositions: ['Coffee'],
    keyActivities: ['Brew'],
    revenueStreams: [
      {
        id: 'Cups',
        numbers: { price: { likely: 10 }, frequency: { likely: 2 }, frequencyPeriod: 'month', share: { likely: 50 } },
      },
      { id: 'Tours', numbers: { price: { likely: '= {Cups.price} * 3' }, frequency: { likely: 4 }, frequencyPeriod: 'year' } },
    ],
    costStructure: [
      { id: 'Beans', numbers: { cost: { likely: 3 }, costBasis: 'perCustomer' } },
      { id: 'Rent', numbers: { cost: { likely: 1000 } } },
      { id: 'Card', numbers: { cost: { likely: 120 }, costPeriod: 'year' } },
      { id: 'Machine', numbers: { cost: { likely: 5000 }, costPeriod: 'once' } },
    ],
  },
  [
    ['Regulars', 'Cups'],
    ['Tourists', 'Tours'],
    ['Regulars', 'Coffee'],
    ['Coffee', 'Brew'],
    ['Brew', 'Card'],
  ],
);

describe('sumNumbers', () => {
  it('sums up revenue, costs, margin and the size that breaks even, a segment and for the model', () => {
    const { segments, model, onceCosts } = sums(cafe);

    expect(segments.get('Regulars')).toEqual({
      ...{ customers: 100, revenue: 2000, customerCosts: 300, fixedCosts: 10 },
      ...{ margin: 1690, breakEven: 1 },
    });
    expect(segments.get('Tourists')).toEqual({
      ...{ customers: 50, revenue: 500, customerCosts: 150, fixedCosts: 0 },
      ...{ margin: 350, breakEven: 0 },
    });
    expect(model).toEqual({
      ...{ customers: 150, revenue: 2500, customerCosts: 450, fixedCosts: 1010 },
      // 1,010 at (2,500 − 450) / 150 each.
      ...{ margin: 1040, breakEven: 74 },
    });
    expect(onceCosts).toBe(5000);
  });

  it('shows the same in another period', () => {
    const { model } = sums(cafe, 'year');

    expect([model.revenue, model.fixedCosts, model.breakEven]).toEqual([30_000, 12_120, 74]);
  });

  it('knows no size that breaks even where each customer costs more than they bring', () => {
    const document = documentOf(
      {
        customerSegments: [{ id: 'S', segment: { size: { count: 10 } } }],
        revenueStreams: [{ id: 'R', numbers: { price: { likely: 1 }, frequency: { likely: 1 } } }],
        costStructure: [{ id: 'C', numbers: { cost: { likely: 2 }, costBasis: 'perCustomer' } }],
      },
      [['S', 'R']],
    );

    expect(sums(document).model).toMatchObject({ margin: -10, breakEven: 'never' });
  });

  it('says nothing of the break-even size while numbers are missing', () => {
    const document = documentOf(
      {
        customerSegments: [{ id: 'S', segment: { size: { count: 10 } } }],
        revenueStreams: [{ id: 'R', numbers: { price: { likely: 1 } } }],
        costStructure: [{ id: 'C', numbers: { cost: { likely: 2 }, costBasis: 'perCustomer' } }],
      },
      [['S', 'R']],
    );

    expect(sums(document).model).toMatchObject({ revenue: 0, margin: -20, breakEven: null });
  });

  it('leaves out what has no number', () => {
    const { model } = sums(documentOf({ customerSegments: ['S'], revenueStreams: ['R'], costStructure: ['C'] }, [['S', 'R']]));

    expect(model).toEqual({ customers: null, revenue: 0, customerCosts: 0, fixedCosts: 0, margin: 0, breakEven: null });
  });

  it('reckons with 52 weeks and 365 days in a year', () => {
    expect([converted('week', 'year'), converted('day', 'year'), converted('quarter', 'month')]).toEqual([52, 365, 1 / 3]);
  });
});
