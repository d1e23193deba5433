import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { paintPdf } from '../../../../renderer/export/pdf/paintPdf.ts';
import { MARGINS_MM, millimetresToPoints, PAPER_KEYS, pageSize } from '../../../../renderer/export/pdf/paperSizes.ts';
import { PAGE_KINDS } from '../../../../renderer/layout/pages/page.ts';
import type { CanvasDocument, Card } from '../../../../renderer/model/document.ts';
import { crowdedBoard } from '../../layout/crowdedBoard.ts';
import { pagesOf, type Sheet } from '../../layout/pages/readPages.ts';
import { aLogo } from '../../support/logos.ts';
import { fonts } from '../fonts.ts';

/** Notes and stages, so that there is a page of every kind, a cover line and a logo on each. */
function withDetails(document: CanvasDocument): CanvasDocument {
  const cards = [...document.cards].map(([id, card]): [string, Card] => [
    id,
    { ...card, notes: `What is known of ${id}`, ...(card.block === 'channels' && { stages: ['attract'] as const }) },
  ]);
  return { ...document, info: { ...document.info, language: 'en', logo: aLogo(50, 20) }, cards: new Map(cards) };
}

const BOARD = withDetails(crowdedBoard(27));

/** Each page as PDF.js finds it: its box, the texts beyond its margins, and all of its words. */
async function readPages(bytes: Uint8Array, margin: number) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
      const outside = items.filter(({ transform: [, , , , x, y], width: length }) => {
        return x < margin || x + length > width - margin || y < margin || y > height - margin;
      });
      const words = items.map(({ str }) => str).join(' ');
      return { size: [width, height].map((value) => Math.round(value * 10) / 10), outside: outside.map(({ str }) => str), words };
    }),
  );
  await loading.destroy();
  return pages;
}

const sheets = PAPER_KEYS.flatMap((paper): Sheet[] => [
  [paper, 'landscape'],
  [paper, 'portrait'],
]);

describe('a whole document as another reader finds it', () => {
  it.each(sheets)(
    'on %s %s: every page of the paper’s size, every text within its margins',
    { timeout: 30_000 },
    async (...sheet) => {
      const [paper, orientation] = sheet;
      const scenes = pagesOf(BOARD, PAGE_KINDS, sheet);
      const bytes = await paintPdf(scenes, { paper, orientation, margins: 'normal', fonts, date: new Date(0) });

      const pages = await readPages(bytes, millimetresToPoints(MARGINS_MM.normal) - 0.01);

      const { width, height } = pageSize(paper, orientation);
      const size = [width, height].map((value) => Math.round(value * 10) / 10);
      expect(pages.map((page) => page.size)).toEqual(scenes.map(() => size));
      expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
      expect(pages.filter(({ words }) => !words.replaceAll('\u00a0', ' ').includes('v3, po workshope'))).toEqual([]);
    },
  );
});
