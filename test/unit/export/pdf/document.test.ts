import { beforeAll, describe, expect, it } from 'vitest';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import { paintPdf } from '../../../../renderer/export/pdf/paintPdf.ts';
import { printableArea } from '../../../../renderer/export/pdf/paperSizes.ts';
import { makePages } from '../../../../renderer/layout/pages/makePages.ts';
import type { PageKind } from '../../../../renderer/layout/pages/page.ts';
import { documentOf } from '../../support/documentOf.ts';
import { fonts } from '../fonts.ts';
import { readPdf, type PdfFacts } from '../readPdf.ts';
import { testScene } from '../testScene.ts';

const SHEET = { paper: 'a4', orientation: 'portrait', margins: 'normal' } as const;
const MODEL = documentOf({
  customerSegments: ['Rodiny'],
  channels: [{ id: 'Predajňa', notes: 'V centre mesta.' }, 'E-shop'],
  // Long enough for several pages.
  keyActivities: Array.from({ length: 40 }, (_, index) => ({
    id: `Činnosť ${index}`,
    notes: 'Každý týždeň, s mesačným vyhodnotením. '.repeat(12),
  })),
});

function print(kinds: readonly PageKind[]): Promise<PdfFacts> {
  const scenes = makePages(pagesInput(MODEL, { language: 'sk', today: '2026-11-23' }, printableArea(SHEET)), kinds);
  return paintPdf(scenes, { ...SHEET, fonts, date: new Date(0) }).then(readPdf);
}

describe('a PDF of several pages', () => {
  let facts: PdfFacts;
  beforeAll(async () => {
    facts = await print(['canvas', 'details']);
  });

  it('has an outline: what begins on which page, and the sections in it', () => {
    const activities = facts.pageTexts.findIndex((texts, page) => page > 0 && texts.includes('Kľúčové činnosti'));

    expect(facts.outline.split('\n')).toEqual([
      'Plátno → 0',
      'Podrobnosti o kartách → 1',
      '  Kanály → 1',
      `  Kľúčové činnosti → ${activities}`,
    ]);
    expect(facts.pages).toBeGreaterThan(3);
  });

  it('leads from each card on the canvas to what is said of it, and from there back', () => {
    const [canvas = [], ...details] = facts.crossLinks;
    const told = [...MODEL.cards.values()].filter(({ notes }) => notes !== undefined).map(({ text }) => text);

    expect(canvas.map(({ contents }) => contents).toSorted()).toEqual(told.toSorted());
    const back = details.flat();
    expect(back.map(({ contents }) => contents).toSorted()).toEqual(told.toSorted());
    for (const { contents, page, top } of canvas) {
      const entry = facts.crossLinks[page]?.find((link) => link.contents === contents);
      // The reader scrolls to just above the words.
      expect(top - (entry?.box[3] ?? 0)).toBeCloseTo(12, 1);
    }
    for (const { contents, page, top } of back) {
      const card = canvas.find((link) => link.contents === contents);
      expect(page).toBe(0);
      expect(top - (card?.box[3] ?? 0)).toBeCloseTo(12, 1);
    }
  });

  it('tells a screen reader of these links, and which words they are', () => {
    expect(facts.pageTags[0]).toMatch(/L\(LI\(LBody\(Link\)\) LI\(LBody\)\)/);
    expect(facts.pageTags[1]).toMatch(/^Document\(H1 Sect\(H2 Sect\(H3\(Link\) P\)\)/);
  });

  it('is called and spoken as its title and language say', () => {
    expect(facts).toMatchObject({ language: 'sk', title: MODEL.info.title, pageLabels: null });
  });
});

describe('a PDF of one kind of pages', () => {
  it('has links to nowhere, and the canvas alone no outline', async () => {
    const canvas = await print(['canvas']);
    const details = await print(['details']);

    expect(canvas).toMatchObject({ crossLinks: [[]], outline: '' });
    expect(canvas.tags).not.toContain('LBody(Link)');
    expect(details.crossLinks.flat()).toEqual([]);
    expect(details.outline).toMatch(/^Podrobnosti o kartách → 0\n {2}Kanály → 0/);
  });
});

describe('pages with names of their own', () => {
  it('are called by them, the others by their numbers', async () => {
    const scenes = [testScene({ pageLabel: 'A1' }), testScene(), testScene({ pageLabel: 'Ž' }), testScene()];

    const { pageLabels: labels } = await readPdf(await paintPdf(scenes, { ...SHEET, fonts, date: new Date(0) }));

    expect(labels).toEqual(['A1', '2', 'Ž', '4']);
  });
});
