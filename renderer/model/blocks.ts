/**
 * The nine blocks of the canvas, in the order people think through a model (customers first, costs last).
 * Source: Osterwalder & Pigneur, Business Model Generation (2010). The keys are part of the file format.
 */
export const BLOCK_KEYS = [
  'customerSegments',
  'valuePropositions',
  'channels',
  'customerRelationships',
  'revenueStreams',
  'keyResources',
  'keyActivities',
  'keyPartners',
  'costStructure',
] as const;

export type BlockKey = (typeof BLOCK_KEYS)[number];

/** The blocks as the eye meets them on the poster, left to right and top to bottom: reading and tab order. */
export const POSTER_ORDER: readonly BlockKey[] = [
  'keyPartners',
  'keyActivities',
  'keyResources',
  'valuePropositions',
  'customerRelationships',
  'channels',
  'customerSegments',
  'costStructure',
  'revenueStreams',
];

export function isBlockKey(value: unknown): value is BlockKey {
  return BLOCK_KEYS.some((key) => key === value);
}
