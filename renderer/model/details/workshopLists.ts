/*
 * What a workshop says about cards, whatever their block. All keys are part of the file format. Sources: Bland & Osterwalder, Testing
 * Business Ideas (2020), for beliefs that are put to the test by their importance and what is known.
 */

/** When what the card says is true: it is so now, it comes next, it comes later. */
export const TIME_KEYS = ['today', 'next', 'later'] as const;
export type TimeKey = (typeof TIME_KEYS)[number];

/** How far a belief has got. One that nobody has tested is assumed. */
export const BELIEF_STATE_KEYS = ['assumed', 'tested', 'refuted'] as const;
export type BeliefStateKey = (typeof BELIEF_STATE_KEYS)[number];
