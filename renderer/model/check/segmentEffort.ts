import type { BlockKey } from '../blocks.ts';
import type { Card } from '../document.ts';
import type { CheckContext } from './rule.ts';

/** Of 1–5: at most this is low. */
const LOW = 2;
const TAKEN: readonly BlockKey[] = ['valuePropositions', 'channels', 'customerRelationships', 'revenueStreams'];

/** How much of the model a segment takes: the cards it is linked with. */
export function effortFor({ linked }: CheckContext, segment: Card): number {
  return TAKEN.reduce((sum, block) => sum + linked(segment, block).length, 0);
}

/** Known to earn little and to stay small. */
export function isModest({ segment }: Card): boolean {
  const { profitability, growth } = segment ?? {};
  return profitability !== undefined && profitability <= LOW && growth !== undefined && growth <= LOW;
}

/** Whether a segment can get one more card and still take no more than the best-ranked one, if that is asked of it at all. */
export function deservesMore(context: CheckContext, segment: Card): boolean {
  const [best] = context.segments;
  if (!best || best.id === segment.id || !isModest(segment)) return true;
  return effortFor(context, segment) < effortFor(context, best);
}
