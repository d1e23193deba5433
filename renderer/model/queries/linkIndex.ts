import type { CanvasDocument, Link } from '../document.ts';

/** The links of every card, in both directions. Built once a change of links: O(links). */
export type LinkIndex = Readonly<{
  outgoing: ReadonlyMap<string, readonly Link[]>;
  incoming: ReadonlyMap<string, readonly Link[]>;
}>;

export function buildLinkIndex(document: CanvasDocument): LinkIndex {
  const outgoing = new Map<string, Link[]>();
  const incoming = new Map<string, Link[]>();
  for (const link of document.links.values()) {
    push(outgoing, link.from, link);
    push(incoming, link.to, link);
  }
  return { outgoing, incoming };
}

/** All links of one card, outgoing first. */
export function linksOfCard(index: LinkIndex, cardId: string): readonly Link[] {
  const outgoing = index.outgoing.get(cardId);
  const incoming = index.incoming.get(cardId);
  if (!incoming) return outgoing ?? [];
  return outgoing ? [...outgoing, ...incoming] : incoming;
}

function push(map: Map<string, Link[]>, key: string, link: Link): void {
  const list = map.get(key);
  if (list) list.push(link);
  else map.set(key, [link]);
}
