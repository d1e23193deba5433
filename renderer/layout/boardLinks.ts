import type { CanvasDocument } from '../model/document.ts';
import { isLowerRow } from '../model/linkRules.ts';
import { BLOCK_KEYS, type BlockKey } from '../model/blocks.ts';
import type { BoardLayout } from './boardLayout.ts';
import type { Box } from './geometry.ts';
import { linkCurve, type EndOffsets, type LinkCurve } from './links/curve.ts';
import { descentsInto } from './links/descents.ts';
import { fanOutEnds, type FanLink } from './links/fanOut.ts';
import type { Descent } from './links/sides.ts';

/** Every link's curve and where its ends sit on the card edges, by link id; board units. */
export type BoardLinks = Readonly<{
  curves: ReadonlyMap<string, LinkCurve>;
  offsets: ReadonlyMap<string, EndOffsets>;
  /** Of the links into the lower row. */
  descents: ReadonlyMap<string, Descent>;
}>;

/** Lays out all links: ends spread along the edges they share, then one curve a link. */
export function layoutLinks(document: CanvasDocument, layout: BoardLayout): BoardLinks {
  const links: FanLink[] = [];
  const descents = new Map<string, Descent>();
  const waysInto = lowerRowWays(document, layout);
  for (const link of document.links.values()) {
    const from = layout.cards.get(link.from);
    const to = layout.cards.get(link.to);
    if (!from || !to) continue;
    const block = document.cards.get(link.to)?.block;
    const descent = block && waysInto.get(block)?.(from, to);
    if (descent) descents.set(link.id, descent);
    links.push({ id: link.id, from, to, fromId: link.from, toId: link.to, descent });
  }
  const offsets = fanOutEnds(links);
  const curves = new Map(links.map((link) => [link.id, linkCurve(link.from, link.to, offsets.get(link.id), link.descent)]));
  return { curves, offsets, descents };
}

function lowerRowWays(document: CanvasDocument, layout: BoardLayout): ReadonlyMap<BlockKey, ReturnType<typeof descentsInto>> {
  const boxes = new Map<BlockKey, Box[]>(BLOCK_KEYS.filter(isLowerRow).map((block) => [block, []]));
  for (const { id, block } of document.cards.values()) {
    const box = layout.cards.get(id);
    if (box) boxes.get(block)?.push(box);
  }
  return new Map([...boxes].map(([block, cards]) => [block, descentsInto(cards)]));
}
