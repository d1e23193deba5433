import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../renderer/model/draft.ts';
import { judgeDraftLinks } from '../../../../renderer/model/queries/draftLinks.ts';

const DRAFT: Draft = {
  info: {},
  leftovers: [],
  cards: [
    { key: 'A', block: 'customerSegments', text: 'Families' },
    { key: 'B', block: 'customerSegments', text: 'Students' },
    { key: 'V', block: 'valuePropositions', text: 'Coffee\nand cake' },
  ],
  links: [],
};

describe('links of a draft', () => {
  it('are turned the way the method wants them, each pair once', () => {
    const links = [
      { from: 'V', to: 'A' },
      { from: 'A', to: 'V' },
    ];

    expect(judgeDraftLinks({ ...DRAFT, links })).toEqual({ kept: [{ from: 'A', to: 'V' }], refused: [] });
  });

  it('are refused with the texts of their ends where they lead nowhere or may not be', () => {
    const links = [
      { from: 'A', to: 'B' },
      { from: 'V', to: 'gone' },
    ];

    expect(judgeDraftLinks({ ...DRAFT, links })).toEqual({
      kept: [],
      refused: [
        { code: 'link-not-allowed', example: 'Families – Students' },
        { code: 'link-dangling', example: 'Coffee and cake' },
      ],
    });
  });

  it('are judged in a moment where there are as many as a file may hold', () => {
    const cards = Array.from({ length: 10_000 }, (_, index) => ({
      key: String(index),
      block: index % 2 === 0 ? ('customerSegments' as const) : ('channels' as const),
      text: String(index),
    }));
    const links = Array.from({ length: 60_000 }, (_, index) => ({
      from: String((2 * index) % 10_000),
      to: String((6 * index + 1) % 10_000),
    }));
    const start = performance.now();

    judgeDraftLinks({ ...DRAFT, cards, links });

    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
