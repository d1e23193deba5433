import { describe, expect, it } from 'vitest';
import { layoutBoard } from '../../../../renderer/layout/boardLayout.ts';
import { boxesOverlap } from '../../../../renderer/layout/geometry.ts';
import { documentOfDraft } from '../../../../renderer/layout/place/placeDraft.ts';
import type { Draft } from '../../../../renderer/model/draft.ts';

const ids = () => {
  let count = 0;
  return () => `id ${++count}`;
};

const DRAFT: Draft = {
  info: { title: 'Kaviareň', description: 'About' },
  cards: [
    { key: 's', block: 'customerSegments', text: 'Regulars', color: 'green', details: { evidence: ['interview'] } },
    { key: 'v', block: 'valuePropositions', text: 'Good coffee', notes: 'Every morning' },
    { key: 'c', block: 'channels', text: 'Corner shop', at: { x: 30, y: 40, width: 150 } },
    ...Array.from({ length: 12 }, (_, n) => ({
      key: `a${n}`,
      block: 'keyActivities' as const,
      text: `Activity ${n}\nwith more`,
    })),
  ],
  links: [
    { from: 'v', to: 's' },
    { from: 's', to: 'c' },
    { from: 's', to: 'a1' },
    { from: 's', to: 'nobody' },
    { from: 's', to: 'v' },
  ],
  leftovers: ['Left over', 'And more'],
};

describe('documentOfDraft', () => {
  it('takes over what the draft says and links in the direction of the rules', () => {
    const { info, cards, links } = documentOfDraft(DRAFT, ids());

    const named = [...cards.values()];
    expect(info).toEqual({ id: 'id 1', title: 'Kaviareň', description: 'About\n\nLeft over\n\nAnd more' });
    expect(named[0]).toMatchObject({ text: 'Regulars', color: 'green', letter: 'A', evidence: ['interview'] });
    expect(named[1]).toMatchObject({ text: 'Good coffee', notes: 'Every morning' });
    expect(named[2]).toMatchObject({ x: 30, y: 40, width: 150 });
    expect([...links.values()].map(({ from, to }) => [from, to])).toEqual([
      ['id 2', 'id 3'],
      ['id 2', 'id 4'],
    ]);
  });

  it('lays cards without a place out one by one', () => {
    const document = documentOfDraft(DRAFT, ids());

    const boxes = [...layoutBoard(document).cards.values()];
    expect(boxes).toHaveLength(DRAFT.cards.length);
    expect(boxes.filter((a, at) => boxes.some((b, other) => other > at && boxesOverlap(a, b)))).toEqual([]);
  });
});
