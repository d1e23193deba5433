/** The most dots a person may have, and the most one ballot may put on a card. */
export const MAX_DOTS = 1_000;

/** Votes a document keeps, and people who can take part in one: far more than a room holds. */
export const MAX_VOTES = 1_000;
export const MAX_BALLOTS = 1_000;

/** Dots on one card. */
export type Dots = Readonly<{ card: string; count: number }>;

/** What one person, or the facilitator for the whole room, has put where. */
export type Ballot = Readonly<{
  id: string;
  /** Left out by somebody who votes without a name. */
  voter?: string | undefined;
  dots: readonly Dots[];
}>;

/**
 * One vote, from its beginning to its record. It is open while `closedAt` is missing; only the last of `info.votes` may be open.
 * What stood on the cards is kept with it, so that a record can be read when its cards are gone.
 */
export type Vote = Readonly<{
  id: string;
  question: string;
  /** ISO times, `2026-11-22T09:30:00.000Z`. */
  startedAt: string;
  closedAt?: string | undefined;
  /** `ballots`: each person in turn has `budget` dots; `count`: the facilitator counts hands on one ballot, without a budget. */
  way: VoteWay;
  /** Dots a person; 1 to `MAX_DOTS`. */
  budget: number;
  /** The cards that can be voted for. */
  options: readonly Readonly<{ card: string; text: string }>[];
  ballots: readonly Ballot[];
}>;

export const VOTE_WAYS = ['ballots', 'count'] as const;
export type VoteWay = (typeof VOTE_WAYS)[number];
