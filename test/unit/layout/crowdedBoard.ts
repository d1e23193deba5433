import { layoutCard } from '../../../renderer/layout/cardText.ts';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import { createDocument, type CanvasDocument, type Card, type Link } from '../../../renderer/model/document.ts';

const TEXTS = [
  'Payment processors that sign up merchants',
  'Makers of cards',
  'Two data centres independent of each other',
  'Checking every payment for fraud, day and night, also on public holidays and whenever a partner asks for it',
  'Fees and rules in plain language',
  'Zrozumiteľné poplatky',
];

/**
 * A board as it comes about: a column of cards in each of the upper blocks, two in the lower ones, and every segment
 * linked with a channel and a relationship.
 */
export function crowdedBoard(count: number): CanvasDocument {
  const bottoms = new Map<string, number>();
  const cards = Array.from({ length: count }, (_, index) => {
    const block = BLOCK_KEYS[index % BLOCK_KEYS.length] ?? 'channels';
    const isLower = block === 'costStructure' || block === 'revenueStreams';
    const column = isLower ? Math.floor(index / BLOCK_KEYS.length) % 2 : 0;
    const stack = `${block} ${column}`;
    const text = TEXTS[(index * 5 + Math.floor(index / 6)) % TEXTS.length] ?? '';
    const card: Card = { id: `c${index}`, block, text, x: column * 208, y: bottoms.get(stack) ?? 0, width: 200 };
    bottoms.set(stack, card.y + layoutCard(card).height + 8);
    return card;
  });
  const info = {
    title: `A crowded board of ${count} cards`,
    author: 'Ann',
    client: 'A hotel in the middle of the town with a restaurant',
    edition: 'v3, po workshope',
    date: '2026-11-22',
    description: 'What it is for. '.repeat(12),
  };
  const document = createDocument({ id: 'd', ...info });
  return { ...document, cards: new Map(cards.map((card) => [card.id, card])), links: linksOf(cards) };
}

function linksOf(cards: readonly Card[]): ReadonlyMap<string, Link> {
  const of = (block: Card['block']): Card[] => cards.filter((card) => card.block === block);
  const targets = [of('channels'), of('customerRelationships'), of('revenueStreams')];
  const links = of('customerSegments').flatMap((segment, index) =>
    targets.flatMap((blocks, kind) => {
      const target = blocks[index];
      return target ? [{ id: `l${index}-${kind}`, from: segment.id, to: target.id }] : [];
    }),
  );
  return new Map(links.map((link) => [link.id, link]));
}
