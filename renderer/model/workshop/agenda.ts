import type { BlockKey } from '../blocks.ts';

/** So many of anything a workshop leaves behind; cards have limits of their own. */
export const MAX_ENTRIES = 1_000;

/** The longest an activity may take, in minutes: a day. */
export const MAX_MINUTES = 1_440;

/** One timed activity of a workshop, in the order of `info.agenda`. */
export type Activity = Readonly<{
  id: string;
  title: string;
  /** From 1 to `MAX_MINUTES`, whole. */
  minutes: number;
  /** The blocks the room works on; left out for a break, a vote, a round of introductions. */
  blocks?: readonly BlockKey[] | undefined;
  /** For the facilitator. */
  note?: string | undefined;
}>;

/** A question of the person's own that is put to the room at a block. */
export type OwnPrompt = Readonly<{ id: string; block: BlockKey; text: string }>;
