import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { posterLabels } from '../../../../renderer/actions/exporting/posterLabels.ts';
import { paintPptx } from '../../../../renderer/export/pptx/paintPptx.ts';
import { slideArea, SLIDES, type SlideSize } from '../../../../renderer/export/pptx/units.ts';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { paperLayout } from '../../../../renderer/layout/paperLayout.ts';
import { posterScene } from '../../../../renderer/layout/posterScene.ts';
import { PAPER_THEME } from '../../../../renderer/layout/theme.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { documentOf } from '../../support/documentOf.ts';

function bank(): CanvasDocument {
  const result = readBmc(readFileSync(join(import.meta.dirname, '../../../../assets/examples/bank.sk.bmc')));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.document;
}

function pptx(document: CanvasDocument, size: SlideSize = '16:9', notes = 'Poznámka'): Uint8Array {
  const scene = posterScene(
    document,
    posterLabels('sk'),
    PAPER_THEME,
    paperLayout(document, slideArea(size).width / slideArea(size).height),
  );
  const page = { scene, cardText: (id: string) => document.cards.get(id)?.text ?? '', links: document.links, notes };
  return paintPptx([page], {
    size,
    title: 'Banka <1>',
    author: 'Eva & co',
    language: 'sk',
    date: new Date('2026-11-22T10:00:00Z'),
  });
}

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  isArray: (name) => ['p:sp', 'p:cxnSp', 'a:p', 'a:r'].includes(name),
});

type Shape = {
  'p:nvSpPr': { 'p:cNvPr': { '@_id': string; '@_name': string } };
  'p:spPr': { 'a:xfrm': { 'a:off': { '@_x': string; '@_y': string }; 'a:ext': { '@_cx': string; '@_cy': string } } };
  'p:txBody'?: { 'a:p': { 'a:r'?: { 'a:t': string | number }[] }[] };
};

function slideOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const tree = parser.parse(strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array()))['p:sld']['p:cSld']['p:spTree'];
  const shapes: Shape[] = tree['p:sp'];
  const cards = shapes.filter((shape) => shape['p:nvSpPr']['p:cNvPr']['@_name'].startsWith('Card '));
  return {
    files,
    shapes,
    cards,
    connectors: (tree['p:cxnSp'] ?? []) as Record<string, Record<string, Record<string, Record<string, string>>>>[],
  };
}

const textOf = (shape: Shape): string =>
  (shape['p:txBody']?.['a:p'] ?? []).map((paragraph) => String(paragraph['a:r']?.[0]?.['a:t'] ?? '')).join('\n');

describe('slides', () => {
  it('are well-formed parts, each named among the types', () => {
    const files = unzipSync(pptx(bank()));

    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    const names = Object.keys(files);
    expect(names.filter((name) => XMLValidator.validate(strFromU8(files[name] ?? new Uint8Array())) !== true)).toEqual([]);
    const parts = names.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml');
    expect(parts.filter((name) => !types.includes(`PartName="/${name}"`))).toEqual([]);
  });

  it.each(['16:9', '4:3'] as const)('hold every card as one shape with its text, inside the slide (%s)', (size) => {
    const document = bank();

    const { cards } = slideOf(pptx(document, size));

    expect(cards.map(textOf).toSorted()).toEqual([...document.cards.values()].map(({ text }) => text).toSorted());
    for (const {
      'p:spPr': { 'a:xfrm': frame },
    } of cards) {
      const right = Number(frame['a:off']['@_x']) + Number(frame['a:ext']['@_cx']);
      const bottom = Number(frame['a:off']['@_y']) + Number(frame['a:ext']['@_cy']);
      expect([right <= SLIDES[size].width, bottom <= SLIDES[size].height]).toEqual([true, true]);
    }
  });

  it('glue every link to its two cards', () => {
    const document = bank();

    const { cards, connectors } = slideOf(pptx(document));

    const text = new Map(cards.map((card) => [card['p:nvSpPr']['p:cNvPr']['@_id'], textOf(card)]));
    const glued = connectors.map((connector) => {
      const ends = connector['p:nvCxnSpPr']?.['p:cNvCxnSpPr'];
      return `${text.get(ends?.['a:stCxn']?.['@_id'] ?? '')} → ${text.get(ends?.['a:endCxn']?.['@_id'] ?? '')}`;
    });
    const linked = [...document.links.values()].map(
      ({ from, to }) => `${document.cards.get(from)?.text} → ${document.cards.get(to)?.text}`,
    );
    expect(glued.toSorted()).toEqual(linked.toSorted());
  });

  it('keep hard text, notes and addresses as they are', () => {
    const document = documentOf({ channels: [{ id: 'a', text: '<b> & "x"\n\u0007second' }] });

    const { files, cards } = slideOf(pptx(document, '16:9', 'One\n\nTwo & three'));

    expect(cards.map(textOf)).toEqual(['<b> & "x"\nsecond']);
    expect(strFromU8(files['ppt/notesSlides/notesSlide1.xml'] ?? new Uint8Array())).toContain('Two &amp; three');
    const relations = strFromU8(files['ppt/slides/_rels/slide1.xml.rels'] ?? new Uint8Array());
    expect(relations).toContain('Target="https://www.strategyzer.com" TargetMode="External"');
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('<dc:title>Banka &lt;1&gt;</dc:title>');
  });

  it('are the same bytes for the same model', () => {
    expect(pptx(bank())).toEqual(pptx(bank()));
  });
});
