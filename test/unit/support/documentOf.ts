import { cardSize } from '../../../renderer/layout/boardLayout.ts';
import { createPlacer } from '../../../renderer/layout/place/firstFreePlace.ts';
import { BLOCK_KEYS, type BlockKey } from '../../../renderer/model/blocks.ts';
import { CARD_WIDTH, type CanvasDocument, type Card, type Link } from '../../../renderer/model/document.ts';
import { withSegmentLetters } from '../../../renderer/model/queries/segments.ts';
import { linkRule } from '../../../renderer/model/linkRules.ts';

/** A card by name, or by name and what is special about it. The name is its id and, unless said otherwise, its text. */
export type CardSpec = string | Readonly<{ id: string } & Partial<Omit<Card, 'id' | 'block'>>>;
export type BlockSpecs = Readonly<Partial<Record<BlockKey, readonly CardSpec[]>>>;

/**
 * A document in one line: cards by block, one below the other unless they say where, and links by name in either
 * direction. The id of a link from A to C is `A-C`.
 */
export function documentOf(
  blocks: BlockSpecs,
  links: readonly (readonly [string, string])[] = [],
  contentWidth = CARD_WIDTH,
): CanvasDocument {
  const cards = new Map<string, Card>();
  for (const block of BLOCK_KEYS) {
    const placer = createPlacer([], contentWidth);
    for (const spec of blocks[block] ?? []) {
      const given = typeof spec === 'string' ? { id: spec } : spec;
      const card = { block, text: given.id, width: CARD_WIDTH, ...given };
      cards.set(card.id, Object.freeze({ ...placer.place(cardSize(card)), ...card }));
    }
  }
  const drawn = links.map(([a, b]) => linkOf(cards, a, b));
  return withSegmentLetters({
    info: Object.freeze({ id: 'document', title: 'Test' }),
    cards,
    links: new Map(drawn.map((link) => [link.id, link])),
  });
}

function linkOf(cards: ReadonlyMap<string, Card>, a: string, b: string): Link {
  const [from, to] = [cards.get(a), cards.get(b)];
  if (!from || !to) throw new Error(`no such cards: ${a}, ${b}`);
  const isForward = linkRule(from.block, to.block) !== undefined;
  const [start, end] = isForward ? [a, b] : [b, a];
  return Object.freeze({ id: `${start}-${end}`, from: start, to: end });
}

/** A document as plain values that compare by content, whatever order its maps are in. */
export function contentOf({ info, cards, links }: CanvasDocument) {
  return { info, cards: Object.fromEntries(cards), links: Object.fromEntries(links) };
}
