import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slideScenes, slidesOf, type SlideChoice } from '../../../../renderer/actions/exporting/slides.ts';
import { SLIDE_SIZES, SLIDES } from '../../../../renderer/export/pptx/units.ts';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { PAGE_KINDS, type PageKind } from '../../../../renderer/layout/pages/page.ts';
import type { SceneNode } from '../../../../renderer/layout/scene.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { logoBytes } from '../../../../renderer/model/logo.ts';
import { documentOf } from '../../support/documentOf.ts';
import { aLogo } from '../../support/logos.ts';
import { elementsOf, faultsOf, paragraphsOf, readPptx, type Element } from '../../export/pptx/readPptx.ts';

function example(name: string): CanvasDocument {
  const result = readBmc(readFileSync(join(import.meta.dirname, `../../../../assets/examples/${name}.bmc`)));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.document;
}

/** It has findings, measurements, notes and every other kind of page. */
const COMPLAINTS = example('complaints-slow.sk');

function choice(kinds: readonly PageKind[], size: SlideChoice['size'] = '16:9'): SlideChoice {
  return { language: 'en', date: new Date('2026-11-22T10:00:00Z'), size, kinds };
}

const slidesWith = (document: CanvasDocument, wanted: SlideChoice) => readPptx(slidesOf(document, wanted).bytes);

/** Everything written on a slide, without spaces: the layout breaks lines, slides put them together again. */
function inkOf(slide: Element): string {
  return lettersOf(elementsOf(slide, 'a:t').map(({ text }) => text));
}

function lettersOf(texts: readonly string[]): string {
  return [...texts.join('').replace(/\s/g, '')].toSorted().join('');
}

function textsOf(nodes: readonly SceneNode[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
    ...textsOf(node.children),
  ]);
}

const MORE = PAGE_KINDS.filter((kind) => kind !== 'canvas' && kind !== 'spotlights');

describe.each(SLIDE_SIZES)('slides of %s', (size) => {
  const wanted = choice(PAGE_KINDS, size);
  const presentation = slidesWith(COMPLAINTS, wanted);

  it('are a package without a fault, a slide a page', () => {
    expect(faultsOf(presentation)).toEqual([]);
    expect(presentation.slides.length).toBe(slideScenes(COMPLAINTS, wanted).length);
    expect(presentation.slides.length).toBeGreaterThan(8);
  });

  it('have all their shapes on the slide', () => {
    const { width, height } = SLIDES[size];
    const frames = presentation.slides.flatMap((slide) => ['p:sp', 'p:graphicFrame'].flatMap((name) => elementsOf(slide, name)));
    const outside = frames.filter((frame) => {
      const [at, room] = [
        elementsOf(frame, 'a:off')[0]?.attributes,
        elementsOf(frame, 'a:ext').find(({ attributes }) => 'cx' in attributes)?.attributes,
      ];
      const [x, y] = [Number(at?.['x']), Number(at?.['y'])];
      return !(x >= 0 && y >= 0 && x + Number(room?.['cx']) <= width && y + Number(room?.['cy']) <= height);
    });

    expect(outside.map((frame) => elementsOf(frame, 'p:cNvPr')[0]?.attributes['name'])).toEqual([]);
  });

  it.each(MORE)('say all that the page says: %s', (kind) => {
    const pages = slideScenes(COMPLAINTS, choice([kind], size));

    const { slides } = slidesWith(COMPLAINTS, choice([kind], size));

    expect(slides.map(inkOf)).toEqual(pages.map(({ nodes }) => lettersOf(textsOf(nodes))));
  });
});

