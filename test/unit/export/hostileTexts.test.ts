import Papa from 'papaparse';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { cardsAsHtml } from '../../../renderer/actions/clipboard/clipboardHtml.ts';
import { cardsAsSvg } from '../../../renderer/actions/clipboard/clipboardSvg.ts';
import { pagesInput } from '../../../renderer/actions/exporting/pagesInput.ts';
import { posterLabels } from '../../../renderer/actions/exporting/posterLabels.ts';
import { slidesOf } from '../../../renderer/actions/exporting/slides.ts';
import { paintPdf } from '../../../renderer/export/pdf/paintPdf.ts';
import { printableArea } from '../../../renderer/export/pdf/paperSizes.ts';
import { paintPageSvg } from '../../../renderer/export/svg/paintPageSvg.ts';
import { paintSvg } from '../../../renderer/export/svg/paintSvg.ts';
import { writeBmc, toFileValue } from '../../../renderer/formats/bmc/writeBmc.ts';
import { readBmc } from '../../../renderer/formats/bmc/readBmc.ts';
import { writeBmml } from '../../../renderer/formats/bmml/writeBmml.ts';
import { writeCsv } from '../../../renderer/formats/csv/writeCsv.ts';
import { writeJsonCanvas } from '../../../renderer/formats/jsonCanvas/writeJsonCanvas.ts';
import { writeMarkdown } from '../../../renderer/formats/markdown/writeMarkdown.ts';
import { writeOpml } from '../../../renderer/formats/opml/writeOpml.ts';
import { translateInto } from '../../../renderer/i18n/translate.ts';
import { makePages } from '../../../renderer/layout/pages/makePages.ts';
import { PAGE_KINDS } from '../../../renderer/layout/pages/page.ts';
import { posterScene } from '../../../renderer/layout/posterScene.ts';
import { fileJsonSchema } from '../../../renderer/model/schema.ts';
import { wordsFor } from '../formats/interchange/words.ts';
import { hostileDocument } from '../support/hostileDocument.ts';
import { EVIL, MARKS, PAYLOADS } from '../support/payloads.ts';
import { CREDITS, markupOf } from './foreignMarkup.ts';
import { fonts } from './fonts.ts';
import { elementsOf, faultsOf, readPptx } from './pptx/readPptx.ts';
import { readPdf } from './readPdf.ts';

const HOSTILE = hostileDocument();
const SHEET = { paper: 'a3', orientation: 'landscape', margins: 'normal' } as const;
const READER = { language: 'en', today: '2026-11-23' } as const;
const words = wordsFor(HOSTILE);

/** Marks of the payloads that a text has lost. Layout breaks lines and may break words, so blanks do not count. */
function lostFrom(text: string): readonly string[] {
  const letters = text.replaceAll(/\s/g, '');
  return MARKS.filter((mark) => !letters.includes(mark));
}

const pages = makePages(pagesInput(HOSTILE, READER, printableArea(SHEET)), PAGE_KINDS);

it('markup is found where there is some', () => {
  const bad = '<svg><script>a</script><g onload="b"/><a href="https://evil.example"/><rect fill="url(//evil.example)"/></svg>';

  expect(markupOf(bad).faults).toEqual(['<script>', 'onload="b"', 'href="https://evil.example"', 'fill="url(//evil.example)"']);
  expect(markupOf('<svg><g></svg>').faults).toHaveLength(1);
});

