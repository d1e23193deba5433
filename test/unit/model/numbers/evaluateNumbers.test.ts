import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { evaluateNumbers, numberCycles } from '../../../../renderer/model/numbers/evaluateNumbers.ts';
import type { Amount, Scenario } from '../../../../renderer/model/numbers/numbers.ts';
import { documentOf, type CardSpec } from '../../support/documentOf.ts';

function costs(amounts: Readonly<Record<string, Amount>>): CanvasDocument {
  return documentOf({
    costStructure: Object.entries(amounts).map(([id, likely]) => ({ id, x: 0, y: 0, numbers: { cost: { likely } } })),
  });
}

function outcomes(document: CanvasDocument, scenario: Scenario = 'likely'): Readonly<Record<string, unknown>> {
  return Object.fromEntries(evaluateNumbers(document.cards, scenario, parseFormula));
}

/** A formula over a few others: its text, and what it comes to, worked out apart. */
type Term = Readonly<{ kind: 'number'; value: number }> | Readonly<{ kind: 'reference'; index: number }>;
type Formula = Readonly<{ first: Term; rest: readonly Readonly<{ operator: '+' | '-' | '*'; term: Term }>[] }>;

const aTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('reference' as const), index: fc.nat(11) }),
);
const aFormula: fc.Arbitrary<Formula> = fc.record({
  first: aTerm,
  rest: fc.array(fc.record({ operator: fc.constantFrom('+', '-', '*'), term: aTerm }), { maxLength: 3 }),
});
const aGraph = fc.array(aFormula, { minLength: 1, maxLength: 12 });

const termsOf = ({ first, rest }: Formula): readonly Term[] => [first, ...rest.map(({ term }) => term)];
const refsOf = (formula: Formula): readonly number[] =>
  termsOf(formula).flatMap((one) => (one.kind === 'reference' ? [one.index] : []));
const wordOf = (term: Term): string => (term.kind === 'number' ? String(term.value) : `{c${term.index}.cost}`);

function textOf({ first, rest }: Formula): string {
  // Each step in brackets: the reference goes from left to right.
  return `= ${rest.reduce((text, { operator, term }) => `(${text} ${operator} ${wordOf(term)})`, wordOf(first))}`;
}

/** All that can be reached from a formula, one step at a time. */
function reachable(graph: readonly Formula[], start: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const visit = (index: number): void => {
    for (const next of refsOf(graph[index] ?? { first: { kind: 'number', value: 0 }, rest: [] })) {
      if (seen.has(next)) continue;
      seen.add(next);
      visit(next);
    }
  };
  visit(start);
  return seen;
}

/** The value of a formula by plain recursion; null where it hangs on a cycle or on nothing. */
function reference(graph: readonly Formula[], index: number): number | null {
  const formula = graph[index];
  if (!formula || reachable(graph, index).has(index)) return null;
  const valueOf = (term: Term): number | null => (term.kind === 'number' ? term.value : reference(graph, term.index));
  const value = formula.rest.reduce<number | null>((left, { operator, term }) => {
    const right = valueOf(term);
    if (left === null || right === null) return null;
    return operator === '+' ? left + right : operator === '-' ? left - right : left * right;
  }, valueOf(formula.first));
  // Less than nought is no cost.
  return value === null || value < 0 ? null : value === 0 ? 0 : value;
}

function documentOfGraph(graph: readonly Formula[]): CanvasDocument {
  return costs(Object.fromEntries(graph.map((formula, index) => [`c${index}`, textOf(formula)])));
}

