import { BLOCK_KEYS, type BlockKey } from '../blocks.ts';
import type { CanvasDocument, Card, Link } from '../document.ts';
import { LINK_RULES } from '../linkRules.ts';
import { evaluateNumbers, type NumberValues } from '../numbers/evaluateNumbers.ts';
import type { ParseFormula } from '../numbers/expression.ts';
import type { Scenario } from '../numbers/numbers.ts';
import { referenceText } from '../numbers/references.ts';
import type { LinkIndex } from '../queries/linkIndex.ts';
import { rankSegments } from '../queries/ranking.ts';
import { recordOf } from '../records.ts';
import type { CheckContext } from './rule.ts';

/** Works out what the rules look at: O(cards · log cards + links). No order in it depends on the order of the document's maps. */
export function contextOf(document: CanvasDocument, today: string, links: LinkIndex, parse: ParseFormula): CheckContext {
  const cards = recordOf(BLOCK_KEYS, (): Card[] => []);
  for (const card of document.cards.values()) cards[card.block].push(card);
  for (const block of BLOCK_KEYS) cards[block].sort(byPlace);
  return {
    info: document.info,
    today,
    cards,
    segments: rankSegments(document),
    linked: linkedIn(document, links),
    isLinked: isLinkedIn(document, links),
    outcome: outcomesIn(document, parse),
  };
}

/** Most models have no numbers, and most checks ask for none. */
function outcomesIn({ cards }: CanvasDocument, parse: ParseFormula): CheckContext['outcome'] {
  const known = new Map<Scenario, NumberValues>();
  return ({ id }, key, scenario) => {
    const values = known.get(scenario) ?? evaluateNumbers(cards, scenario, parse);
    known.set(scenario, values);
    return values.get(referenceText({ cardId: id, key }));
  };
}

/** Links lead from each block to these. */
const LEADS_TO = recordOf(
  BLOCK_KEYS,
  (block): ReadonlySet<BlockKey> => new Set(LINK_RULES.filter(({ from }) => from === block).map(({ to }) => to)),
);

/** What a card leads to is asked by many rules, and so remembered; what leads to it, hardly twice. */
function linkedIn({ cards }: CanvasDocument, { outgoing, incoming }: LinkIndex): CheckContext['linked'] {
  const targets = new Map<string, readonly Card[]>();
  const targetsOf = (cardId: string): readonly Card[] => {
    const known = targets.get(cardId) ?? endsOf(cards, outgoing.get(cardId), 'to');
    targets.set(cardId, known);
    return known;
  };
  return (card, block) => {
    const ends = LEADS_TO[card.block].has(block) ? targetsOf(card.id) : endsOf(cards, incoming.get(card.id), 'from');
    return ends.filter((end) => end.block === block);
  };
}

function isLinkedIn({ cards }: CanvasDocument, { outgoing, incoming }: LinkIndex): CheckContext['isLinked'] {
  return (card, block) =>
    LEADS_TO[card.block].has(block)
      ? (outgoing.get(card.id)?.some(({ to }) => cards.get(to)?.block === block) ?? false)
      : (incoming.get(card.id)?.some(({ from }) => cards.get(from)?.block === block) ?? false);
}

function endsOf(cards: CanvasDocument['cards'], links: readonly Link[] | undefined, end: 'from' | 'to'): readonly Card[] {
  const ends: Card[] = [];
  for (const link of links ?? []) {
    const card = cards.get(link[end]);
    if (card) ends.push(card);
  }
  return ends.length > 1 ? ends.sort(byPlace) : ends;
}

function byPlace(a: Card, b: Card): number {
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}
