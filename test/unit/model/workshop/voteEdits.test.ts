import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { invertOperations, withOperations, type Operation } from '../../../../renderer/model/operations.ts';
import {
  addBallot,
  changeDots,
  clearVotes,
  closeVote,
  removeBallot,
  removeVote,
  reopenVote,
  setCount,
  startVote,
} from '../../../../renderer/model/workshop/voteEdits.ts';
import { dotsLeft, openVote, voteResult, votesOf } from '../../../../renderer/model/workshop/voteResult.ts';
import { MAX_DOTS, VOTE_WAYS, type VoteWay } from '../../../../renderer/model/workshop/votes.ts';
import { aDocument } from '../../support/aDocument.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';

const AT = '2026-11-23T09:00:00.000Z';
const LATER = '2026-11-23T09:10:00.000Z';
const CARDS = ['a', 'b', 'c'];
const board = documentOf({ channels: CARDS.map((id) => ({ id, text: `Card ${id}` })) });

type Edit = (document: CanvasDocument) => Operation[];

function after(document: CanvasDocument, ...edits: readonly Edit[]): CanvasDocument {
  return edits.reduce((before, edit) => withOperations(before, edit(before)), document);
}

function starting(way: VoteWay = 'ballots', budget = 3, id = 'vote'): Edit {
  return (document) => startVote(document, { id, at: AT, question: 'What matters most?', way, budget, cards: CARDS });
}

const turn =
  (id: string, voter?: string): Edit =>
  (document) =>
    addBallot(document, { id, ...(voter !== undefined && { voter }) });
const dot =
  (ballot: string, card: string, by: 1 | -1 = 1): Edit =>
  (document) =>
    changeDots(document, ballot, card, by);
const counting =
  (card: string, count: number): Edit =>
  (document) =>
    setCount(document, card, count);
const closing: Edit = (document) => closeVote(document, LATER);

function ballotsOf(document: CanvasDocument) {
  return votesOf(document).at(-1)?.ballots;
}

describe('a vote that begins', () => {
  it('keeps what stands on the cards that are there, each once, in the order given', () => {
    const cards = ['c', 'gone', 'a', 'c'];

    const started = after(board, (one) =>
      startVote(one, { id: 'vote', at: AT, question: 'Which?', way: 'ballots', budget: 2.4, cards }),
    );

    expect(votesOf(started)).toEqual([
      {
        ...{ id: 'vote', question: 'Which?', startedAt: AT, way: 'ballots', budget: 2 },
        options: [
          { card: 'c', text: 'Card c' },
          { card: 'a', text: 'Card a' },
        ],
        ballots: [],
      },
    ]);
  });

  it('needs a card, and that no other is open', () => {
    const nothing = startVote(board, { id: 'vote', at: AT, question: '', way: 'count', budget: 3, cards: ['gone'] });

    const started = after(board, starting());

    expect(nothing).toEqual([]);
    expect(starting('ballots', 3, 'second')(started)).toEqual([]);
    expect(votesOf(after(started, closing, starting('ballots', 3, 'second'))).map(({ id }) => id)).toEqual(['vote', 'second']);
  });

  it('stays within what a file may hold', () => {
    const budgets = [0, -5, 1e9].map((budget) => openVote(after(board, starting('ballots', budget)))?.budget);

    expect(budgets).toEqual([1, 1, MAX_DOTS]);
  });
});

