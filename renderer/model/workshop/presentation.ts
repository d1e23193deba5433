import type { BlockKey } from '../blocks.ts';

/** What a step of the story shows: the whole model, a block, one of its cards, or a segment with its chain. */
export type StoryStep =
  | Readonly<{ kind: 'whole' }>
  | Readonly<{ kind: 'block'; block: BlockKey }>
  /** `card` is a card id. */
  | Readonly<{ kind: 'card'; card: string }>
  /** `segment` is the id of a segment card. */
  | Readonly<{ kind: 'segment'; segment: string }>;

/**
 * What the author has said about one step. The list in `info.presentation` is in the order of the talk; steps it does not name
 * stand where the thinking order puts them.
 */
export type PresentedStep = Readonly<{
  step: StoryStep;
  /** What the speaker wants to say. */
  note?: string | undefined;
  isLeftOut?: boolean | undefined;
}>;
