import type { CanvasDocument } from '../document.ts';
import { isFormula, SCENARIOS, type Amount, type Scenario } from './numbers.ts';
import { amountIn, estimateOf, numberKeysOf, referencesIn, referenceText, type NumberRef } from './references.ts';

/** A number that is filled in. */
export type NumberNode = NumberRef & Readonly<{ amount: Amount }>;
export type NumberNodes = ReadonlyMap<string, NumberNode>;

/** What each number refers to, both by `referenceText`. */
export type NumberEdges = ReadonlyMap<string, readonly string[]>;

type Cards = CanvasDocument['cards'];

/** Every number that is filled in, as it counts in a scenario. */
export function nodesIn(cards: Cards, scenario: Scenario): NumberNodes {
  const nodes = new Map<string, NumberNode>();
  for (const card of cards.values()) {
    for (const key of numberKeysOf(card.block)) {
      const amount = amountIn(estimateOf(card, key), scenario);
      const ref = { cardId: card.id, key };
      if (amount !== undefined) nodes.set(referenceText(ref), { ...ref, amount });
    }
  }
  return nodes;
}

export function edgesOf(nodes: NumberNodes): NumberEdges {
  const edges = new Map<string, readonly string[]>();
  for (const [name, { amount }] of nodes) edges.set(name, isFormula(amount) ? referencesIn(amount).map(referenceText) : []);
  return edges;
}

/**
 * The numbers that lead to one of a card's, itself among them, by `referenceText`: a formula written there may refer to none of them.
 * A likely number counts in every scenario that has none of its own. O(cards + length of all formulas).
 */
export function numbersLeadingTo(cards: Cards, target: NumberRef, scenario: Scenario): ReadonlySet<string> {
  const card = cards.get(target.cardId);
  const estimate = card ? estimateOf(card, target.key) : {};
  const counted = SCENARIOS.filter((one) => one === scenario || (scenario === 'likely' && estimate[one] === undefined));
  const leading = new Set([referenceText(target)]);
  for (const one of counted) {
    const sources = reversed(edgesOf(nodesIn(cards, one)));
    const reached = new Set([referenceText(target)]);
    // A set goes on with what is added while it is walked through.
    for (const name of reached) for (const source of sources.get(name) ?? []) reached.add(source);
    for (const name of reached) leading.add(name);
  }
  return leading;
}

function reversed(edges: NumberEdges): NumberEdges {
  const sources = new Map<string, string[]>();
  for (const [name, targets] of edges) {
    for (const target of targets) {
      const known = sources.get(target);
      if (known) known.push(name);
      else sources.set(target, [name]);
    }
  }
  return sources;
}
