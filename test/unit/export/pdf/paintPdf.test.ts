import { describe, expect, it } from 'vitest';
import { fitBox } from '../../../../renderer/export/pdf/fitBox.ts';
import { paintPdf, type PdfOptions } from '../../../../renderer/export/pdf/paintPdf.ts';
import { PAPER_KEYS, pageSize } from '../../../../renderer/export/pdf/paperSizes.ts';
import type { Scene } from '../../../../renderer/layout/scene.ts';
import { fonts } from '../fonts.ts';
import { readPdf } from '../readPdf.ts';
import { line, node, testScene } from '../testScene.ts';

const date = new Date('2026-11-22T09:30:00Z');

function paint(scene: Scene | readonly Scene[] = testScene(), options: Partial<PdfOptions> = {}): Promise<Uint8Array> {
  return paintPdf([scene].flat(), { paper: 'a4', orientation: 'landscape', margins: 'normal', fonts, date, ...options });
}

describe('a PDF', () => {
  it('holds every line as text, with its diacritics', async () => {
    const { texts } = await readPdf(await paint());

    expect(texts.map(({ text }) => text)).toEqual([
      'Kaviareň & čajovňa',
      'The Business Model Canvas ·',
      'Strategyzer.com',
      'Kanály',
      'Vlastná predajňa',
      'v centre mesta',
      'E-shop',
    ]);
  });

  it('puts every line where the scene says, to a hundredth of a point', async () => {
    const { texts, height } = await readPdf(await paint(testScene(), { margins: 'wide' }));
    const margin = (20 * 72) / 25.4;
    const { scale, offsetX, offsetY } = fitBox(testScene().box, pageSize('a4', 'landscape'), margin);
    const expected = line('Vlastná predajňa', 20, 110);

    const found = texts.find(({ text }) => text === expected.text);

    expect(found?.x).toBeCloseTo(offsetX + scale * expected.x, 2);
    expect(found?.y).toBeCloseTo(height - (offsetY + scale * expected.baseline), 2);
    expect(found?.width).toBeCloseTo(scale * expected.width, 2);
  });

  it('says what it is: title, author, language, date', async () => {
    const facts = await readPdf(await paint(testScene(), { author: 'Ján <Ľ> & syn' }));

    expect(facts).toMatchObject({ pages: 1, language: 'sk', title: 'Kaviareň & čajovňa', author: 'Ján <Ľ> & syn' });
    expect(facts.metadata).toContain('<rdf:li xml:lang="x-default">Kaviareň &amp; čajovňa</rdf:li>');
    expect(facts.metadata).toContain('<rdf:li>Ján &lt;Ľ&gt; &amp; syn</rdf:li>');
    expect(facts.metadata).toContain('<xmp:CreateDate>2026-11-22T09:30:00Z</xmp:CreateDate>');
  });

  it('is tagged for screen readers: headings, a section a block, a list of cards, links', async () => {
    const { tags, metadata } = await readPdf(await paint());

    expect(tags).toBe('Document(H1 Sect(H2 L(LI(LBody) LI(LBody))) P(Link))');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('has real links over their words', async () => {
    const { links, texts } = await readPdf(await paint());

    const word = texts.find(({ text }) => text === 'Strategyzer.com');
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ url: 'https://www.strategyzer.com/', contents: 'Strategyzer.com' });
    expect(links[0]?.box[0]).toBeCloseTo(word?.x ?? 0, 2);
    expect(links[0]?.box[2]).toBeCloseTo((word?.x ?? 0) + (word?.width ?? 0), 2);
  });

  it('embeds a subset of every font it uses', async () => {
    const source = new TextDecoder('latin1').decode(await paint());

    const names = source.match(/\/BaseFont \/\S+/g) ?? [];
    expect(new Set(names)).toEqual(new Set(['/BaseFont /BZZZZZ+Inter-SemiBold', '/BaseFont /CZZZZZ+Inter-Regular']));
    expect(source.match(/\/Type \/FontDescriptor/g)).toHaveLength(2);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
  });

  it('is the same bytes for the same scene and date', async () => {
    expect(await paint()).toEqual(await paint());
  });

  it('keeps characters the font lacks as text', async () => {
    const written = 'Pre 顧客 😀 👨‍👩‍👧 עם ✓️ ok';
    const { texts } = await readPdf(await paint(testScene({ nodes: [node('title', 'title', written, [line(written, 0, 30)])] })));

    expect(texts.map(({ text }) => text).join('')).toBe('Pre顧客😀👨‍👩‍👧עם✓ ok');
  });

  it('has a page for each scene, read one after the other', async () => {
    const second = testScene({
      nodes: [
        node('pageHeader', 'header', 'Kaviareň', [line('Kaviareň', 0, 10)]),
        node('pageTitle', 'title', 'Podrobnosti', [line('Podrobnosti', 0, 40)]),
        {
          ...node('block', 'channels', 'Kanály', []),
          children: [
            node('sectionTitle', 'channels', 'Kanály', [line('Kanály', 0, 60)]),
            {
              ...node('entry', 'one', '', []),
              children: [
                node('entryTitle', 'one', 'E-shop', [line('E-shop', 0, 80)]),
                node('row', 'one', 'Poznámky: 顧', [line('顧', 0, 100)]),
              ],
            },
          ],
        },
      ],
    });
    const first = testScene({ nodes: [node('title', 'title', 'Pre 顧', [line('Pre 顧', 0, 30)])], title: 'Prvá' });
    const bytes = await paint([first, second]);

    const { pages, title, pageTexts, pageTags } = await readPdf(bytes);

    expect({ pages, title }).toEqual({ pages: 2, title: 'Prvá' });
    expect(pageTexts).toEqual([
      ['Pre', '顧'],
      ['Kaviareň', 'Podrobnosti', 'Kanály', 'E-shop', '顧'],
    ]);
    expect(pageTags[1]).toContain('H1 Sect(H2 Sect(H3 P))');
  });

  it('survives a scene without anything on it', async () => {
    const facts = await readPdf(await paint(testScene({ nodes: [], title: '' })));

    expect(facts.texts).toEqual([]);
  });
});

describe.each(PAPER_KEYS)('on %s paper', (paper) => {
  it.each([
    ['landscape', 'normal', 10],
    ['portrait', 'normal', 10],
    ['landscape', 'narrow', 5],
    ['portrait', 'wide', 20],
  ] as const)(
    'in %s with %s margins, the page has its size and everything stands inside them',
    async (orientation, margins, millimetres) => {
      const facts = await readPdf(await paint(testScene(), { paper, orientation, margins }));

      const { width, height } = pageSize(paper, orientation);
      const margin = (millimetres * 72) / 25.4 - 0.01;
      expect([facts.width, facts.height]).toEqual([width, height]);
      for (const { x, y, width: length } of facts.texts) {
        expect(x).toBeGreaterThanOrEqual(margin);
        expect(x + length).toBeLessThanOrEqual(width - margin);
        expect(y).toBeGreaterThanOrEqual(margin);
        expect(y).toBeLessThanOrEqual(height - margin);
      }
    },
  );
});