describe('a ballot', () => {
  it('has dots up to the budget, all on one card or spread, and gives them back', () => {
    const full = after(board, starting(), turn('x', ' Anna '), dot('x', 'a'), dot('x', 'a'), dot('x', 'b'));

    const beyond = dot('x', 'c')(full);
    const moved = after(full, dot('x', 'a', -1), dot('x', 'c'), dot('x', 'b', -1));

    expect(beyond).toEqual([]);
    expect(ballotsOf(full)).toEqual([
      {
        ...{ id: 'x', voter: 'Anna' },
        dots: [
          { card: 'a', count: 2 },
          { card: 'b', count: 1 },
        ],
      },
    ]);
    expect(ballotsOf(moved)?.[0]?.dots).toEqual([
      { card: 'a', count: 1 },
      { card: 'c', count: 1 },
    ]);
  });

  it('takes no dots on cards that are not up for the vote, and none below nothing', () => {
    const begun = after(board, starting(), turn('x'));

    expect([dot('x', 'gone')(begun), dot('x', 'a', -1)(begun), dot('other', 'a')(begun), turn('x')(begun)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('can be taken back whole', () => {
    const two = after(board, starting(), turn('x'), dot('x', 'a'), turn('y'), dot('y', 'b'));

    const left = after(two, (one) => removeBallot(one, 'x'));

    expect(ballotsOf(left)?.map(({ id }) => id)).toEqual(['y']);
  });

  it('does not change once the vote is closed, and does again when it is opened again', () => {
    const closed = after(board, starting(), turn('x'), dot('x', 'a'), closing);

    const opened = after(closed, (one) => reopenVote(one, 'vote'));

    expect([dot('x', 'a')(closed), turn('y')(closed), closing(closed)]).toEqual([[], [], []]);
    expect(votesOf(closed)[0]?.closedAt).toBe(LATER);
    expect(ballotsOf(after(opened, dot('x', 'a')))?.[0]?.dots).toEqual([{ card: 'a', count: 2 }]);
  });
});

describe('counting', () => {
  it('has no budget, and one ballot of the room', () => {
    const counted = after(board, starting('count', 1), counting('b', 12), counting('a', 3), counting('b', 11), counting('c', 5));

    const without = after(counted, counting('c', 0), counting('gone', 4), turn('x'), dot('vote', 'a'));

    expect(ballotsOf(without)).toEqual([
      {
        id: 'vote',
        dots: [
          { card: 'b', count: 11 },
          { card: 'a', count: 3 },
        ],
      },
    ]);
    expect(ballotsOf(after(counted, counting('a', 1e9)))?.[0]?.dots).toContainEqual({ card: 'a', count: MAX_DOTS });
  });

  it('is no way to change a ballot', () => {
    expect(counting('a', 3)(after(board, starting(), turn('x')))).toEqual([]);
  });
});

describe('records', () => {
  const three = after(board, starting(), closing, starting('ballots', 3, 'second'), closing, starting('ballots', 3, 'third'));

  it('go one by one or all in one step, which can be undone', () => {
    const clearing = clearVotes(three);
    const cleared = withOperations(three, clearing);

    expect(votesOf(after(three, (one) => removeVote(one, 'second'))).map(({ id }) => id)).toEqual(['vote', 'third']);
    expect(clearing).toHaveLength(1);
    expect(Object.hasOwn(cleared.info, 'votes')).toBe(false);
    expect(contentOf(withOperations(cleared, invertOperations(clearing)))).toEqual(contentOf(three));
  });

  it('open again only where they are the last', () => {
    const closed = after(three, closing);

    expect(reopenVote(closed, 'second')).toEqual([]);
    expect(reopenVote(three, 'third')).toEqual([]);
    expect(openVote(after(closed, (one) => reopenVote(one, 'third')))?.id).toBe('third');
  });
});

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...VOTE_WAYS).chain((way) => fc.integer({ min: 1, max: 4 }).map((budget) => starting(way, budget))),
  fc.constantFrom('x', 'y', 'z').map((id) => turn(id)),
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('a', 'b', 'c', 'gone'), fc.constantFrom<1 | -1>(1, 1, 1, -1))
      .map((args) => dot(...args)),
  },
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'gone'), fc.integer({ min: -3, max: 30 })).map((args) => counting(...args)),
  fc.constantFrom('x', 'y').map(
    (id): Edit =>
      (document) =>
        removeBallot(document, id),
  ),
  fc.constant(closing),
  fc.constant<Edit>((document) => reopenVote(document, 'vote')),
);

describe('whatever is done in a vote', () => {
  it('nobody has more dots than the budget, and the result is the sum of the ballots', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 40 }), (edits) => {
        const document = after(board, starting(), ...edits);

        for (const vote of votesOf(document)) {
          const sums = vote.ballots.map(({ dots }) => dots.reduce((sum, { count }) => sum + count, 0));
          const { rows, dots } = voteResult(vote);
          expect(vote.way === 'count' || sums.every((sum) => sum <= vote.budget)).toBe(true);
          expect(
            vote.way === 'count' || vote.ballots.every((one, index) => dotsLeft(vote, one) === vote.budget - (sums[index] ?? 0)),
          ).toBe(true);
          expect(rows.reduce((sum, row) => sum + row.dots, 0)).toBe(dots);
          expect(dots).toBe(sums.reduce((sum, one) => sum + one, 0));
        }
      }),
    );
  });

  it('each step can be undone, also in a document that somebody else has written', () => {
    fc.assert(
      fc.property(aDocument, fc.array(anEdit, { maxLength: 10 }), (document, edits) => {
        let before = document;
        for (const edit of edits) {
          const operations = edit(before);
          const next = withOperations(before, operations);
          expect(contentOf(withOperations(next, invertOperations(operations)))).toEqual(contentOf(before));
          before = next;
        }
      }),
    );
  });
});