describe('evaluateNumbers', () => {
  it('agrees with a reference on generated graphs', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const values = evaluateNumbers(documentOfGraph(graph).cards, 'likely', parseFormula);
        const found = graph.map((_, index) => {
          const outcome = values.get(`{c${index}.cost}`);
          return outcome?.kind === 'value' ? outcome.value : null;
        });
        expect(found).toEqual(graph.map((_, index) => reference(graph, index)));
      }),
      { numRuns: 300 },
    );
  });

  it('reports the cycles of generated graphs with exactly their cards', () => {
    fc.assert(
      fc.property(aGraph, (graph) => {
        const values = evaluateNumbers(documentOfGraph(graph).cards, 'likely', parseFormula);
        graph.forEach((_, index) => {
          const mine = reachable(graph, index);
          const cycle = graph
            .flatMap((__, other) => (mine.has(other) && reachable(graph, other).has(index) ? [`c${other}`] : []))
            .sort();
          const outcome = values.get(`{c${index}.cost}`);
          expect(outcome?.kind === 'cycle' ? outcome.cards : []).toEqual(cycle);
        });
      }),
    );
  });

  it('works out a chain of 5,000 cards, and finds the cycle when its ends meet', () => {
    const chain = (first: Amount): CanvasDocument => {
      const document = costs({ c0: first });
      const cards = new Map(document.cards);
      const [card] = cards.values();
      if (!card) throw new Error('no card');
      for (let index = 1; index < 5_000; index++) {
        cards.set(`c${index}`, { ...card, id: `c${index}`, numbers: { cost: { likely: `= {c${index - 1}.cost} + 1` } } });
      }
      return { ...document, cards };
    };

    const open = evaluateNumbers(chain(1).cards, 'likely', parseFormula);
    const closed = numberCycles(chain('= {c4999.cost}').cards);

    expect(open.get('{c4999.cost}')).toEqual({ kind: 'value', value: 5_000 });
    expect(closed.map((cards) => cards.length)).toEqual([5_000]);
  }, 30_000);

  it('says why a number comes to nothing', () => {
    const document = costs({
      a: '= 1 +',
      b: '= {gone.cost}',
      c: '= {b.cost} * 2',
      d: '= 1 / 0',
      e: '= {e.cost}',
      f: '= {a.size}',
      g: '= 5 - 10',
      h: '= {g.cost} + 10',
    });

    expect(outcomes(document)).toEqual({
      '{a.cost}': { kind: 'unreadable', at: 5 },
      '{b.cost}': { kind: 'missing', ref: { cardId: 'gone', key: 'cost' } },
      '{c.cost}': { kind: 'restsOn', ref: { cardId: 'b', key: 'cost' } },
      '{d.cost}': { kind: 'notFinite' },
      '{e.cost}': { kind: 'cycle', cards: ['e'] },
      '{f.cost}': { kind: 'missing', ref: { cardId: 'a', key: 'size' } },
      '{g.cost}': { kind: 'outOfRange', value: -5 },
      '{h.cost}': { kind: 'restsOn', ref: { cardId: 'g', key: 'cost' } },
    });
  });

  it('takes every number at the same of the three, and the likely one where there is no other', () => {
    const document = documentOf({
      customerSegments: [{ id: 'S', segment: { size: { count: 100 } }, numbers: { size: { low: 50 } } }],
      revenueStreams: [{ id: 'R', numbers: { price: { likely: '= {S.size} / 10', high: 30 } } }],
    });

    const prices = (['low', 'likely', 'high'] as const).map((scenario) => outcomes(document, scenario)['{R.price}']);

    expect(prices).toEqual([5, 10, 30].map((value) => ({ kind: 'value', value })));
  });

  it('takes a share for its part of one, as spreadsheets do with per cent', () => {
    const stream = (id: string, share: Amount, price?: Amount): CardSpec => ({
      id,
      numbers: { share: { likely: share }, ...(price !== undefined && { price: { likely: price } }) },
    });
    const document = documentOf({
      revenueStreams: [
        stream('a', 7, '= 200 * {a.share}'),
        stream('b', '= {a.share}'),
        stream('c', '= 100% - {a.share}'),
        stream('d', '= 50'),
      ],
    });

    expect(outcomes(document)).toEqual({
      '{a.price}': { kind: 'value', value: 14 },
      '{a.share}': { kind: 'value', value: 7 },
      '{b.share}': { kind: 'value', value: 7 },
      '{c.share}': { kind: 'value', value: 93 },
      '{d.share}': { kind: 'outOfRange', value: 5000 },
    });
  });

  it('takes numbers as they are written down, whatever their period', () => {
    const document = documentOf({
      costStructure: [
        { id: 'week', numbers: { cost: { likely: 10 }, costPeriod: 'week' } },
        { id: 'year', numbers: { cost: { likely: '= {week.cost} * 52' }, costPeriod: 'year' } },
      ],
    });

    expect(outcomes(document)['{year.cost}']).toEqual({ kind: 'value', value: 520 });
  });
});
