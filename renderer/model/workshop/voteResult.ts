import type { CanvasDocument } from '../document.ts';
import type { Ballot, Dots, Vote } from './votes.ts';

const NONE: readonly Vote[] = [];

/** The votes of a document, the oldest first. */
export function votesOf({ info }: CanvasDocument): readonly Vote[] {
  return info.votes ?? NONE;
}

/** The vote people can still take part in. One that was left open before it, as in a file made by hand, counts as closed. */
export function openVote(document: CanvasDocument): Vote | null {
  const last = votesOf(document).at(-1);
  return last && last.closedAt === undefined ? last : null;
}

/** Votes whose result may be seen, the oldest first. */
export function closedVotes(document: CanvasDocument): readonly Vote[] {
  const open = openVote(document);
  return votesOf(document).filter((vote) => vote !== open);
}

/**
 * The dots of a ballot that count, one entry a card in the order in which they were placed: those on cards nobody can vote for are
 * passed over, and what goes beyond the budget as well. A file made by hand cannot give anybody more than their share.
 */
export function countedDots(vote: Vote, { dots }: Pick<Ballot, 'dots'>): readonly Dots[] {
  const options = new Set(vote.options.map(({ card }) => card));
  const counted = new Map<string, number>();
  let left = vote.way === 'count' ? Infinity : vote.budget;
  for (const { card, count } of dots) {
    const taken = options.has(card) ? Math.min(count, left) : 0;
    if (taken > 0) counted.set(card, (counted.get(card) ?? 0) + taken);
    left -= taken;
  }
  return [...counted].map(([card, count]) => ({ card, count }));
}

/** Dots somebody has not placed yet; never negative, Infinity where the facilitator counts. */
export function dotsLeft(vote: Vote, ballot: Pick<Ballot, 'dots'>): number {
  if (vote.way === 'count') return Infinity;
  return vote.budget - sumOf(countedDots(vote, ballot));
}

/** One card that could be voted for, with what it got. */
export type ResultRow = Readonly<{
  card: string;
  /** What stood on the card when the vote began. */
  text: string;
  dots: number;
  /** From 1; cards with as many dots share a place, and the places after them are skipped. Null for a card without dots. */
  place: number | null;
  isTied: boolean;
}>;

/** `voters` is 0 where the facilitator counted: nobody knows whose hands they were. */
export type VoteResult = Readonly<{ rows: readonly ResultRow[]; dots: number; voters: number }>;

/** What a vote has come to: most dots first, cards with as many in the order in which they could be voted for. */
export function voteResult(vote: Vote): VoteResult {
  const dots = new Map<string, number>();
  for (const ballot of vote.ballots) {
    for (const { card, count } of countedDots(vote, ballot)) dots.set(card, (dots.get(card) ?? 0) + count);
  }
  const options = new Map(vote.options.map(({ card, text }) => [card, text]));
  const sorted = [...options].map(([card, text]) => ({ card, text, dots: dots.get(card) ?? 0 })).sort((a, b) => b.dots - a.dots);
  const firstWith = new Map<number, number>();
  for (const [index, row] of sorted.entries()) if (!firstWith.has(row.dots)) firstWith.set(row.dots, index + 1);
  const withAsMany = Map.groupBy(sorted, (row) => row.dots);
  const rows = sorted.map((row): ResultRow => {
    const place = row.dots === 0 ? null : (firstWith.get(row.dots) ?? null);
    return { ...row, place, isTied: place !== null && (withAsMany.get(row.dots)?.length ?? 0) > 1 };
  });
  return {
    rows,
    dots: sumOf([...dots.values()].map((count) => ({ count }))),
    voters: vote.way === 'count' ? 0 : vote.ballots.length,
  };
}

/** The cards on the first three places; a tie can make them more. */
export function topCards({ rows }: VoteResult): readonly ResultRow[] {
  return rows.filter(({ place }) => place !== null && place <= TOP_PLACES);
}

/** The cards that share the first place; none where one card has won. */
export function tiedCards({ rows }: VoteResult): readonly ResultRow[] {
  return rows.filter(({ place, isTied }) => place === 1 && isTied);
}

const TOP_PLACES = 3;

/**
 * Dots a person that suit so many cards: a third of them, as facilitators do it, yet enough to weigh with and few enough not to
 * lose count of.
 */
export function usualBudget(cards: number): number {
  return Math.min(MOST_USUAL, Math.max(LEAST_USUAL, Math.round(cards / 3)));
}

const LEAST_USUAL = 3;
const MOST_USUAL = 8;

function sumOf(dots: readonly Pick<Dots, 'count'>[]): number {
  return dots.reduce((sum, { count }) => sum + count, 0);
}
