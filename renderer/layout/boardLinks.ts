import type { CanvasDocument } from '../model/document.ts';
import { isLowerRow } from '../model/linkRules.ts';
import type { BoardLayout } from './boardLayout.ts';
import { linkCurve, type EndOffsets, type LinkCurve } from './links/curve.ts';
import { fanOutEnds, type FanLink } from './links/fanOut.ts';

/** Every link's curve and where its ends sit on the card edges, by link id; board units. */
export type BoardLinks = Readonly<{
  curves: ReadonlyMap<string, LinkCurve>;
  offsets: ReadonlyMap<string, EndOffsets>;
}>;

/** Lays out all links: ends spread along the edges they share, then one curve a link. */
export function layoutLinks(document: CanvasDocument, layout: BoardLayout): BoardLinks {
  const links: FanLink[] = [];
  for (const link of document.links.values()) {
    const from = layout.cards.get(link.from);
    const to = layout.cards.get(link.to);
    const descends = isLowerRow(document.cards.get(link.to)?.block);
    if (from && to) links.push({ id: link.id, from, to, fromId: link.from, toId: link.to, descends });
  }
  const offsets = fanOutEnds(links);
  const curves = new Map(links.map((link) => [link.id, linkCurve(link.from, link.to, offsets.get(link.id), link.descends)]));
  return { curves, offsets };
}
