import { describe, expect, it } from 'vitest';
import { numbersLeadingTo } from '../../../../renderer/model/numbers/numberGraph.ts';
import type { Estimate } from '../../../../renderer/model/numbers/numbers.ts';
import { documentOf } from '../../support/documentOf.ts';

function leading(costs: Readonly<Record<string, Estimate>>, scenario: 'low' | 'likely' | 'high'): readonly string[] {
  const document = documentOf({ costStructure: Object.entries(costs).map(([id, cost]) => ({ id, numbers: { cost } })) });
  return [...numbersLeadingTo(document.cards, { cardId: 'a', key: 'cost' }, scenario)].sort();
}

describe('numbersLeadingTo', () => {
  it('finds all that would close a circle, however far away, and nothing else', () => {
    const costs = {
      a: {},
      b: { likely: '= {a.cost} * 2' },
      c: { likely: '= {b.cost} + {d.cost}' },
      d: { likely: 5 },
    };

    expect(leading(costs, 'likely')).toEqual(['{a.cost}', '{b.cost}', '{c.cost}']);
  });

  it('ends where there is a circle already', () => {
    expect(leading({ a: { likely: '= {b.cost}' }, b: { likely: '= {a.cost}' } }, 'likely')).toEqual(['{a.cost}', '{b.cost}']);
  });

  it('looks at the scenarios the number counts in', () => {
    const costs = { a: { likely: 1, high: 2 }, b: { high: '= {a.cost}' }, c: { low: '= {a.cost}' } };

    expect([leading(costs, 'low'), leading(costs, 'likely'), leading(costs, 'high')]).toEqual([
      ['{a.cost}', '{c.cost}'],
      ['{a.cost}', '{c.cost}'],
      ['{a.cost}', '{b.cost}'],
    ]);
  });
});
