import { describe, expect, it } from 'vitest';
import { layoutBoard } from '../../../renderer/layout/boardLayout.ts';
import { layoutLinks } from '../../../renderer/layout/boardLinks.ts';
import { growBox, boxContains } from '../../../renderer/layout/geometry.ts';
import { documentOf } from '../support/documentOf.ts';

const MODEL = documentOf(
  { customerSegments: ['A', 'B'], valuePropositions: ['V'], channels: ['C'], keyActivities: ['K'], costStructure: ['E'] },
  [
    ['A', 'C'],
    ['B', 'C'],
    ['A', 'V'],
    ['V', 'K'],
    ['K', 'E'],
  ],
);

describe('the links of a board', () => {
  it('have one curve each, from card edge to card edge', () => {
    const layout = layoutBoard(MODEL);
    const { curves } = layoutLinks(MODEL, layout);

    expect([...curves.keys()]).toEqual([...MODEL.links.keys()]);
    const loose = [...MODEL.links.values()].filter((link) => {
      const [from, to, curve] = [layout.cards.get(link.from), layout.cards.get(link.to), curves.get(link.id)];
      return !from || !to || !curve || !boxContains(growBox(from, 1), curve.start) || !boxContains(growBox(to, 1), curve.end);
    });
    expect(loose).toEqual([]);
  });

  it('that share a card edge do not end in one point', () => {
    const { curves } = layoutLinks(MODEL, layoutBoard(MODEL));

    expect(curves.get('A-C')?.end).not.toEqual(curves.get('B-C')?.end);
  });

  it('are left out where a card is missing', () => {
    const broken = { ...MODEL, cards: new Map([...MODEL.cards].filter(([id]) => id !== 'C')) };

    expect([...layoutLinks(broken, layoutBoard(broken)).curves.keys()]).toEqual(['A-V', 'V-K', 'K-E']);
  });
});
