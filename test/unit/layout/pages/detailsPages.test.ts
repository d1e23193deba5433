import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import { pageLabels } from '../../../../renderer/actions/exporting/posterLabels.ts';
import { PAPER_KEYS, pageSize, printableArea, type Orientation } from '../../../../renderer/export/pdf/paperSizes.ts';
import { fitBox } from '../../../../renderer/export/pdf/fitBox.ts';
import { makePages } from '../../../../renderer/layout/pages/makePages.ts';
import { PAGE_TYPE } from '../../../../renderer/layout/pages/pageType.ts';
import type { Scene, SceneNode, TextItem } from '../../../../renderer/layout/scene.ts';
import { drawableParagraphs } from '../../../../renderer/layout/text/normalizeText.ts';
import type { CanvasDocument, Card } from '../../../../renderer/model/document.ts';
import { aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';

const READER = { language: 'sk', today: '2026-11-23' } as const;
const labels = pageLabels(documentOf({}), 'sk');
const A4 = printableArea({ paper: 'a4', orientation: 'portrait', margins: 'normal' });
const aSheet = fc.tuple(fc.constantFrom(...PAPER_KEYS), fc.constantFrom<Orientation>('landscape', 'portrait'));

function pagesOf(document: CanvasDocument, area = A4): Scene[] {
  return makePages({ ...pagesInput(document, READER, area), labels }, ['details']);
}

function nodesOf(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
}

function textsOf(nodes: readonly SceneNode[]): TextItem[] {
  return nodes.flatMap((node) => node.items.filter((item) => item.kind === 'text'));
}

/** What a card's notes and fields say, over all pages, without spaces and without the names of the fields. */
function toldOf(pages: readonly Scene[], card: string): string {
  const entries = nodesOf(pages.flatMap((page) => page.nodes)).filter(({ role, id }) => role === 'entry' && id === card);
  const texts = textsOf(nodesOf(entries)).filter(({ size }) => size === PAGE_TYPE.text.size);
  return inkOf(texts.map(({ text }) => text).join(''));
}

function plain(text: string): Card {
  return { id: 'same', block: 'customerSegments', text, x: 0, y: 0, width: 200 };
}

/** Without what leaves no ink and breaks differently. */
function inkOf(text: string): string {
  return drawableParagraphs(text).join('').replaceAll(/\s/g, '');
}

describe('the pages with details', () => {
  it('end with the cards beside the board, with what they say or without, however many there are', () => {
    const document = documentOf({ channels: [{ id: 'Shop', notes: 'Open on Sundays' }] });
    const about = { block: 'channels', x: 0, y: 0, width: 200, notes: 'seen twice', channel: { kind: 'webSales' } } as const;
    const parked = [{ ...about, id: 'Shop', text: 'Web' }, ...Array.from({ length: 90 }, (_, at) => plain(`Idea ${at}`))];

    const pages = pagesOf({ ...document, info: { ...document.info, parked } });

    const nodes = nodesOf(pages.flatMap((page) => page.nodes));
    expect(nodes.filter(({ role }) => role === 'sectionTitle').map(({ label }) => label)).toEqual(['Kanály', 'Odložené karty']);
    expect(nodes.filter(({ role }) => role === 'entryTitle').map(({ label }) => label)).toEqual([
      'Shop',
      ...parked.map(({ text }) => text),
    ]);
    expect(toldOf(pages, 'parking-0')).toContain('seentwice');
    expect(pages.length).toBeGreaterThan(1);
  });

  it('begin with a description that the canvas has no room for, and only then', () => {
    const long = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
    const empty = documentOf({});
    const told = (description: string): string =>
      toldOf(pagesOf({ ...empty, info: { ...empty.info, description } }), 'description');

    expect(told(long)).toBe(inkOf(long));
    expect(told('Three short words')).toBe('');
  });

  it('tell all notes and fields of every card, inside the page, in type that can be read', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(aDocument, aSheet, (document, [paper, orientation]) => {
        const pages = pagesOf(document, printableArea({ paper, orientation, margins: 'normal' }));

        for (const card of document.cards.values()) {
          const told = toldOf(pages, card.id);
          const wanted = [card.notes ?? '', ...labels.details.rows(card).flatMap(({ lines }) => lines)].map(inkOf);
          expect(wanted.filter((text) => !told.includes(text))).toEqual([]);
        }
        for (const page of pages) {
          const { scale } = fitBox(page.box, pageSize(paper, orientation), 0);
          const { width, height } = page.box;
          const faults = textsOf(nodesOf(page.nodes)).filter(({ x, baseline, width: length, size }) => {
            const isInside = x >= -0.01 && x + length <= width + 0.01 && baseline >= size * 0.75 && baseline + size / 4 <= height;
            return !isInside || size * scale < 7;
          });
          expect(faults).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are none where no card has any', () => {
    expect(pagesOf(documentOf({ channels: ['Shop', { id: 'Web', notes: ' \n' }] }))).toEqual([]);
  });

  it('go through the blocks in the order of thinking and leave out cards without details', () => {
    const document = documentOf({
      costStructure: [{ id: 'Rent', cost: { types: ['fixed'] } }],
      customerSegments: ['Silent', { id: 'Families', segment: { needs: 'čas' } }],
    });

    const [page] = pagesOf(document);

    const read = nodesOf(page?.nodes ?? []).filter(({ items, role }) => items.length > 0 && role !== 'pageHeader');
    expect(read.map(({ label }) => label)).toEqual([
      'Podrobnosti o kartách',
      'Zákaznícke segmenty',
      'B Families',
      'Potreby: čas',
      'Štruktúra nákladov',
      'Rent',
      'Druh nákladu: Fixný náklad',
    ]);
  });

  it('say for which segments a card is there', () => {
    const document = documentOf({ customerSegments: ['Families', 'Firms'], channels: [{ id: 'Shop', notes: 'x' }] }, [
      ['Families', 'Shop'],
      ['Firms', 'Shop'],
    ]);

    const rows = nodesOf(pagesOf(document)[0]?.nodes ?? []).filter(({ role }) => role === 'row');

    expect(rows.map(({ label }) => label)).toEqual(['Pre segmenty A\u00a0Families, B\u00a0Firms', 'Poznámky: x']);
  });

  it('name the model and count the pages, the canvas among them', () => {
    const document = documentOf({ channels: [{ id: 'Shop', notes: 'slovo '.repeat(9_000) }] });

    const pages = makePages({ ...pagesInput(document, READER, A4), labels }, ['details', 'canvas']);

    expect(pages.length).toBeGreaterThan(3);
    expect(pages[0]?.nodes.some(({ role }) => role === 'credit')).toBe(true);
    const heads = pages.slice(1).map(({ nodes }) => textsOf(nodes.slice(0, 1)).map(({ text }) => text));
    expect(heads).toEqual(heads.map((_, index) => ['Test', `${index + 2} / ${pages.length}`]));
  });

  it('say in each further column which card goes on', () => {
    const document = documentOf({ channels: [{ id: 'Shop', notes: 'slovo '.repeat(900) }] });

    const texts = textsOf(nodesOf(pagesOf(document)[0]?.nodes ?? [])).map(({ text }) => text);

    expect(texts.filter((text) => text === 'Shop (pokračovanie)')).toHaveLength(1);
  });

  it('shorten a name that is longer than a line of the header', () => {
    const document = documentOf({ channels: [{ id: 'Shop', notes: 'x' }] });
    const long = { ...document, info: { ...document.info, title: 'Veľmi dlhý názov '.repeat(30) } };

    const [title] = textsOf((pagesOf(long)[0]?.nodes ?? []).slice(0, 1));

    expect(title?.text).toMatch(/^Veľmi dlhý názov .*…$/);
  });
});
