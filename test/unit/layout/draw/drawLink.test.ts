import { describe, expect, it } from 'vitest';
import { layoutBoard } from '../../../../renderer/layout/boardLayout.ts';
import { layoutLinks } from '../../../../renderer/layout/boardLinks.ts';
import { drawLink, linkColor } from '../../../../renderer/layout/draw/drawLink.ts';
import { PAPER_THEME } from '../../../../renderer/layout/theme.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { deriveAll } from '../../../../renderer/state/derive.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf(
  {
    customerSegments: [
      { id: 'A', color: 'wine' },
      { id: 'B', color: 'green' },
    ],
    valuePropositions: ['V', 'W'],
    keyActivities: ['K', 'L'],
    keyPartners: ['P'],
    channels: ['C'],
  },
  [
    ['A', 'C'],
    ['A', 'V'],
    ['V', 'K'],
    ['B', 'W'],
    ['A', 'W'],
    ['W', 'L'],
    ['K', 'P'],
  ],
);

function colors(document: CanvasDocument) {
  const { owners, signs } = deriveAll(document);
  return Object.fromEntries([...document.links.values()].map((link) => [link.id, linkColor(link, owners, signs, PAPER_THEME)]));
}

describe('a drawn link', () => {
  it('has the colour of the one segment it belongs to, all the way down the chain', () => {
    const { wine, green } = PAPER_THEME.shades;

    expect(colors(MODEL)).toEqual({
      ...{ 'A-C': wine.line, 'A-V': wine.line, 'V-K': wine.line, 'K-P': wine.line, 'A-W': wine.line },
      ...{ 'B-W': green.line, 'W-L': PAPER_THEME.link },
    });
  });

  it('is neutral where no segment leads to it', () => {
    expect(colors(documentOf({ valuePropositions: ['V'], keyActivities: ['K'] }, [['V', 'K']]))).toEqual({
      'V-K': PAPER_THEME.link,
    });
  });

  it('goes along its curve', () => {
    const link = MODEL.links.get('A-C');
    const curve = layoutLinks(MODEL, layoutBoard(MODEL)).curves.get('A-C');
    if (!link || !curve) throw new Error('no link');

    const node = drawLink(link, curve, '#123456', 'A is reached through C');

    const path = node.items.find((item) => item.kind === 'path');
    expect([node.role, node.id, node.label]).toEqual(['link', 'A-C', 'A is reached through C']);
    expect(path?.commands[0]).toEqual(['M', curve.start.x, curve.start.y]);
    expect(path?.stroke).toBe('#123456');
  });
});
