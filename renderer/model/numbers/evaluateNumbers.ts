import type { CanvasDocument } from '../document.ts';
import { componentsOf } from './components.ts';
import { evaluate, type ParseFormula } from './expression.ts';
import { edgesOf, nodesIn, type NumberEdges, type NumberNode, type NumberNodes } from './numberGraph.ts';
import { isFormula, rangeOf, SCENARIOS, type NumberKey, type Scenario } from './numbers.ts';
import { referencesIn, referenceText, type NumberRef } from './references.ts';

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
  /** A division by nought, or more than a computer can count. */
  | Readonly<{ kind: 'notFinite' }>
  /** It comes to this, which could not be typed there either: less than nought, or more than all. */
  | Readonly<{ kind: 'outOfRange'; value: number }>;

/** The outcome of every number that is filled in, by `referenceText`. */
export type NumberValues = ReadonlyMap<string, Outcome>;

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
      if (node) values.set(name, cycle ? { kind: 'cycle', cards: cycle } : outcomeOf(node, values, parse));
    }
  }
  return values;
}

/** What a number comes to, given those it refers to. */
function outcomeOf({ key, amount }: NumberNode, values: NumberValues, parse: ParseFormula): Outcome {
  if (!isFormula(amount)) return { kind: 'value', value: amount };
  const parsed = parse(amount);
  if (!parsed.ok) return { kind: 'unreadable', at: parsed.at };
  for (const { cardId, key: other } of referencesIn(amount)) {
    const known = values.get(referenceText({ cardId, key: other }));
    if (!known) return { kind: 'missing', ref: { cardId, key: other } };
    if (known.kind !== 'value') return { kind: 'restsOn', ref: { cardId, key: other } };
  }
  const result = evaluate(parsed.expression, (ref) => {
    const known = values.get(referenceText(ref));
    return known?.kind === 'value' ? inFormula(ref.key, known.value) : Number.NaN;
  });
  if (!Number.isFinite(result)) return { kind: 'notFinite' };
  const value = fromFormula(key, result);
  const { least, most } = rangeOf(key);
  return { kind: value < least || value > most ? 'outOfRange' : 'value', value };
}

/** As in every spreadsheet, 50 % is 0.5 in a formula: `size * share` are those who buy. On the card it is 50. */
function inFormula(key: NumberKey, value: number): number {
  return key === 'share' ? value / 100 : value;
}

/** The way back, without the dust of binary fractions: 7 %, not 7.000000000000001 %. Spreadsheets know fifteen digits, too. */
function fromFormula(key: NumberKey, result: number): number {
  return Number((key === 'share' ? result * 100 : result).toPrecision(15));
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

function isCycle(part: readonly string[], edges: NumberEdges): boolean {
  const [first = ''] = part;
  return part.length > 1 || (edges.get(first)?.includes(first) ?? false);
}

/** Each card once, in an order that does not depend on that of the document. */
function cardsOf(part: readonly string[], nodes: NumberNodes): readonly string[] {
  return [...new Set(part.flatMap((name) => nodes.get(name)?.cardId ?? []))].sort();
}