describe('a document with a payload in every field', { timeout: 60_000 }, () => {
  it('has one in each text of the schema', () => {
    const filled = new Set(textPaths(toFileValue(HOSTILE), ''));

    expect(schemaPaths(fileJsonSchema(), '').filter((path) => !filled.has(path))).toEqual([]);
  });

  it('comes back from a file as it was', () => {
    const text = writeBmc(HOSTILE);

    const read = readBmc(new TextEncoder().encode(text));

    expect(read).toMatchObject({ ok: true, repairs: [], newer: null });
    expect(read.ok && writeBmc(read.document)).toBe(text);
  });

  it('is a picture of shapes and texts as SVG: the poster, with its fonts, and on the clipboard', () => {
    const poster = paintSvg(posterScene(HOSTILE, posterLabels('en')), { fonts });
    const copied = cardsAsSvg(HOSTILE, 'en');

    for (const svg of [poster, copied]) {
      const { faults, text } = markupOf(svg);
      expect(faults).toEqual([]);
      expect(lostFrom(text)).toEqual([]);
    }
  });

  it('is a picture of shapes and texts on every printed page', () => {
    const painted = pages.map((page, index) => markupOf(paintPageSvg(page, SHEET, `page${index}`)));

    expect(painted.flatMap(({ faults }) => faults)).toEqual([]);
    expect(lostFrom(painted.map(({ text }) => text).join(''))).toEqual([]);
    expect(painted.length).toBeGreaterThan(PAGE_KINDS.length);
  });

  it('is a PDF that runs nothing and leads nowhere', async () => {
    const some = pages.filter((_, index) => index % 6 === 0);
    const bytes = await paintPdf(some, { ...SHEET, fonts, date: new Date(0) });

    const { pageTexts, links, crossLinks } = await readPdf(bytes);

    const names = Buffer.from(bytes)
      .toString('latin1')
      .match(/\/(JavaScript|JS|Launch|OpenAction|AA|SubmitForm|EmbeddedFile|GoToR|RichMedia)\b/g);
    expect(names).toBeNull();
    expect(links.map(({ url }) => url).filter((url) => !CREDITS.includes(url.replace('.com/', '.com')))).toEqual([]);
    expect(crossLinks.length).toBe(some.length);
    expect(lostFrom(pageTexts.flat().join(''))).toEqual([]);
  });

  it('is slides of text, with no address outside but the credit', () => {
    const presentation = readPptx(
      slidesOf(HOSTILE, { ...READER, date: new Date(0), size: '16:9', kinds: ['canvas', 'details'] }).bytes,
    );

    expect(faultsOf(presentation)).toEqual([]);
    const outside = [...presentation.parts]
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([, part]) => elementsOf(part, 'Relationship'))
      .filter(({ attributes }) => attributes['TargetMode'] === 'External');
    expect(new Set(outside.map(({ attributes }) => attributes['Target']))).toEqual(new Set(CREDITS));
    expect(lostFrom(presentation.slides.flatMap((slide) => elementsOf(slide, 'a:t').map(({ text }) => text)).join(''))).toEqual(
      [],
    );
  });

  it('is a list of plain texts as HTML on the clipboard', () => {
    const html = cardsAsHtml({ piece: HOSTILE, json: writeBmc(HOSTILE) }, translateInto('en'));

    const { faults, text } = markupOf(`<body>${html.replaceAll('<br>', '<br/>')}</body>`);

    expect(faults).toEqual([]);
    expect(lostFrom(text)).toEqual([]);
    expect(new Set(html.match(/<\/?[a-z0-9]+/g))).toEqual(new Set(['<h3', '</h3', '<ul', '</ul', '<li', '</li']));
  });

  it('is text without formulas as CSV, in either language', () => {
    for (const language of ['en', 'sk'] as const) {
      const { data } = Papa.parse<string[]>(writeCsv(HOSTILE, wordsFor(HOSTILE, language)).text.replace('\uFEFF', ''));
      const cells = data.flat();

      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(PAYLOADS.filter((payload) => !cells.includes(payload) && !cells.includes(`'${payload}`))).toEqual([]);
    }
  });

  it('is text without tags, pictures or addresses as Markdown', () => {
    const { text } = writeMarkdown(HOSTILE, words);
    const body = text.slice(text.indexOf('\n---\n', 4));

    expect(body.match(/(?<!\\)<(?!br>)/g)).toBeNull();
    expect(body.match(/(?<!\\)\]\(/g)).toBeNull();
    expect(lostFrom(body)).toEqual([]);
  });

  it('is outlines with attributes of text as OPML', () => {
    const { faults } = markupOf(writeOpml(HOSTILE, words).text);

    expect(faults).toEqual([]);
    expect(PAYLOADS.filter((payload) => !attributesOf(writeOpml(HOSTILE, words).text).includes(payload))).toEqual([]);
  });

  it('is nothing but strings as JSON Canvas and BMML', () => {
    const canvas = JSON.parse(writeJsonCanvas(HOSTILE, words).text);
    const bmml = parse(writeBmml(HOSTILE).text);

    expect(JSON.stringify(canvas.nodes.map(({ type }: { type: string }) => type))).not.toMatch(/link|file/);
    for (const read of [canvas, bmml]) expect(lostFrom(stringsOf(read).join(''))).toEqual([]);
  });

  it('names an address nowhere but in its texts', () => {
    expect(PAYLOADS.filter((payload) => payload.includes(EVIL)).length).toBeGreaterThan(3);
    expect(pages.flatMap(({ nodes }) => JSON.stringify(nodes).match(/"href":"[^"]*"/g) ?? [])).toEqual(
      expect.not.arrayContaining([expect.stringContaining(EVIL)]),
    );
  });
});

/** Where a value holds strings, entries of lists as `[]`. */
function textPaths(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((entry) => textPaths(entry, `${path}[]`));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textPaths(inner, `${path}.${key}`))
    : [];
}

/** Where a schema takes any text: strings that are no choice, no day and of no pattern. */
function schemaPaths(schema: unknown, path: string): readonly string[] {
  const { type, properties, items, anyOf, oneOf, allOf, ...rest } = Object(schema);
  const isFree = type === 'string' && !('enum' in rest) && !('const' in rest) && !('pattern' in rest) && !('format' in rest);
  const choices = [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])];
  const below = Object.entries(Object(properties)).flatMap(([key, inner]) => schemaPaths(inner, `${path}.${key}`));
  return [
    ...(isFree ? [path] : []),
    ...below,
    ...(items === undefined ? [] : schemaPaths(items, `${path}[]`)),
    ...choices.flatMap((choice) => schemaPaths(choice, path)),
  ];
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function attributesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/="([^"]*)"/g)].map(([, value = '']) =>
    value
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#10;', '\n')
      .replaceAll('&amp;', '&'),
  );
}
