import { describe, expect, it } from 'vitest';
import { posterLabels } from '../../../../renderer/actions/exporting/posterLabels.ts';
import { paintPdf } from '../../../../renderer/export/pdf/paintPdf.ts';
import { MARGINS_MM, millimetresToPoints, PAPER_KEYS, printableAspect } from '../../../../renderer/export/pdf/paperSizes.ts';
import { cardTextPoints } from '../../../../renderer/export/pdf/textSize.ts';
import { paperLayout } from '../../../../renderer/layout/paperLayout.ts';
import { posterScene } from '../../../../renderer/layout/posterScene.ts';
import { PAPER_THEME } from '../../../../renderer/layout/theme.ts';
import { crowdedBoard } from '../../layout/crowdedBoard.ts';
import { fonts } from '../fonts.ts';
import { readPdf, type PdfFacts } from '../readPdf.ts';

type Text = PdfFacts['texts'][number];

/** Lines that run into each other: nearer than their height, and side by side on top of each other. */
function collisions(texts: readonly Text[], height: number): string[] {
  const meet = (a: Text, b: Text): boolean =>
    Math.abs(a.y - b.y) < height && a.x + a.width > b.x + height / 10 && b.x + b.width > a.x + height / 10;
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const pages = PAPER_KEYS.flatMap((paper) => [[paper, 'landscape'] as const, [paper, 'portrait'] as const]);

describe.each(pages)('a crowded board on %s %s', (paper, orientation) => {
  it.each([60, 150])('with %d cards has every text inside the margins and none on another', async (count) => {
    const sheet = { paper, orientation, margins: 'normal' } as const;
    const document = crowdedBoard(count);
    const layout = paperLayout(document, printableAspect(sheet));
    const scene = posterScene(document, posterLabels('en'), PAPER_THEME, layout);

    const { texts, width, height } = await readPdf(await paintPdf([scene], { ...sheet, fonts, date: new Date(0) }));

    const margin = millimetresToPoints(MARGINS_MM.normal) - 0.01;
    const outside = texts.filter(
      (text) => text.x < margin || text.x + text.width > width - margin || text.y < margin || text.y > height - margin,
    );
    expect(outside).toEqual([]);
    expect(collisions(texts, cardTextPoints(scene, sheet) * 0.8)).toEqual([]);
    const words = texts.map(({ text }) => text).join(' ');
    expect([...document.cards.values()].filter(({ text }) => !words.includes(text))).toEqual([]);
  });
});
