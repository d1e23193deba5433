import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import { printableArea, printableAspect } from '../../../../renderer/export/pdf/paperSizes.ts';
import { makePages } from '../../../../renderer/layout/pages/makePages.ts';
import { paperLayout } from '../../../../renderer/layout/paperLayout.ts';
import { PAPER_THEME } from '../../../../renderer/layout/theme.ts';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { rankSegments } from '../../../../renderer/model/queries/ranking.ts';
import { chainOf } from '../../../../renderer/model/queries/segments.ts';
import { aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { aSheet, faultsOf, nodesOf, pagesOf, READER } from './readPages.ts';

const TWO = documentOf(
  {
    customerSegments: [
      { id: 'Firms', segment: { profitability: 2 } },
      {
        id: 'Families',
        segment: {
          profitability: 4,
          needs: 'čas',
          size: { count: 1200, unit: 'ľudí' },
          measurements: [
            { date: '2026-01-01', method: 'csat', value: 70 },
            { date: '2026-06-01', method: 'csat', value: 82 },
          ],
        },
      },
    ],
    channels: ['Shop', 'Web'],
  },
  [
    ['Families', 'Shop'],
    ['Firms', 'Web'],
  ],
);

describe('the spotlights', () => {
  it('light up the chain of each segment, dim the rest and lose no card, inside the page', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aDocument, aSheet, (document, sheet) => {
        const pages = pagesOf(document, ['spotlights'], sheet);

        const index = buildLinkIndex(document);
        const ranked = rankSegments(document);
        expect(pages).toHaveLength(ranked.length);
        for (const [place, page] of pages.entries()) {
          const chain = chainOf(index, ranked[place]?.id ?? '');
          const shown = nodesOf(page).filter(({ role }) => role === 'card' || role === 'dimmedCard');
          expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(document.cards.keys()));
          expect(shown.filter(({ role, id }) => (role === 'card') !== chain.has(id))).toEqual([]);
          // The board itself is that of the canvas page and has tests of its own.
          expect(faultsOf({ ...page, nodes: page.nodes.filter(({ role }) => role !== 'block') }, sheet)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('name the segment and what is known of it, the best-ranked one first', () => {
    const [first, second] = pagesOf(TWO, ['spotlights']);

    const labels = nodesOf(first ?? { nodes: [] })
      .filter(({ role }) => role === 'title' || role === 'info')
      .map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual([
      'Segment B: Families',
      'Veľkosť: 1\u00a0200 ľudí',
      'Spokojnosť: CSAT 82\u00a0%, stúpa',
      'Skóre: 9 z 15',
    ]);
    expect(nodesOf(second ?? { nodes: [] }).find(({ role }) => role === 'title')?.label).toBe('Segment A: Firms');
  });

  it('say what the segment needs where the header of the canvas has the room', () => {
    const told = { ...TWO, info: { ...TWO.info, description: 'A shop for everybody.' } };

    const [page] = pagesOf(told, ['spotlights']);

    expect(nodesOf(page ?? { nodes: [] }).find(({ id }) => id === 'about')?.label).toBe('Potreby: čas');
  });

  it('leave every card where it is on the canvas page', () => {
    const [canvas, ...spotlights] = pagesOf(TWO, ['canvas', 'spotlights']);

    for (const page of spotlights) {
      expect(page.box).toEqual(canvas?.box);
      for (const { id, role, box } of nodesOf(canvas ?? { nodes: [] })) {
        if (role === 'card') expect(nodesOf(page).find((node) => node.id === id)?.box).toEqual(box);
      }
    }
  });

  it.each(['landscape', 'portrait'] as const)('lie on A4 as the poster of %s A4 sheets does, if these lie as it does', (way) => {
    const sheet = { paper: 'a4', orientation: way, margins: 'normal' } as const;
    const poster = printableArea({ paper: 'a0', orientation: 'landscape', margins: 'normal' });

    const [page] = makePages(pagesInput(TWO, READER, printableArea(sheet), poster), ['spotlights']);

    const aspect = way === 'landscape' ? poster.width / poster.height : printableAspect(sheet);
    const { cards } = paperLayout(TWO, aspect);
    const shown = nodesOf(page ?? { nodes: [] }).filter(({ role }) => role === 'card' || role === 'dimmedCard');
    expect(shown).toHaveLength(4);
    for (const { id, box } of shown) expect(box).toMatchObject({ x: cards.get(id)?.x, width: cards.get(id)?.width });
  });

  it('keep the credit and count the pages', () => {
    const pages = pagesOf(TWO, ['spotlights']);

    const credits = pages.map((page) => nodesOf(page).filter(({ role }) => role === 'credit').length);
    expect(credits).toEqual([1, 1]);
    expect(pages.map((page) => nodesOf(page).find(({ id }) => id === 'pageNumber')?.label)).toEqual(['1 / 2', '2 / 2']);
  });

  it('colour the links of the chain, also those on shared cards, and mix what is dim with the paper', () => {
    const shared = documentOf(
      { customerSegments: ['Families', 'Firms'], valuePropositions: ['Offer'], keyActivities: ['Bake'] },
      [
        ['Families', 'Offer'],
        ['Firms', 'Offer'],
        ['Offer', 'Bake'],
      ],
    );

    const [page] = pagesOf(shared, ['spotlights']);

    const strokes = nodesOf(page ?? { nodes: [] })
      .filter(({ role }) => role === 'link')
      .map(({ id, items }) => [id, items[0]?.kind === 'path' ? items[0].stroke : undefined]);
    const { line } = PAPER_THEME.shades.blue;
    expect(Object.fromEntries(strokes)).toEqual({
      'Families-Offer': line,
      'Offer-Bake': line,
      'Firms-Offer': expect.not.stringMatching(new RegExp(`${line}|${PAPER_THEME.shades.vermilion.line}`)),
    });
  });
});
