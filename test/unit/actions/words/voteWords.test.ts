import { describe, expect, it } from 'vitest';
import { voteOutcome } from '../../../../renderer/actions/words/voteWords.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { voteResult } from '../../../../renderer/model/workshop/voteResult.ts';
import type { Vote } from '../../../../renderer/model/workshop/votes.ts';

/** A counted vote on cards with so many dots each. */
function counted(dots: Readonly<Record<string, number>>): Vote {
  const cards = Object.keys(dots);
  return {
    id: 'v',
    question: '',
    startedAt: '2026-11-23T09:00:00.000Z',
    closedAt: '2026-11-23T09:05:00.000Z',
    way: 'count',
    budget: 8,
    options: cards.map((text) => ({ card: text, text })),
    ballots: [{ id: 'v', dots: cards.map((card) => ({ card, count: dots[card] ?? 0 })).filter(({ count }) => count > 0) }],
  };
}

const outcome = (dots: Readonly<Record<string, number>>, language: 'en' | 'sk' = 'en') =>
  voteOutcome(voteResult(counted(dots)), translateInto(language));

describe('the outcome of a vote in a list', () => {
  it('is the card with most dots', () => {
    expect(outcome({ Breakfast: 7, Window: 2 })).toBe('“Breakfast” comes first with 7 dots.');
  });

  it('names the cards of a tie as long as they are few', () => {
    expect(outcome({ Breakfast: 2, Window: 2, Van: 1 })).toBe('Tie: “Breakfast”, “Window”, 2 dots each');
    expect(outcome({ A: 5, B: 5 }, 'sk')).toBe('Nerozhodne: „A“, „B“, po 5 bodiek');
    expect(outcome({ A: 1, B: 1, C: 1, D: 1 })).toBe('Several cards come first with 1 dot each.');
  });

  it('says where nobody placed a dot', () => {
    expect(outcome({ A: 0, B: 0 })).toBe('Nobody has placed a dot.');
  });
});
