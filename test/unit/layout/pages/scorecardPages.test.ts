import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBox } from '../../../../renderer/export/pdf/fitBox.ts';
import { pageSize } from '../../../../renderer/export/pdf/paperSizes.ts';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import type { Sheet, SheetRow } from '../../../../renderer/layout/pages/sheet.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { scoreSegments } from '../../../../renderer/model/queries/ranking.ts';
import { aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { aSheet, faultsOf, inkOf, nodesOf, pagesOf, READER, textsOf } from './readPages.ts';

const FAMILIES = documentOf(
  {
    customerSegments: [
      {
        id: 'Families',
        segment: {
          profitability: 4,
          measurements: [
            { date: '2026-03-01', method: 'csat', value: 70, source: 'survey' },
            { date: '2026-09-01', method: 'csat', value: 82, note: 'po zmene' },
          ],
          experience: {
            points: { convenience: { done: true, owner: 'Eva', note: 'hotovo' } },
            trends: { authenticity: { answer: 'partly', note: 'ceny' } },
          },
        },
      },
    ],
    customerRelationships: [
      {
        id: 'Club',
        stages: ['maintain'],
        relationship: {
          loyalty: { programme: 'points', reward: 'financial' },
          complaints: { firstResponseHours: 24, contacts: ['email', 'phone'], satisfactionAfter: 95 },
          personalOffersRefreshed: '2026-05-20',
        },
      },
    ],
  },
  [['Families', 'Club']],
);

function sheetsOf(document: CanvasDocument): Sheet[] {
  const { labels, facts } = pagesInput(document, READER, { width: 500, height: 700 });
  return facts.scorecards().map((card, place, { length }) => {
    const score = scoreSegments([card.segment]).get(card.segment.id);
    if (!score) throw new Error('a segment without a score');
    return labels.scorecard.sheet(card, score, place + 1, length);
  });
}

function textsOfRow(row: SheetRow): readonly string[] {
  switch (row.kind) {
    case 'fact':
      return [row.label, ...row.lines];
    case 'mark':
      return [row.text, row.note];
    case 'chart':
      return [row.name, row.value, row.trend];
    default:
      return [row.text];
  }
}

describe('the pages of the scorecard', () => {
  it('tell every row of every segment, inside the page, in type that can be read', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aDocument, aSheet, (document, sheet) => {
        const pages = pagesOf(document, ['scorecard'], sheet);

        const rows = pages
          .flatMap(nodesOf)
          .map(({ items }) => inkOf(items.map((item) => (item.kind === 'text' ? item.text : '')).join('')));
        const told = rows.join('');
        const wanted = sheetsOf(document).flatMap(({ sections }) =>
          sections.flatMap(({ title, aside, rows: said }) => [title, aside, ...said.flatMap(textsOfRow)].map(inkOf)),
        );
        expect(wanted.filter((text) => !told.includes(text))).toEqual([]);
        for (const page of pages) expect(faultsOf(page, sheet, 7)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('say what is known of a segment', () => {
    const [page] = pagesOf(FAMILIES, ['scorecard'], ['a3', 'landscape']);

    const read = nodesOf(page ?? { nodes: [] }).filter(({ items, role }) => items.length > 0 && role !== 'pageHeader');
    expect(read.map(({ label }) => label.replaceAll('\u00a0', ' '))).toEqual(
      expect.arrayContaining([
        'Skóre: A Families',
        'Skóre zákazníkov · Poradie 1 z 1 · 4 z 15 bodov',
        'Spokojnosť: CSAT 82 %',
        'Vek ponúk: 6 mesiacov',
        'CSAT: 82 %, Rastie, +12 p. b. od 1. 3. 2026',
        '1. 9. 2026: 82 %, po zmene',
        '1. 3. 2026: 70 %, Prieskum',
        'Club',
        'Prvá odpoveď: 24 hodín',
        'Po vyriešení: 95 %',
        'Zastarané: Pred 6 mesiacmi, 20. mája 2026',
        '✓ Udržiavanie vzťahu, Pokrýva ju 1 karta',
        '✓ Zabezpečenie pohodlia zákazníkov, Zodpovedá: Eva\nhotovo',
        'Autentickosť: Čiastočne, ceny',
      ]),
    );
  });

  it('draw what was measured as a line that rises where satisfaction does', () => {
    const [page] = pagesOf(FAMILIES, ['scorecard']);

    const chart = nodesOf(page ?? { nodes: [] }).find(({ label }) => label.startsWith('CSAT: '));
    const line = chart?.items.find((item) => item.kind === 'path');
    const [from, to] = line?.kind === 'path' ? line.commands : [];
    if (from?.[0] !== 'M' || to?.[0] !== 'L') throw new Error('no line');
    expect(to[1]).toBeGreaterThan(from[1]);
    expect(to[2]).toBeLessThan(from[2]);
  });

  it('say so where nothing is recorded, and that nothing is linked', () => {
    const [page] = pagesOf(documentOf({ customerSegments: ['Firms'] }), ['scorecard'], ['a3', 'landscape']);

    const texts = textsOf(
      page ?? { box: { x: 0, y: 0, width: 0, height: 0 }, background: '', language: '', title: '', nodes: [] },
    );
    const told = inkOf(texts.map(({ text }) => text).join(''));
    expect(told).toContain(inkOf('Týchto zákazníkov sa ešte nikto nespýtal.'));
    expect(told).toContain(inkOf('Segment zatiaľ nie je prepojený so žiadnym vzťahom.'));
  });

  it('begin a page for each segment, and are none without one', () => {
    expect(pagesOf(documentOf({ customerSegments: ['Families', 'Firms'] }), ['scorecard'], ['a3', 'landscape'])).toHaveLength(2);
    expect(pagesOf(documentOf({ channels: ['Shop'] }), ['scorecard'])).toEqual([]);
  });
});

it('sets large paper in larger type, on no more pages', () => {
  const sizeOn = (paper: 'a4' | 'a3' | 'a1') => {
    const pages = pagesOf(FAMILIES, ['scorecard'], [paper, 'landscape']);
    const name = pages
      .flatMap(nodesOf)
      .find(({ role }) => role === 'pageTitle')
      ?.items.find((item) => item.kind === 'text');
    const { scale } = fitBox(pages[0]?.box ?? { x: 0, y: 0, width: 1, height: 1 }, pageSize(paper, 'landscape'), 28);
    return { pages: pages.length, points: Math.round((name?.size ?? 0) * scale) };
  };

  const [a4, a3, a1] = [sizeOn('a4'), sizeOn('a3'), sizeOn('a1')];

  expect([a3.pages, a1.pages]).toEqual([a4.pages, a4.pages]);
  expect(a3.points).toBeGreaterThan(1.2 * a4.points);
  expect(a1.points).toBeGreaterThan(1.3 * a3.points);
});
