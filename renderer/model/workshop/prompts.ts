import type { BlockKey } from '../blocks.ts';

/** The questions a facilitator can put to the room at a block, in the order to ask them. The words are in the catalogues. */
export const PROMPTS = {
  customerSegments: ['problem', 'missUs', 'different', 'payer', 'known', 'costly'],
  valuePropositions: ['job', 'pain', 'reason', 'leaveOut', 'alternative', 'sharper'],
  channels: ['firstHeard', 'path', 'preference', 'cost', 'owned'],
  customerRelationships: ['expectation', 'secondPurchase', 'lost', 'complaint', 'loyalty', 'growth'],
  revenueStreams: ['paidFor', 'payment', 'price', 'share', 'givenAway', 'repeating'],
  keyResources: ['monday', 'copied', 'people', 'promises', 'idle'],
  keyActivities: ['excel', 'lastWeek', 'stop', 'waiting', 'learn'],
  keyPartners: ['depend', 'gain', 'better', 'trust', 'risk'],
  costStructure: ['largest', 'fixed', 'cause', 'worth', 'growth', 'segment'],
} as const satisfies Readonly<Record<BlockKey, readonly string[]>>;

/** A ready prompt as it stands in the catalogues after `prompt.`. */
export type PromptKey = { [Block in BlockKey]: `${Block}.${(typeof PROMPTS)[Block][number]}` }[BlockKey];

/** The keys of a block's ready prompts. */
export function promptKeys(block: BlockKey): readonly PromptKey[] {
  // Joining loses which keys belong to which block; the table above is where they come from.
  return PROMPTS[block].map((key) => `${block}.${key}` as PromptKey);
}
