import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import { printableArea } from '../../../../renderer/export/pdf/paperSizes.ts';
import { makePages } from '../../../../renderer/layout/pages/makePages.ts';
import type { StoryPages } from '../../../../renderer/layout/pages/page.ts';
import type { Scene } from '../../../../renderer/layout/scene.ts';
import { MOST_STEP_PAGES } from '../../../../renderer/layout/story/tellings.ts';
import { PAPER_THEME } from '../../../../renderer/layout/theme.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { shownSteps, stepPicture } from '../../../../renderer/model/workshop/stepPicture.ts';
import { anArrangedDocument, withStory } from '../../model/workshop/arrangedDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { crowdedBoard } from '../crowdedBoard.ts';
import { aSheet, faultsOf, nodesOf, READER, textsOf, type Sheet } from './readPages.ts';

const CAFE = documentOf(
  {
    customerSegments: ['Regulars', 'Tourists'],
    valuePropositions: ['Coffee', 'Cake'],
    channels: ['Shop'],
  },
  [
    ['Regulars', 'Coffee'],
    ['Tourists', 'Shop'],
  ],
);
const A3: Sheet = ['a3', 'landscape'];
const SMALL: Sheet = ['a5', 'landscape'];
const STEPS: StoryPages = { each: 'step', hasNotes: false };

function storyOf(
  document: CanvasDocument,
  story: StoryPages = { each: 'part', hasNotes: false },
  [paper, orientation]: Sheet = A3,
) {
  const area = printableArea({ paper, orientation, margins: 'normal' });
  return makePages(pagesInput(document, { ...READER, language: 'en', story }, area), ['story']);
}

const titlesOf = (pages: readonly Scene[]) => pages.map((page) => nodesOf(page).find(({ id }) => id === 'pageTitle')?.label);
const cardsOn = (page: Scene | undefined) =>
  page ? nodesOf(page).filter(({ role }) => role === 'card' || role === 'dimmedCard') : [];

