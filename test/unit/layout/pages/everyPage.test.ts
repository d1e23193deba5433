import { describe, expect, it } from 'vitest';
import { PAPER_KEYS } from '../../../../renderer/export/pdf/paperSizes.ts';
import { PAGE_KINDS, type PageKind } from '../../../../renderer/layout/pages/page.ts';
import { commonBox } from '../../../../renderer/layout/geometry.ts';
import type { Scene } from '../../../../renderer/layout/scene.ts';
import type { CanvasDocument, Card } from '../../../../renderer/model/document.ts';
import { aLogo } from '../../support/logos.ts';
import { crowdedBoard } from '../crowdedBoard.ts';
import { faultsOf, inkOf, nodesOf, pagesOf, textsOf, type Sheet } from './readPages.ts';

/** Overfull blocks, all of them with notes and all channels and relationships in a stage. */
const CROWDED = withDetails(crowdedBoard(90));
const LOGO = aLogo(150, 60);

function withDetails(document: CanvasDocument): CanvasDocument {
  const cards = [...document.cards].map(([id, card]): [string, Card] => {
    const stages = card.block === 'channels' || card.block === 'customerRelationships' ? { stages: ['attract'] as const } : {};
    const numbers = card.block === 'costStructure' ? { numbers: { cost: { likely: 123_456.78 } } } : {};
    return [id, { ...card, ...stages, ...numbers, notes: `What is known of ${id}` }];
  });
  return { ...document, info: { ...document.info, logo: aLogo(150, 60) }, cards: new Map(cards) };
}

const inkOn = (pages: readonly Scene[]): string => inkOf(pages.flatMap(textsOf).reduce((all, { text }) => all + text, ''));

/** Which cards a kind of pages tells of. */
const TOLD: Readonly<Record<PageKind, (card: Card) => boolean>> = {
  canvas: () => true,
  story: () => true,
  spotlights: () => true,
  details: () => true,
  lifeCycle: ({ block, id }) =>
    block === 'customerSegments' || [...CROWDED.links.values()].some(({ to }) => to === id && block !== 'revenueStreams'),
  scorecard: ({ block }) => block === 'customerSegments',
  numbers: ({ block }) => block === 'customerSegments',
  check: () => false,
};

const sheets = PAPER_KEYS.flatMap((paper): Sheet[] => [
  [paper, 'landscape'],
  [paper, 'portrait'],
]);

describe.each(sheets)('pages of an overfull board on %s %s', (...sheet) => {
  it.each(PAGE_KINDS)('%s: every text inside its page, no card missing, cover and logo on each', (kind) => {
    const pages = pagesOf(CROWDED, [kind], sheet);

    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(faultsOf(page, sheet)).toEqual([]);
      const words = inkOn([page]);
      for (const said of ['A hotel in the middle of the town with a restaurant', 'Ann', '2026', 'v3, po workshope'])
        expect(words).toContain(inkOf(said));
    }
    for (const page of pages) {
      const pictures = nodesOf(page).flatMap(({ items }) => items.filter((item) => item.kind === 'image'));
      expect(pictures.map(({ source }) => source)).toEqual([LOGO]);
      for (const { x, y, width, height } of pictures) {
        expect(width / height).toBeCloseTo(2.5);
        expect(commonBox({ x, y, width, height }, page.box)).toEqual({ x, y, width, height });
      }
    }
    const told = inkOn(pages);
    // The heads of scorecards keep two lines of a name.
    const named = ({ text }: Card): string => inkOf(text).slice(0, kind === 'scorecard' || kind === 'numbers' ? 40 : Infinity);
    const missing = [...CROWDED.cards.values()].filter((card) => TOLD[kind](card) && !told.includes(named(card)));
    expect(missing).toEqual([]);
    if (kind === 'canvas') expect(outsideTheirCards(pages)).toEqual([]);
  });
});

/** Text of a card that runs out of the card's box. */
function outsideTheirCards(pages: readonly Scene[]): string[] {
  const cards = pages.flatMap(nodesOf).filter(({ role }) => role === 'card');
  return cards.flatMap(({ box, items }) =>
    items.flatMap((item) => {
      if (item.kind !== 'text') return [];
      const isInside = item.x >= box.x && item.x + item.width <= box.x + box.width + 0.01;
      return isInside && item.baseline >= box.y && item.baseline <= box.y + box.height ? [] : [item.text];
    }),
  );
}
