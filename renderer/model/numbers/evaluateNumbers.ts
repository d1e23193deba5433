import type { CanvasDocument } from '../document.ts';
import { componentsOf } from './components.ts';
import { evaluate, type ParseFormula } from './expression.ts';
import { isFormula, SCENARIOS, type Amount, type Scenario } from './numbers.ts';
import { amountIn, estimateOf, numberKeysOf, referencesIn, referenceText, type NumberRef } from './references.ts';

/** What a number comes to, or why it comes to nothing. */
export type Outcome =
  | Readonly<{ kind: 'value'; value: number }>
  /** The text cannot be read from this character on. */
  | Readonly<{ kind: 'unreadable'; at: number }>
  /** It refers to itself, by way of these cards. */
  | Readonly<{ kind: 'cycle'; cards: readonly string[] }>
  /** It refers to a number that nobody has filled in, or whose card is gone. */
  | Readonly<{ kind: 'missing'; ref: NumberRef }>
  /** It refers to a number that comes to nothing itself. */
  | Readonly<{ kind: 'restsOn'; ref: NumberRef }>
  /** A division by nought, or more than a number can be. */
  | Readonly<{ kind: 'notFinite' }>;

/** The outcome of every number that is filled in, by `referenceText`. */
export type NumberValues = ReadonlyMap<string, Outcome>;

type Node = NumberRef & Readonly<{ amount: Amount }>;
type Cards = CanvasDocument['cards'];

/** Works out every number of a model in one scenario. It ends whatever the formulas say: O(cards + length of all formulas). */
export function evaluateNumbers(cards: Cards, scenario: Scenario, parse: ParseFormula): NumberValues {
  const nodes = nodesIn(cards, scenario);
  const edges = edgesOf(nodes);
  const values = new Map<string, Outcome>();
  for (const part of componentsOf(edges)) {
    const cycle = isCycle(part, edges) ? cardsOf(part, nodes) : null;
    for (const name of part) {
      const node = nodes.get(name);
      if (node) values.set(name, cycle ? { kind: 'cycle', cards: cycle } : outcomeOf(node.amount, values, parse));
    }
  }
  return values;
}

/** What a formula would come to if it stood in the model. */
export function outcomeOf(amount: Amount, values: NumberValues, parse: ParseFormula): Outcome {
  if (!isFormula(amount)) return { kind: 'value', value: amount };
  const parsed = parse(amount);
  if (!parsed.ok) return { kind: 'unreadable', at: parsed.at };
  for (const { cardId, key } of referencesIn(amount)) {
    const known = values.get(referenceText({ cardId, key }));
    if (!known) return { kind: 'missing', ref: { cardId, key } };
    if (known.kind !== 'value') return { kind: 'restsOn', ref: { cardId, key } };
  }
  const value = evaluate(parsed.expression, (ref) => {
    const known = values.get(referenceText(ref));
    return known?.kind === 'value' ? known.value : Number.NaN;
  });
  return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'notFinite' };
}

/** The cards of each cycle among the formulas, in any scenario. It reads no formula, only what it refers to. */
export function numberCycles(cards: Cards): readonly (readonly string[])[] {
  const cycles = new Map<string, readonly string[]>();
  for (const scenario of SCENARIOS) {
    const nodes = nodesIn(cards, scenario);
    const edges = edgesOf(nodes);
    for (const part of componentsOf(edges)) {
      if (!isCycle(part, edges)) continue;
      const found = cardsOf(part, nodes);
      cycles.set(JSON.stringify(found), found);
    }
  }
  return [...cycles.values()];
}

function nodesIn(cards: Cards, scenario: Scenario): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const card of cards.values()) {
    for (const key of numberKeysOf(card.block)) {
      const amount = amountIn(estimateOf(card, key), scenario);
      const ref = { cardId: card.id, key };
      if (amount !== undefined) nodes.set(referenceText(ref), { ...ref, amount });
    }
  }
  return nodes;
}

function edgesOf(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, readonly string[]>();
  for (const [name, { amount }] of nodes) edges.set(name, isFormula(amount) ? referencesIn(amount).map(referenceText) : []);
  return edges;
}

function isCycle(part: readonly string[], edges: ReadonlyMap<string, readonly string[]>): boolean {
  const [first = ''] = part;
  return part.length > 1 || (edges.get(first)?.includes(first) ?? false);
}

/** Each card once, in an order that does not depend on that of the document. */
function cardsOf(part: readonly string[], nodes: ReadonlyMap<string, Node>): readonly string[] {
  return [...new Set(part.flatMap((name) => nodes.get(name)?.cardId ?? []))].sort();
}
