/** The nine blocks by their English titles, in the order of the digits 1–9. */
export const BLOCKS = [
  'Customer Segments',
  'Value Propositions',
  'Channels',
  'Customer Relationships',
  'Revenue Streams',
  'Key Resources',
  'Key Activities',
  'Key Partners',
  'Cost Structure',
] as const;

export type BlockTitle = (typeof BLOCKS)[number];

/** The same blocks as the eye meets them on the poster: the order of the accessible tree and of Tab. */
export const POSTER_BLOCKS: readonly BlockTitle[] = [
  'Key Partners',
  'Key Activities',
  'Key Resources',
  'Value Propositions',
  'Customer Relationships',
  'Channels',
  'Customer Segments',
  'Cost Structure',
  'Revenue Streams',
];

/** The key that goes to a block. */
export function digitOf(block: BlockTitle): string {
  return String(BLOCKS.indexOf(block) + 1);
}
