import { describe, expect, it } from 'vitest';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { documentOf } from '../../support/documentOf.ts';
import { findingsOf } from './ruleCase.ts';

function missingIn(document: CanvasDocument): readonly string[] {
  return findingsOf(document, 'number-missing').map(({ cards, about }) => `${cards.join()} ${about}`);
}

describe('number-missing', () => {
  it('speaks of revenue only once somebody has begun with revenue, and of costs likewise', () => {
    const revenue = { id: 'R', numbers: { price: { likely: 3 } } };

    expect(missingIn(documentOf({ revenueStreams: [revenue, 'S'], costStructure: ['C'] }))).toEqual([
      'R frequency',
      'S price',
      'S frequency',
    ]);
    expect(missingIn(documentOf({ costStructure: [{ id: 'C', numbers: { cost: { likely: 1 } } }, 'D'] }))).toEqual(['D cost']);
  });

  it('finds a formula that refers to what is not there', () => {
    const cost = (likely: string) => ({ costStructure: [{ id: 'C', numbers: { cost: { likely } } }], customerSegments: ['A'] });

    expect(missingIn(documentOf(cost('= {gone.price} + {A.size}')))).toEqual(['C cost/reference']);
    expect(
      missingIn(documentOf({ ...cost('= {A.size}'), customerSegments: [{ id: 'A', segment: { size: { count: 1 } } }] })),
    ).toEqual([]);
  });

  it('wants a likely number where there is only a low one', () => {
    expect(missingIn(documentOf({ costStructure: [{ id: 'C', numbers: { cost: { low: 1 } } }] }))).toEqual(['C cost']);
  });
});
