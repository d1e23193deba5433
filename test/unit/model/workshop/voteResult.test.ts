import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import {
  closedVotes,
  dotsLeft,
  openVote,
  tiedCards,
  topCards,
  usualBudget,
  voteResult,
} from '../../../../renderer/model/workshop/voteResult.ts';
import type { Ballot, Vote } from '../../../../renderer/model/workshop/votes.ts';
import { aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';

const AT = '2026-11-23T09:00:00.000Z';

function voteOf(cards: string, ballots: readonly Readonly<Record<string, number>>[], more: Partial<Vote> = {}): Vote {
  return {
    ...{ id: 'vote', question: 'Which?', startedAt: AT, closedAt: AT, way: 'ballots', budget: 10 },
    options: Array.from(cards, (card) => ({ card, text: card.toUpperCase() })),
    ballots: ballots.map((dots, index): Ballot => {
      return { id: `ballot ${index}`, dots: Object.entries(dots).map(([card, count]) => ({ card, count })) };
    }),
    ...more,
  };
}

/** `a 3 #1` */
function told(vote: Vote): readonly string[] {
  return voteResult(vote).rows.map(({ card, dots, place, isTied }) => `${card} ${dots} #${place ?? '–'}${isTied ? '=' : ''}`);
}

describe('the result of a vote', () => {
  it('has the most dots first, shared places, and cards without dots last, in the order of the vote', () => {
    const vote = voteOf('abcdef', [
      { c: 2, b: 1 },
      { b: 1, e: 3 },
      { d: 1, c: 1 },
    ]);

    expect(told(vote)).toEqual(['c 3 #1=', 'e 3 #1=', 'b 2 #3', 'd 1 #4', 'a 0 #–', 'f 0 #–']);
    expect(voteResult(vote)).toMatchObject({ dots: 9, voters: 3 });
    expect(voteResult(vote).rows[0]?.text).toBe('C');
  });

  it('counts somebody who kept all dots as a voter, and nobody where hands were counted', () => {
    expect(voteResult(voteOf('ab', [{}, { a: 1 }])).voters).toBe(2);
    expect(voteResult(voteOf('ab', [{ a: 30 }], { way: 'count', budget: 1 }))).toMatchObject({ dots: 30, voters: 0 });
  });

  it('passes over dots on cards nobody could vote for and dots beyond the budget', () => {
    const vote = voteOf('ab', [{ gone: 9, a: 2, b: 5 }], { budget: 3 });

    expect(told(vote)).toEqual(['a 2 #1', 'b 1 #2']);
    expect(dotsLeft(vote, { dots: [{ card: 'gone', count: 9 }] })).toBe(3);
  });

  it('has its top and its ties', () => {
    const vote = voteOf('abcdef', [{ a: 5, b: 5, c: 3, d: 3, e: 1 }], { budget: 100 });
    const clear = voteOf('ab', [{ a: 2, b: 1 }]);

    expect(topCards(voteResult(vote)).map(({ card }) => card)).toEqual(['a', 'b', 'c', 'd']);
    expect(tiedCards(voteResult(vote)).map(({ card }) => card)).toEqual(['a', 'b']);
    expect(tiedCards(voteResult(clear))).toEqual([]);
  });

  it('is in order for any vote of any file, however broken', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        for (const vote of document.info.votes ?? []) {
          const { rows, dots } = voteResult(vote);
          const ranks = rows.map(({ card }) => vote.options.findIndex((option) => option.card === card));
          expect(rows.reduce((sum, row) => sum + row.dots, 0)).toBe(dots);
          expect(rows).toHaveLength(new Set(vote.options.map(({ card }) => card)).size);
          for (const [index, row] of rows.entries()) {
            const next = rows[index + 1];
            if (!next) continue;
            expect(row.dots).toBeGreaterThanOrEqual(next.dots);
            if (row.dots === next.dots) expect(ranks[index]).toBeLessThan(ranks[index + 1] ?? -1);
            expect(row.place === next.place).toBe(row.dots === next.dots);
          }
        }
      }),
    );
  });
});

describe('the open vote', () => {
  const withVotes = (...votes: readonly Vote[]): CanvasDocument => {
    const document = documentOf({});
    return { ...document, info: { ...document.info, votes } };
  };

  it('is the last one, if it is not closed; one left open before it counts as closed', () => {
    const [first, last] = [voteOf('a', [], { id: 'first', closedAt: undefined }), voteOf('a', [], { closedAt: undefined })];

    expect(openVote(withVotes(first, last))).toBe(last);
    expect(closedVotes(withVotes(first, last))).toEqual([first]);
    expect(openVote(withVotes(first, voteOf('a', [])))).toBeNull();
    expect(openVote(withVotes())).toBeNull();
  });
});

describe('the usual budget', () => {
  it('is a third of the cards, yet neither too few dots to weigh with nor too many to keep count of', () => {
    expect([2, 9, 12, 16, 24, 60].map(usualBudget)).toEqual([3, 3, 4, 5, 8, 8]);
  });
});