describe('the story', () => {
  it('has a page for the whole, each block and each segment, or one for each step', () => {
    const blocks = ['Customer Segments', 'Value Propositions', 'Channels', 'Customer Relationships', 'Revenue Streams'];
    const back = ['Key Resources', 'Key Activities', 'Key Partners', 'Cost Structure'];
    const segments = ['Segment A: Regulars · 1 of 2', 'Segment B: Tourists · 2 of 2'];

    expect(titlesOf(storyOf(CAFE))).toEqual(['The whole model', ...blocks, ...back, ...segments]);
    expect(titlesOf(storyOf(CAFE, STEPS)).slice(1, 6)).toEqual([
      'Customer Segments',
      'Customer Segments · 1 of 2',
      'Customer Segments · 2 of 2',
      'Value Propositions',
      'Value Propositions · 1 of 2',
    ]);
  });

  it('is told in the order of the author and without what is left out', () => {
    const document = withStory(CAFE, [
      { step: { kind: 'whole' }, isLeftOut: true },
      { step: { kind: 'block', block: 'channels' }, isPlaced: true },
      { step: { kind: 'card', card: 'Coffee' }, isLeftOut: true },
      { step: { kind: 'segment', segment: 'Regulars' }, isLeftOut: true },
    ]);

    const titles = titlesOf(storyOf(document, STEPS));

    expect(titles.slice(0, 2)).toEqual(['Channels', 'Channels · 1 of 1']);
    expect(titles).toContain('Value Propositions · 1 of 1');
    expect(titles.filter((title) => title?.startsWith('The whole') || title?.includes('Regulars'))).toEqual([]);
  });

  it.each([
    ['on paper where all can be read', A3],
    ['with what it is about beside the board', SMALL],
  ])('shows at each step what the room sees, %s', { timeout: 60_000 }, (_, sheet) => {
    fc.assert(
      fc.property(anArrangedDocument, (document) => {
        const steps = document.cards.size === 0 ? [] : shownSteps(document);

        const pages = storyOf(document, STEPS, sheet);

        // A long segment may go on on another page.
        const [titles, own] = [
          titlesOf(pages),
          pages.filter((page) => !textsOf(page).some(({ text }) => text.includes('continued'))),
        ];
        expect(titles).not.toContain(undefined);
        expect(own).toHaveLength(steps.length);
        for (const [index, page] of own.entries()) {
          const picture = stepPicture(document, steps, index);
          expect(new Set(cardsOn(page).map(({ id }) => id))).toEqual(picture?.revealed);
          for (const { id } of nodesOf(page).filter(({ role }) => role === 'link')) {
            const link = document.links.get(id);
            expect([link?.from, link?.to].filter((end) => end === undefined || !picture?.revealed.has(end))).toEqual([]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('frames the card and the block it is about, in a colour and thicker than others', () => {
    const page = storyOf(CAFE, STEPS)[3];

    const framed = page
      ? nodesOf(page).filter(({ items }) =>
          items.some((item) => item.kind === 'rect' && item.stroke === PAPER_THEME.accent && (item.strokeWidth ?? 1) >= 2),
        )
      : [];

    expect(framed.map(({ id }) => id)).toEqual(['customerSegments', 'Tourists']);
  });

  it('lights the chain of a segment and dims the rest', () => {
    const page = storyOf(CAFE).at(-1);

    const lit = cardsOn(page).filter(({ role }) => role === 'card');

    expect(lit.map(({ id }) => id).toSorted()).toEqual(['Shop', 'Tourists']);
  });

  it('can be read: where the board is too small, the cards a page is about stand large beside it', { timeout: 60_000 }, () => {
    const document = crowdedBoard(60);
    const sheets: readonly Sheet[] = [SMALL, ['a4', 'portrait'], ['a4', 'landscape'], ['a1', 'portrait']];

    for (const sheet of sheets) {
      const pages = storyOf(document, { each: 'part', hasNotes: false }, sheet);
      for (const page of pages) expect(faultsOf(page, sheet)).toEqual([]);
      const told = pages.flatMap((page) => cardsOn(page).filter(({ role }) => role === 'card'));
      const sizes = new Map<string, number>();
      for (const { id, items } of told) {
        const size = Math.max(...items.map((item) => (item.kind === 'text' ? item.size : 0)));
        sizes.set(id, Math.max(size, sizes.get(id) ?? 0));
      }
      expect([...document.cards.keys()].filter((id) => (sizes.get(id) ?? 0) < 7.99)).toEqual([]);
    }
  });

  it('has what the speaker says below its pictures, all of it, where that is wanted', () => {
    const long = 'What is said of it in many words. '.repeat(200);
    const document = withStory(CAFE, [
      { step: { kind: 'whole' }, note: 'Welcome everybody.' },
      { step: { kind: 'block', block: 'valuePropositions' }, note: 'Begin with the smell.' },
      { step: { kind: 'card', card: 'Cake' }, note: long },
    ]);
    const wordsOf = (pages: readonly Scene[]) =>
      pages.map((page) =>
        textsOf(page)
          .map(({ text }) => text)
          .join(' '),
      );

    const [plain, noted] = [storyOf(document), storyOf(document, { each: 'part', hasNotes: true })];

    expect(wordsOf(plain).join(' ')).not.toMatch(/Welcome|many words/);
    const words = wordsOf(noted);
    expect(words[0]).toContain('Welcome everybody.');
    expect(words[2]).toContain('Begin with the smell.');
    expect(words.join(' ').match(/many words/g)).toHaveLength(200);
    expect(noted.length).toBeGreaterThan(plain.length);
    for (const page of noted) expect(faultsOf(page, A3)).toEqual([]);
    // Speakers have them below their slides, whatever is printed.
    expect(plain[2]?.notes).toBe(`Begin with the smell.\n\nCake\n${long}`);
  });

  it('fits every paper, whatever the document', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anArrangedDocument, aSheet, fc.constantFrom('part', 'step'), (document, sheet, each) => {
        for (const page of storyOf(document, { each, hasNotes: true }, sheet)) {
          // The board itself is that of the canvas page and has tests of its own.
          const around = page.nodes.filter(({ role }) => role !== 'block');
          expect(faultsOf({ ...page, nodes: around }, sheet)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has an entry in the outline where something begins, and none for single cards', () => {
    const outline = storyOf(CAFE, STEPS).map((page) => page.outline);

    expect(outline.slice(0, 5)).toEqual(['The whole model', 'Customer Segments', '', '', 'Value Propositions']);
  });

  it('is told block by block where it has more steps than a book has pages', () => {
    const cards = Array.from({ length: MOST_STEP_PAGES }, (_, index) => `Card ${index}`);

    const pages = storyOf(documentOf({ channels: cards }), STEPS, ['a0', 'landscape']);

    expect(pages.length).toBeLessThan(60);
  });

  it('draws the board once, however many pages show it', () => {
    const pages = storyOf(CAFE, STEPS);

    const shown = pages.slice(3).flatMap((page) => nodesOf(page).filter(({ role }) => role === 'blockTitle'));
    expect(new Set(shown.map(({ items }) => items)).size).toBeLessThan(9 * 3);
  });
});
