import { BLOCK_KEYS, type BlockKey } from '../blocks.ts';
import { MAX_CARDS } from '../fileLimits.ts';

/** As many as a story can have: the whole, the blocks, each card, and each of them once more as a segment. */
export const MAX_STEPS = 1 + BLOCK_KEYS.length + 2 * MAX_CARDS;

/** What a step of the story shows: the whole model, a block, one of its cards, or a segment with its chain. */
export type StoryStep =
  | Readonly<{ kind: 'whole' }>
  | Readonly<{ kind: 'block'; block: BlockKey }>
  /** `card` is a card id. */
  | Readonly<{ kind: 'card'; card: string }>
  /** `segment` is the id of a segment card. */
  | Readonly<{ kind: 'segment'; segment: string }>;

/**
 * What the author has said about one step. Without `isPlaced` it stands where the thinking order puts it, and so do the steps
 * `info.presentation` does not name.
 */
export type PresentedStep = Readonly<{
  step: StoryStep;
  /**
   * The author put it where it stands in this list: a card directly after the entry before it, any other step after the one of
   * its kind before it and the cards that go with that; with nothing before it, at the beginning.
   */
  isPlaced?: boolean | undefined;
  /** What the speaker wants to say. */
  note?: string | undefined;
  isLeftOut?: boolean | undefined;
}>;

/** A step by name: the same step has the same key at any time. */
export function stepKey(step: StoryStep): string {
  switch (step.kind) {
    case 'whole':
      return 'whole';
    case 'block':
      return `block:${step.block}`;
    case 'card':
      return `card:${step.card}`;
    case 'segment':
      return `segment:${step.segment}`;
  }
}
