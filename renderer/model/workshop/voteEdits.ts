import type { CanvasDocument } from '../document.ts';
import { changeInfo } from '../edits/infoEdits.ts';
import { limitShortText } from '../edits/limits.ts';
import type { Operation } from '../operations.ts';
import { countedDots, dotsLeft, openVote, votesOf } from './voteResult.ts';
import { MAX_BALLOTS, MAX_DOTS, MAX_VOTES, type Ballot, type Dots, type Vote, type VoteWay } from './votes.ts';

/** A vote that is to begin. `at` is an ISO time, `cards` are card ids in the order in which people are to see them. */
export type NewVote = Readonly<{
  id: string;
  at: string;
  question: string;
  way: VoteWay;
  /** Dots a person; kept within 1 and `MAX_DOTS`. */
  budget: number;
  cards: readonly string[];
}>;

/** Whether the document has room for one more record. */
export function hasRoomForVote(document: CanvasDocument): boolean {
  return votesOf(document).length < MAX_VOTES;
}

/** Opens a vote on the cards as they stand now. Nothing while another is open, without a card, or without room. */
export function startVote(document: CanvasDocument, vote: NewVote): Operation[] {
  const options = [...new Set(vote.cards)].flatMap((id) => {
    const card = document.cards.get(id);
    return card ? [Object.freeze({ card: id, text: card.text })] : [];
  });
  if (openVote(document) || options.length === 0 || !hasRoomForVote(document)) return [];
  const opened: Vote = Object.freeze({
    id: vote.id,
    question: limitShortText(vote.question),
    startedAt: vote.at,
    way: vote.way,
    budget: Math.min(MAX_DOTS, Math.max(1, Math.round(vote.budget))),
    options: Object.freeze(options),
    ballots: [],
  });
  return setVotes(document, [...votesOf(document), opened]);
}

/** The next person's turn: a ballot without dots. Nothing where the facilitator counts, and for an id that is taken. */
export function addBallot(document: CanvasDocument, { id, voter = '' }: Readonly<{ id: string; voter?: string }>): Operation[] {
  return changeOpen(document, (vote) => {
    const isTaken = vote.ballots.some((one) => one.id === id);
    if (vote.way === 'count' || isTaken || vote.ballots.length >= MAX_BALLOTS) return vote;
    const name = limitShortText(voter.trim());
    const ballot: Ballot = Object.freeze({ id, ...(name !== '' && { voter: name }), dots: [] });
    return { ...vote, ballots: [...vote.ballots, ballot] };
  });
}

/** Takes a whole ballot back, as if the person had not voted. */
export function removeBallot(document: CanvasDocument, id: string): Operation[] {
  return changeOpen(document, (vote) => ({ ...vote, ballots: vote.ballots.filter((one) => one.id !== id) }));
}

/**
 * Puts one more dot of a ballot on a card, or with −1 takes one away. All dots of a person may lie on one card; never more than the
 * budget lie anywhere.
 */
export function changeDots(document: CanvasDocument, ballotId: string, card: string, by: 1 | -1): Operation[] {
  return changeOpen(document, (vote) => {
    if (vote.way === 'count' || !vote.options.some((option) => option.card === card)) return vote;
    return {
      ...vote,
      ballots: vote.ballots.map((ballot) => {
        if (ballot.id !== ballotId || (by > 0 && dotsLeft(vote, ballot) <= 0)) return ballot;
        const counted = countedDots(vote, ballot);
        return Object.freeze({ ...ballot, dots: withCount(counted, card, countOn(counted, card) + by) });
      }),
    };
  });
}

/** What the facilitator has counted for a card, from 0 to `MAX_DOTS`. Counting has one ballot, which bears the vote's id. */
export function setCount(document: CanvasDocument, card: string, count: number): Operation[] {
  return changeOpen(document, (vote) => {
    if (vote.way !== 'count' || !vote.options.some((option) => option.card === card)) return vote;
    const counted = countedDots(vote, { dots: vote.ballots.flatMap(({ dots }) => dots) });
    const within = Math.min(MAX_DOTS, Math.max(0, Math.round(count)));
    const [first = { id: vote.id }] = vote.ballots;
    return { ...vote, ballots: [Object.freeze({ ...first, dots: withCount(counted, card, within) })] };
  });
}

/** Ends the open vote at an ISO time: its result may be seen from then on. */
export function closeVote(document: CanvasDocument, at: string): Operation[] {
  return changeOpen(document, (vote) => ({ ...vote, closedAt: at }));
}

/** Lets more people take part in the last vote after its result was seen; an older one cannot be opened again. */
export function reopenVote(document: CanvasDocument, id: string): Operation[] {
  const last = votesOf(document).at(-1);
  if (last?.id !== id || last.closedAt === undefined) return [];
  const { closedAt: _closed, ...opened } = last;
  return setVotes(document, [...votesOf(document).slice(0, -1), opened]);
}

export function removeVote(document: CanvasDocument, id: string): Operation[] {
  return setVotes(
    document,
    votesOf(document).filter((vote) => vote.id !== id),
  );
}

/** Removes every vote, an open one as well. */
export function clearVotes(document: CanvasDocument): Operation[] {
  return setVotes(document, []);
}

function changeOpen(document: CanvasDocument, change: (vote: Vote) => Vote): Operation[] {
  const open = openVote(document);
  return open ? setVotes(document, [...votesOf(document).slice(0, -1), Object.freeze(change(open))]) : [];
}

function setVotes(document: CanvasDocument, votes: readonly Vote[]): Operation[] {
  return changeInfo(document, { votes: votes.length > 0 ? votes.map((vote) => Object.freeze(vote)) : undefined });
}

function countOn(dots: readonly Dots[], card: string): number {
  return dots.find((one) => one.card === card)?.count ?? 0;
}

/** A card that gets its first dots comes last; a file holds no entry without dots. */
function withCount(dots: readonly Dots[], card: string, count: number): readonly Dots[] {
  if (count <= 0) return dots.filter((one) => one.card !== card);
  const next = Object.freeze({ card, count });
  return countOn(dots, card) > 0 ? dots.map((one) => (one.card === card ? next : one)) : [...dots, next];
}
