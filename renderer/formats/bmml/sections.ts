import type { BlockKey } from '../../model/blocks.ts';

/** BMML's lists, the prefix of their ids, and how a thing in one says what it belongs to (`for`, `from`). */
export const SECTIONS = [
  { block: 'customerSegments', list: 'customer_segments', prefix: 'cs-' },
  { block: 'valuePropositions', list: 'value_propositions', prefix: 'vp-' },
  { block: 'channels', list: 'channels', prefix: 'ch-' },
  { block: 'customerRelationships', list: 'customer_relationships', prefix: 'cr-' },
  { block: 'revenueStreams', list: 'revenue_streams', prefix: 'rs-' },
  { block: 'keyResources', list: 'key_resources', prefix: 'kr-' },
  { block: 'keyActivities', list: 'key_activities', prefix: 'ka-' },
  { block: 'keyPartners', list: 'key_partnerships', prefix: 'kp-' },
  { block: 'costStructure', list: 'costs', prefix: 'cost-' },
] as const satisfies readonly Readonly<{ block: BlockKey; list: string; prefix: string }>[];

/** What each later block's things name as `for` (or `from`), by block. A pair that is not here cannot be stored. */
export const RELATIONS: Readonly<Partial<Record<BlockKey, Readonly<{ key: 'for' | 'from'; blocks: readonly BlockKey[] }>>>> = {
  channels: { key: 'for', blocks: ['customerSegments'] },
  customerRelationships: { key: 'for', blocks: ['customerSegments'] },
  revenueStreams: { key: 'from', blocks: ['customerSegments'] },
  keyResources: { key: 'for', blocks: ['valuePropositions'] },
  keyActivities: { key: 'for', blocks: ['valuePropositions'] },
  keyPartners: { key: 'for', blocks: ['keyResources', 'keyActivities'] },
  costStructure: { key: 'for', blocks: ['keyResources', 'keyActivities'] },
};

export function listName(block: BlockKey): string {
  return SECTIONS.find((section) => section.block === block)?.list ?? '';
}
