import { PNG } from 'pngjs';
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { paintPdf } from '../../../../renderer/export/pdf/paintPdf.ts';
import { pngPixels } from '../../../../renderer/export/pdf/pngPixels.ts';
import { logoBytes } from '../../../../renderer/model/logo.ts';
import { A_JPEG, aLogo, pngUrl } from '../../support/logos.ts';
import { documentOf } from '../../support/documentOf.ts';
import { pagesOf } from '../../layout/pages/readPages.ts';
import { fonts } from '../fonts.ts';
import { readPdf } from '../readPdf.ts';

const SHEET = { paper: 'a4', orientation: 'landscape', margins: 'normal' } as const;

function pdfWith(logo: string) {
  const document = documentOf({ customerSegments: [{ id: 'Families', notes: 'Two children' }], channels: ['Shop'] });
  const scenes = pagesOf({ ...document, info: { ...document.info, language: 'en', logo } }, ['canvas', 'lifeCycle', 'details']);
  return paintPdf(scenes, { ...SHEET, fonts, date: new Date(0) });
}

/** How many pictures each page draws, as PDF.js sees it. */
async function picturesOf(bytes: Uint8Array): Promise<number[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const counts = await Promise.all(
    numbers.map(async (number) => {
      const { fnArray } = await (await document.getPage(number)).getOperatorList();
      return fnArray.filter((operation) => operation === OPS.paintImageXObject).length;
    }),
  );
  await loading.destroy();
  return counts;
}

describe('a logo in a PDF', () => {
  it.each([
    ['a transparent PNG', aLogo(90, 30)],
    ['an opaque PNG', aLogo(90, 30, 2)],
    ['a JPEG', A_JPEG],
  ])('%s is drawn on every page and told once, with its alternative text', async (_, logo) => {
    const bytes = await pdfWith(logo);

    expect(await picturesOf(bytes)).toEqual([1, 1, 1]);
    const { pageTags } = await readPdf(bytes);
    expect(pageTags.map((tags) => tags.split('\n').filter((line) => line.includes('Figure')).length)).toEqual([1, 0, 0]);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Alt (Logo)');
  });

  it('is left out where it is damaged, and the pages are made all the same', async () => {
    const whole = logoBytes(aLogo(90, 30));

    expect(await picturesOf(await pdfWith(pngUrl(whole.slice(0, 60))))).toEqual([0, 0, 0]);
  });
});

it('says of which column or row a head is', async () => {
  const text = Buffer.from(await pdfWith(aLogo(9, 9))).toString('latin1');

  const scopes = text.match(/\/S \/TH[\s\S]{0,200}?\/Scope \/\w+/g) ?? [];
  // The corner and seven stages; the segment of the one row.
  expect(scopes.map((found) => found.slice(found.lastIndexOf('/')))).toEqual([...Array<string>(8).fill('/Column'), '/Row']);
});

describe('the pixels of a PNG', () => {
  it.each([
    [2, 31, 17],
    [6, 31, 17],
    [6, 1, 1],
  ] as const)('of kind %d, %d × %d, are those another decoder finds', (kind, width, height) => {
    const bytes = logoBytes(aLogo(width, height, kind));

    const { colors, alpha } = pngPixels(bytes);

    const { data } = PNG.sync.read(Buffer.from(bytes));
    const pixels = Array.from({ length: width * height }, (_, index) => [
      ...colors.subarray(index * 3, index * 3 + 3),
      alpha?.[index] ?? 255,
    ]);
    expect(pixels.flat()).toEqual([...data]);
  });
});
