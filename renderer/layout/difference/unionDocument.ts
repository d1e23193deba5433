import type { CanvasDocument, Card, Link } from '../../model/document.ts';
import type { CardChange } from '../../model/queries/cardChange.ts';
import type { ModelChanges } from '../../model/queries/cardChanges.ts';

const GHOST = 'ghost ';
const GONE = 'gone ';

/** The id of what stands where a card has come from. */
export function ghostOf(cardId: string): string {
  return GHOST + cardId;
}

/** The id of a link that is gone; another link may have its own by now. */
export function goneLink(linkId: string): string {
  return GONE + linkId;
}

/**
 * The later document with what the earlier one had besides: cards and links that are gone, and a ghost of each card in the block it has
 * come from, to which the links hang that it had there.
 */
export function unionDocument(after: CanvasDocument, changes: ModelChanges): CanvasDocument {
  const gone = changes.cards.filter((change) => change.after === null).map(({ card }) => card);
  const ghosts = changes.cards.flatMap(ghostCard);
  const cards = new Map([...gone, ...ghosts, ...after.cards.values()].map((card) => [card.id, card]));
  const home = (id: string): string => (cards.has(ghostOf(id)) ? ghostOf(id) : id);
  const lost = changes.removedLinks.map((link): Link => {
    return { id: goneLink(link.id), from: home(link.from), to: home(link.to) };
  });
  const links = new Map([...after.links.values(), ...lost].map((link) => [link.id, link]));
  return { info: after.info, cards, links: new Map([...links].filter(([, link]) => cards.has(link.from) && cards.has(link.to))) };
}

function ghostCard({ before, isMoved }: CardChange): readonly Card[] {
  return before && isMoved ? [Object.freeze({ ...before, id: ghostOf(before.id) })] : [];
}