describe('slides', () => {
  it('have the life cycle as a table, its heads in the first row', () => {
    const [slide] = slidesWith(COMPLAINTS, choice(['lifeCycle'])).slides;

    const [table] = slide ? elementsOf(slide, 'a:tbl') : [];
    const rows = table ? elementsOf(table, 'a:tr') : [];
    const cells = rows.map((row) => elementsOf(row, 'a:tc').length);
    expect(new Set(cells)).toEqual(new Set([elementsOf(table, 'a:gridCol').length]));
    expect(elementsOf(table, 'a:tblPr')[0]?.attributes).toMatchObject({ firstRow: '1' });
    expect(rows[0] && paragraphsOf(rows[0]).join(' ')).toContain('Mladé rodiny, ktoré si zariaďujú prvý domov');
  });

  it('have whole sentences in one paragraph, however the page breaks them', () => {
    const notes =
      'A sentence that is long enough to be broken by the layout more than once, whatever the width of its column is on the slide.\nSecond line.';
    const document = documentOf({ channels: [{ id: 'a', text: 'Shop', notes }] });

    const { slides } = slidesWith(document, choice(['details']));

    expect(slides.flatMap(paragraphsOf)).toEqual(expect.arrayContaining(notes.split('\n')));
  });

  it('each have a title, and text instead of what cannot be read out', () => {
    const { slides } = slidesWith(COMPLAINTS, choice(['canvas', 'spotlights']));

    for (const slide of slides) {
      expect(elementsOf(slide, 'p:ph').map(({ attributes }) => attributes['type'])).toEqual(['title']);
      const connectors = elementsOf(slide, 'p:cxnSp').flatMap((shape) => elementsOf(shape, 'p:cNvPr'));
      expect(connectors.length).toBe(COMPLAINTS.links.size);
      expect(connectors.filter(({ attributes }) => !attributes['descr'])).toEqual([]);
    }
  });

  it('give the speaker the notes of the cards that are seen, on a spotlight only of those in its light', () => {
    const document = documentOf(
      {
        customerSegments: [{ id: 'S', text: 'Students', notes: 'Told of students.' }],
        channels: [
          { id: 'shop', text: 'Shop', notes: 'Told of the shop.' },
          { id: 'fair', text: 'Fair', notes: 'Told of the fair.' },
        ],
      },
      [['S', 'shop']],
    );

    const { parts, slides } = slidesWith(document, choice(['canvas', 'spotlights']));

    const notes = [1, 2].map((number) => inLines(parts.get(`ppt/notesSlides/notesSlide${number}.xml`)));
    expect(slides.length).toBe(2);
    expect(notes[0]).toEqual(expect.arrayContaining(['Told of students.', 'Told of the shop.', 'Told of the fair.']));
    expect(notes[1]).toEqual(expect.arrayContaining(['Told of students.', 'Told of the shop.']));
    expect(notes[1]).not.toContain('Told of the fair.');
  });

  it('have the logo on each, told once and kept once', () => {
    const logo = aLogo(120, 40);
    const document = { ...COMPLAINTS, info: { ...COMPLAINTS.info, logo } };

    const presentation = slidesWith(document, choice(['canvas', 'story', 'spotlights', 'details']));

    expect(faultsOf(presentation)).toEqual([]);
    expect([...presentation.media]).toEqual([['ppt/media/image1.png', logoBytes(logo)]]);
    const pictures = presentation.slides.map((slide) => elementsOf(slide, 'p:pic'));
    expect(pictures.map(({ length }) => length)).toEqual(presentation.slides.map(() => 1));
    const said = pictures.flat().map((picture) => elementsOf(picture, 'p:cNvPr')[0]?.attributes['descr']);
    expect(said.filter((words) => words !== undefined)).toEqual(['Logo']);
    const { cx, cy } = elementsOf(pictures[0]?.[0], 'a:ext').find(({ attributes }) => 'cx' in attributes)?.attributes ?? {};
    expect(Number(cx) / Number(cy)).toBeCloseTo(3, 3);
  });

  it('tell the story step by step, with what the speaker says to each below it and not on it', () => {
    const document = documentOf({ customerSegments: ['Students'], channels: ['Shop', 'Fair', 'Stall'] });
    const presentation = [
      { step: { kind: 'block', block: 'channels' }, note: 'Ask: where?', isPlaced: true },
      { step: { kind: 'card', card: 'Shop' }, note: 'Since 1990.\nStill loved.' },
      { step: { kind: 'card', card: 'Fair' }, isLeftOut: true },
    ] as const;
    const told = { ...document, info: { ...document.info, presentation } };

    const parts = slidesWith(told, choice(['story']));
    const steps = slidesWith(told, { ...choice(['story']), story: { each: 'step', hasNotes: true } });

    expect([faultsOf(parts), faultsOf(steps)]).toEqual([[], []]);
    const titles = ({ slides }: typeof steps) =>
      slides.map(
        (slide) => paragraphsOf(elementsOf(slide, 'p:sp').find((shape) => elementsOf(shape, 'p:ph').length > 0) ?? slide)[0],
      );
    expect(titles(parts).slice(0, 3)).toEqual(['Channels', 'The whole model', 'Customer Segments']);
    expect(titles(steps).slice(0, 4)).toEqual(['Channels', 'Channels', 'Channels', 'The whole model']);
    const notes = (presented: typeof steps) =>
      [1, 2].map((number) => inLines(presented.parts.get(`ppt/notesSlides/notesSlide${number}.xml`)));
    expect(notes(parts)).toEqual([['Ask: where?', '', 'Shop', 'Since 1990.', 'Still loved.'], []]);
    expect(notes(steps)).toEqual([['Ask: where?'], ['Since 1990.', 'Still loved.']]);
    expect(steps.slides.map((slide) => paragraphsOf(slide).join(' ')).join(' ')).not.toMatch(/Since 1990|Ask: where/);
    // The second step of the block shows one card, the third two: the one left out comes with the first.
    expect(
      steps.slides.slice(0, 3).map((slide) => ['Shop', 'Fair', 'Stall'].filter((card) => paragraphsOf(slide).includes(card))),
    ).toEqual([[], ['Shop', 'Fair'], ['Shop', 'Fair', 'Stall']]);
  });

  it('are the same bytes for the same model', () => {
    expect(slidesOf(COMPLAINTS, choice(PAGE_KINDS))).toEqual(slidesOf(COMPLAINTS, choice(PAGE_KINDS)));
  });
});

function inLines(notes: Element | undefined): readonly string[] {
  return notes ? paragraphsOf(notes) : [];
}

describe('the notes of the canvas', () => {
  it('tell the speaker what is beside the board', () => {
    const document = documentOf({ channels: ['Web'] });
    const parked = [{ id: 'P', block: 'channels', text: 'An app?', x: 0, y: 0, width: 200 }] as const;

    const { parts } = slidesWith({ ...document, info: { ...document.info, parked } }, choice(['canvas']));

    expect(inLines(parts.get('ppt/notesSlides/notesSlide1.xml'))).toEqual(expect.arrayContaining(['Parking area:', '– An app?']));
  });
});

describe('colours of slides', () => {
  it('are what the board tells, with a legend', () => {
    const document = documentOf({ channels: [{ id: 'Web', time: 'next' }] });

    const { slides } = slidesWith(document, { ...choice(['canvas']), colors: 'time' });

    expect(slides.flatMap(paragraphsOf)).toEqual(expect.arrayContaining(['Colours by time', '2', 'Next']));
  });
});
