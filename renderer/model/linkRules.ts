import type { BlockKey } from './blocks.ts';
import type { CanvasDocument, Card } from './document.ts';

export type LinkRule = Readonly<{ from: BlockKey; to: BlockKey; reads: LinkVerb }>;

/** How a link reads; the sentence behind each verb is in the catalogues. */
export type LinkVerb = 'isOffered' | 'isReachedThrough' | 'isKeptThrough' | 'pays' | 'needs' | 'reliesOn' | 'costs';

/** Every pair that may be linked. The first three are the core links of the method: the customer stands in the middle. */
export const LINK_RULES: readonly LinkRule[] = [
  { from: 'customerSegments', to: 'valuePropositions', reads: 'isOffered' },
  { from: 'customerSegments', to: 'channels', reads: 'isReachedThrough' },
  { from: 'customerSegments', to: 'customerRelationships', reads: 'isKeptThrough' },
  { from: 'customerSegments', to: 'revenueStreams', reads: 'pays' },
  { from: 'valuePropositions', to: 'keyActivities', reads: 'needs' },
  { from: 'valuePropositions', to: 'keyResources', reads: 'needs' },
  { from: 'keyActivities', to: 'keyPartners', reads: 'reliesOn' },
  { from: 'keyResources', to: 'keyPartners', reads: 'reliesOn' },
  { from: 'keyActivities', to: 'costStructure', reads: 'costs' },
  { from: 'keyResources', to: 'costStructure', reads: 'costs' },
  { from: 'keyPartners', to: 'costStructure', reads: 'costs' },
];

/** The rule a link from one block to another falls under, in exactly this direction. */
export function linkRule(from: BlockKey, to: BlockKey): LinkRule | undefined {
  return LINK_RULES.find((rule) => rule.from === from && rule.to === to);
}

/** Whether a link to this block leads down into the lower row of the poster. */
export function isLowerRow(block: BlockKey | undefined): boolean {
  return block === 'costStructure' || block === 'revenueStreams';
}

/** Blocks a card of this block can be linked with, in either direction. */
export function linkableBlocks(block: BlockKey): BlockKey[] {
  const blocks = LINK_RULES.flatMap((rule) => (rule.from === block ? [rule.to] : rule.to === block ? [rule.from] : []));
  return [...new Set(blocks)];
}

/** Why two cards cannot be linked. */
export type LinkRefusal =
  | Readonly<{ code: 'same-card' }>
  | Readonly<{ code: 'already-linked' }>
  | Readonly<{ code: 'same-block'; block: BlockKey }>
  | Readonly<{ code: 'blocks-not-linkable'; from: BlockKey; to: BlockKey; allowed: readonly BlockKey[] }>;

export type LinkVerdict = Readonly<{ ok: true; from: string; to: string }> | Readonly<{ ok: false; refusal: LinkRefusal }>;

/**
 * May these two cards be linked? People start a link from either end, so the answer carries the direction that the rules
 * ask for: dragging from a channel to a segment makes the link segment → channel.
 */
export function judgeLink(document: CanvasDocument, a: Card, b: Card): LinkVerdict {
  if (a.id === b.id) return { ok: false, refusal: { code: 'same-card' } };
  if (a.block === b.block) return { ok: false, refusal: { code: 'same-block', block: a.block } };
  const forward = linkRule(a.block, b.block) !== undefined;
  const backward = linkRule(b.block, a.block) !== undefined;
  if (!forward && !backward) {
    const allowed = linkableBlocks(a.block);
    return { ok: false, refusal: { code: 'blocks-not-linkable', from: a.block, to: b.block, allowed } };
  }
  const [from, to] = forward ? [a.id, b.id] : [b.id, a.id];
  for (const link of document.links.values()) {
    if (link.from === from && link.to === to) return { ok: false, refusal: { code: 'already-linked' } };
  }
  return { ok: true, from, to };
}
