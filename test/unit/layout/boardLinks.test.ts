import { describe, expect, it } from 'vitest';
import { layoutBoard } from '../../../renderer/layout/boardLayout.ts';
import { layoutLinks } from '../../../renderer/layout/boardLinks.ts';
import { growBox, boxContains } from '../../../renderer/layout/geometry.ts';
import { pointOnCurve } from '../../../renderer/layout/links/curve.ts';
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

  it('come down a gap to a card of the lower row that has others above it', () => {
    const { curves, descents } = layoutLinks(STACKED, layoutBoard(STACKED));

    expect(Object.fromEntries(descents)).toEqual({ 'K-E': 'top', 'J-F': 'right', 'K-I': 'left', 'S-G': 'top' });
    expect(['J-F', 'K-I', 'S-G'].map((id) => curves.get(id)?.endSide)).toEqual(['right', 'left', 'top']);
  });

  it('run below no card on the way down the gap', () => {
    const layout = layoutBoard(STACKED);
    const { curves } = layoutLinks(STACKED, layout);
    const points = ['J-F', 'K-I'].flatMap((id) => {
      const curve = curves.get(id);
      return curve ? Array.from({ length: 201 }, (_, step) => pointOnCurve(curve, step / 200)) : [];
    });
    const costs = ['E', 'F', 'H', 'I'].map((id) => growBox(layout.cards.get(id) ?? layout.box, -1));

    expect(points).toHaveLength(402);
    expect(points.filter((point) => costs.some((card) => boxContains(card, point)))).toEqual([]);
  });
});

/** In Costs F stands below E and I below H beside them; in Revenue G has two wide cards above it and no gap. */
const STACKED = documentOf(
  {
    keyPartners: ['K'],
    keyActivities: ['J'],
    customerSegments: ['S'],
    costStructure: [
      { id: 'E', x: 0, y: 0 },
      { id: 'F', x: 0, y: 60 },
      { id: 'H', x: 208, y: 0 },
      { id: 'I', x: 208, y: 60 },
    ],
    revenueStreams: [
      { id: 'W', x: 0, y: 0, width: 400 },
      { id: 'G', x: 100, y: 60 },
    ],
  },
  [
    ['K', 'E'],
    ['J', 'F'],
    ['K', 'I'],
    ['S', 'G'],
  ],
);
