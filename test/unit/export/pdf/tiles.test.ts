import { beforeAll, describe, expect, it } from 'vitest';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import { fitBox } from '../../../../renderer/export/pdf/fitBox.ts';
import { missingCharacters } from '../../../../renderer/export/pdf/missingCharacters.ts';
import { paintPdf } from '../../../../renderer/export/pdf/paintPdf.ts';
import { MARGINS_MM, pageSize, printableArea, type Sheet } from '../../../../renderer/export/pdf/paperSizes.ts';
import { printSetup } from '../../../../renderer/export/pdf/printSetup.ts';
import { makePages } from '../../../../renderer/layout/pages/makePages.ts';
import type { PageKind } from '../../../../renderer/layout/pages/page.ts';
import type { Scene } from '../../../../renderer/layout/scene.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { crowdedBoard } from '../../layout/crowdedBoard.ts';
import { documentOf } from '../../support/documentOf.ts';
import { fonts } from '../fonts.ts';
import { readPdf, type PdfFacts } from '../readPdf.ts';

const POSTER: Sheet = { paper: 'a1', orientation: 'landscape', margins: 'normal' };
const { sheet } = printSetup(POSTER, 'a4');
const POINTS_PER_MM = 72 / 25.4;

function tile(document: CanvasDocument, kinds: readonly PageKind[] = ['canvas']): Scene[] {
  const input = pagesInput(document, { language: 'en', today: '2026-11-23' }, printableArea(sheet), printableArea(POSTER));
  return makePages(input, kinds);
}

function print(scenes: readonly Scene[]): Promise<PdfFacts> {
  return paintPdf(scenes, { ...sheet, fonts, date: new Date(0) }).then(readPdf);
}

describe('a large canvas on several sheets', () => {
  const document = crowdedBoard(150);
  const scenes = tile(document);
  let facts: PdfFacts;
  beforeAll(async () => {
    facts = await print(scenes);
  });

  it('has every line of every card on one of them', () => {
    const words = new Set(facts.pageTexts.flat().map((text) => text.trim()));
    const whole = makePages(pagesInput(document, { language: 'en', today: '' }, printableArea(POSTER)), ['canvas']);
    const lines = whole.flatMap(({ nodes }) => nodes.flatMap(({ children }) => children.flatMap(({ items }) => items)));
    const texts = lines.flatMap((item) => (item.kind === 'text' ? [item.text.trim()] : []));

    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => !words.has(text))).toEqual([]);
  });

  it('prints them in the size of the poster, side by side without a gap', () => {
    const page = pageSize(sheet.paper, sheet.orientation);
    const scales = scenes.map(({ box }) => fitBox(box, page, MARGINS_MM.normal * POINTS_PER_MM).scale);
    const [first] = scenes;
    const right = Math.max(...scenes.map(({ window }) => (window?.x ?? 0) + (window?.width ?? 0)));

    const width = (right - (first?.window?.x ?? 0)) * (scales[0] ?? 0);

    expect(width).toBeCloseTo(printableArea(POSTER).width, 3);
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 9);
  });

  it('puts no text on a sheet that is not to be seen there', () => {
    for (const { window, nodes } of scenes) {
      const texts = nodes.filter(({ role }) => role !== 'pageHeader').flatMap(textsOf);
      const hidden = texts.filter(
        ({ x, width, baseline, size }) =>
          window === undefined ||
          x > window.x + window.width ||
          x + width < window.x ||
          baseline - size > window.y + window.height ||
          baseline + size < window.y,
      );
      expect(hidden).toEqual([]);
    }
  });

  it('names each sheet, on it and in the reader, and says where it belongs', () => {
    const names = facts.pageLabels ?? [];

    expect(names.slice(0, 2)).toEqual(['A1', 'B1']);
    expect(new Set(names).size).toBe(facts.pages);
    expect(facts.pageTexts.map((texts, index) => texts.includes(names[index] ?? ''))).toEqual(names.map(() => true));
    expect(facts.outline).toBe('Canvas → 0');
  });
});

it('leads from the first sheet with a card to its details, and never beyond what is seen of it', async () => {
  const model = documentOf({ channels: Array.from({ length: 9 }, (_, index) => ({ id: `Shop ${index}`, notes: 'Open late.' })) });
  const scenes = tile(model, ['canvas', 'details']);

  const facts = await print(scenes);

  const page = pageSize(sheet.paper, sheet.orientation);
  const last = facts.pages - 1;
  expect(facts.pageLabels?.at(-1)).toBe(String(facts.pages));
  const forward = facts.crossLinks.slice(0, last).flat();
  expect(new Set(forward.map(({ contents }) => contents)).size).toBe(9);
  for (const { box, page: target } of forward) {
    expect(target).toBe(last);
    expect([Number(box[0]) > 0, Number(box[1]) > 0, Number(box[2]) < page.width, Number(box[3]) < page.height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
  expect(facts.crossLinks[last]?.length).toBe(9);
});

it('counts a character on the edge of two sheets once', () => {
  const model = documentOf({ channels: [{ id: 'c', text: `${'顧'.repeat(40)}\n`.repeat(20) }] });
  const whole = makePages(pagesInput(model, { language: 'en', today: '' }, printableArea(POSTER)), ['canvas']);

  expect(missingCharacters(tile(model), () => false).count).toBe(missingCharacters(whole, () => false).count);
});

it('leaves a canvas that fits as it is', () => {
  const input = pagesInput(
    documentOf({ channels: ['a'] }),
    { language: 'en', today: '' },
    printableArea(POSTER),
    printableArea(sheet),
  );

  const [scene, ...more] = makePages(input, ['canvas']);

  expect(more).toEqual([]);
  expect(scene).not.toHaveProperty('window');
});

function textsOf(node: Scene['nodes'][number]): { x: number; width: number; baseline: number; size: number }[] {
  return [...node.items.flatMap((item) => (item.kind === 'text' ? [item] : [])), ...node.children.flatMap(textsOf)];
}
