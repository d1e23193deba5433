import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../../renderer/layout/scene.ts';
import { STAGE_KEYS } from '../../../../renderer/model/lifeCycle.ts';
import { stageCoverage } from '../../../../renderer/model/queries/lifeCycle.ts';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { rankSegments } from '../../../../renderer/model/queries/ranking.ts';
import { aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { aSheet, faultsOf, inkOf, nodesOf, pagesOf } from './readPages.ts';

const SHOP = documentOf(
  {
    customerSegments: ['Families', 'Firms'],
    channels: [{ id: 'Shop', stages: ['attract', 'maintain'] }],
    customerRelationships: [{ id: 'Club', stages: ['maintain'] }],
  },
  [
    ['Families', 'Shop'],
    ['Families', 'Club'],
  ],
);

/** The cells of each row, heads among them, as they are read out. */
function rowsOf(page: Scene | undefined): string[][] {
  const rows = nodesOf(page ?? { nodes: [] }).filter(({ role }) => role === 'tableRow');
  return rows.map(({ children }) => children.map(({ label }) => label));
}

/** What stands in the cells of a name over all pages, without spaces. */
function inCells(pages: readonly Scene[], id: string): string {
  const cells = pages.flatMap(nodesOf).filter((node) => node.role === 'cell' && node.id === id);
  return inkOf(cells.flatMap(({ items }) => items.map((item) => (item.kind === 'text' ? item.text : ''))).join(''));
}

describe('the pages of the life cycle', () => {
  it('name whoever serves a segment in a stage, inside the page, in type that can be read', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aDocument, aSheet, (document, sheet) => {
        const pages = pagesOf(document, ['lifeCycle'], sheet);

        const index = buildLinkIndex(document);
        for (const { id } of rankSegments(document)) {
          const coverage = stageCoverage(document, index, id);
          for (const stage of STAGE_KEYS) {
            const told = inCells(pages, `${id}-${stage}`);
            expect(coverage[stage].filter(({ text }) => !told.includes(inkOf(text)))).toEqual([]);
            expect(told).not.toBe('');
          }
        }
        for (const page of pages) expect(faultsOf(page, sheet, 7)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('set the stages beside each other where there is room, a row a segment', () => {
    const [page] = pagesOf(SHOP, ['lifeCycle'], ['a4', 'landscape']);

    const [heads, families, firms] = rowsOf(page);
    expect(heads?.slice(0, 3)).toEqual(['Segmenty', 'Identifikácia potrieb, 0 z 2 segmentov', 'Prilákanie, 1 z 2 segmentov']);
    expect(families).toEqual([
      'A Families, Pokryté fázy: 2 z 7',
      'Zatiaľ nikto',
      'Shop (kanál)',
      'Zatiaľ nikto',
      'Zatiaľ nikto',
      'Shop (kanál), Club (vzťah)',
      'Zatiaľ nikto',
      'Zatiaľ nikto',
    ]);
    expect(firms?.[0]).toBe('B Firms, Pokryté fázy: 0 z 7');
  });

  it('set the stages below each other on narrow paper', () => {
    const [page] = pagesOf(SHOP, ['lifeCycle'], ['a4', 'portrait']);

    const rows = rowsOf(page);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual(['Fáza', 'A Families, Pokryté fázy: 2 z 7', 'B Firms, Pokryté fázy: 0 z 7']);
    expect(rows[2]).toEqual(['Prilákanie, 1 z 2 segmentov', 'Shop (kanál)', 'Zatiaľ nikto']);
  });

  it('share segments out over several tables where they do not fit beside each other', () => {
    const many = documentOf({ customerSegments: ['A', 'B', 'C', 'D'] });

    const pages = pagesOf(many, ['lifeCycle'], ['a4', 'portrait']);

    const heads = pages.flatMap(rowsOf).filter(([corner]) => corner === 'Fáza');
    expect(heads.map((cells) => cells.length)).toEqual([3, 3]);
  });

  it('repeat the stages on every page, and the segment where its row goes on', () => {
    const cards = Array.from({ length: 60 }, (_, place) => ({ id: `Card ${place}`, stages: ['attract'] as const }));
    const full = documentOf(
      { customerSegments: ['Families', 'Firms'], channels: cards },
      cards.map(({ id }) => ['Families', id]),
    );

    const pages = pagesOf(full, ['lifeCycle'], ['a5', 'landscape']);

    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(0, 2)) {
      const [heads, first] = rowsOf(page);
      expect(heads?.[0]).toBe('Fáza');
      expect(first?.[0]).toMatch(/^(Identifikácia|Prilákanie)/);
    }
  });

  it('are none where there is no segment', () => {
    expect(pagesOf(documentOf({ channels: ['Shop'] }), ['lifeCycle'])).toEqual([]);
  });
});
