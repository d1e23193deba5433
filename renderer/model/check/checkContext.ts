import { BLOCK_KEYS, type BlockKey } from '../blocks.ts';
import type { CanvasDocument, Card } from '../document.ts';
import type { LinkIndex } from '../queries/linkIndex.ts';
import { rankSegments } from '../queries/ranking.ts';
import { recordOf } from '../records.ts';
import type { CheckContext } from './rule.ts';

/** Works out what the rules look at: O(cards · log cards + links). No order in it depends on the order of the document's maps. */
export function contextOf(document: CanvasDocument, today: string, links: LinkIndex): CheckContext {
  const cards = recordOf(BLOCK_KEYS, (): Card[] => []);
  for (const card of document.cards.values()) cards[card.block].push(card);
  for (const block of BLOCK_KEYS) cards[block].sort(byPlace);
  const neighbours = neighboursOf(cards, links);
  return {
    info: document.info,
    today,
    cards,
    segments: rankSegments(document),
    linked: (cardId, block) => neighbours.get(cardId)?.[block] ?? NOBODY,
  };
}

type Neighbours = Partial<Record<BlockKey, Card[]>>;

const NOBODY: readonly Card[] = [];

/** By card id, the linked cards of each block. Walked in the order of the cards, so that each list is in that order too. */
function neighboursOf(cards: CheckContext['cards'], { outgoing, incoming }: LinkIndex): ReadonlyMap<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  const add = (cardId: string, card: Card): void => {
    const known = neighbours.get(cardId);
    if (!known) neighbours.set(cardId, { [card.block]: [card] });
    else if (known[card.block]) known[card.block]?.push(card);
    else known[card.block] = [card];
  };
  for (const block of BLOCK_KEYS) {
    for (const card of cards[block]) {
      for (const link of outgoing.get(card.id) ?? []) add(link.to, card);
      for (const link of incoming.get(card.id) ?? []) add(link.from, card);
    }
  }
  return neighbours;
}

function byPlace(a: Card, b: Card): number {
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}
