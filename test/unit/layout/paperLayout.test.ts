import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { posterLabels } from '../../../renderer/actions/exporting/posterLabels.ts';
import { PAPER_KEYS, printableAspect } from '../../../renderer/export/pdf/paperSizes.ts';
import { cardTextPoints } from '../../../renderer/export/pdf/textSize.ts';
import { readBmc } from '../../../renderer/formats/bmc/readBmc.ts';
import { layoutBoard, type BoardLayout } from '../../../renderer/layout/boardLayout.ts';
import { boxesOverlap, type Box } from '../../../renderer/layout/geometry.ts';
import { paperLayout } from '../../../renderer/layout/paperLayout.ts';
import { posterScene } from '../../../renderer/layout/posterScene.ts';
import { PAPER_THEME } from '../../../renderer/layout/theme.ts';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import { createDocument, type CanvasDocument, type Card } from '../../../renderer/model/document.ts';
import { crowdedBoard } from './crowdedBoard.ts';

const A4 = printableAspect({ paper: 'a4', orientation: 'landscape', margins: 'normal' });

function example(name: string): CanvasDocument {
  const result = readBmc(new Uint8Array(readFileSync(new URL(`../../../assets/examples/${name}.bmc`, import.meta.url))));
  if (!result.ok) throw new Error(`${name} cannot be read`);
  return result.document;
}

function boardOf(...cards: readonly Partial<Card>[]): CanvasDocument {
  const whole = cards.map((card, index): Card => ({
    id: `c${index}`,
    block: 'channels',
    text: 'Card',
    x: 0,
    y: 0,
    width: 200,
    ...card,
  }));
  return { ...createDocument({ id: 'd', title: 'Café' }), cards: new Map(whole.map((card) => [card.id, card])) };
}

function pointsOn(paper: 'a4' | 'a3', orientation: 'landscape' | 'portrait', document: CanvasDocument): number {
  const scene = posterScene(
    document,
    posterLabels('en'),
    PAPER_THEME,
    paperLayout(document, printableAspect({ paper, orientation, margins: 'normal' })),
  );
  return cardTextPoints(scene, { paper, orientation, margins: 'normal' });
}

function isInside(inner: Box, outer: Box): boolean {
  const [dx, dy] = [inner.x - outer.x, inner.y - outer.y];
  // A hundredth for sums of fractions.
  return dx >= -0.01 && dy >= -0.01 && dx + inner.width <= outer.width + 0.01 && dy + inner.height <= outer.height + 0.01;
}

/** Cards that stick out of their block's content or lie on another card of it. */
function misplaced(document: CanvasDocument, layout: BoardLayout): string[] {
  return [...document.cards.values()].flatMap((card) => {
    const box = layout.cards.get(card.id);
    if (!box) return [`${card.id} is missing`];
    if (!isInside(box, layout.blocks[card.block].content)) return [`${card.id} sticks out`];
    const others = [...document.cards.values()].filter(({ id, block }) => block === card.block && id !== card.id);
    return others.flatMap(({ id }) => {
      const other = layout.cards.get(id);
      return other && boxesOverlap(box, other, -0.01) ? [`${card.id} lies on ${id}`] : [];
    });
  });
}

describe('the size of the text on paper', () => {
  it.each([
    ['the payment card', () => example('payment-card.en'), { a4: 7, a3: 10 }],
    ['the payment card in Slovak', () => example('payment-card.sk'), { a4: 7, a3: 10 }],
    ['60 cards', () => crowdedBoard(60), { a4: 5, a3: 8 }],
    ['150 cards', () => crowdedBoard(150), { a4: 4, a3: 6 }],
  ] as const)('is readable with %s', (_, make, least) => {
    const document = make();

    expect(pointsOn('a4', 'landscape', document)).toBeGreaterThanOrEqual(least.a4);
    expect(pointsOn('a3', 'landscape', document)).toBeGreaterThanOrEqual(least.a3);
    expect(pointsOn('a4', 'portrait', document)).toBeGreaterThanOrEqual(Math.min(6.5, least.a4));
  });
});

describe.each(PAPER_KEYS.flatMap((paper) => [[paper, 'landscape'] as const, [paper, 'portrait'] as const]))(
  'on %s %s',
  (paper, orientation) => {
    it.each([0, 9, 60, 150])('a board of %d cards fills the page, every card in its block and none on another', (count) => {
      const document = crowdedBoard(count);
      const layout = paperLayout(document, printableAspect({ paper, orientation, margins: 'normal' }));

      const { box } = posterScene(document, posterLabels('en'), PAPER_THEME, layout);

      expect(misplaced(document, layout)).toEqual([]);
      expect(BLOCK_KEYS.filter((key) => !isInside(layout.blocks[key], layout.box))).toEqual([]);
      expect(box.width / box.height / printableAspect({ paper, orientation, margins: 'normal' })).toBeCloseTo(1, 1);
    });
  },
);

describe('the poster on paper', () => {
  it('keeps five equal columns above two equal halves', () => {
    const { blocks } = paperLayout(crowdedBoard(60), A4);

    const columns = [
      blocks.keyPartners,
      blocks.keyActivities,
      blocks.valuePropositions,
      blocks.channels,
      blocks.customerSegments,
    ];
    expect(new Set(columns.map(({ width }) => Math.round(width * 1000))).size).toBe(1);
    expect(blocks.costStructure.width).toBeCloseTo(blocks.revenueStreams.width, 6);
    expect(blocks.costStructure.width + blocks.revenueStreams.width + 6).toBeCloseTo(
      blocks.customerSegments.x + blocks.customerSegments.width,
      6,
    );
    expect(columns.map(({ x }) => x)).toEqual(columns.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('leaves the poster three quarters above and one quarter below where nobody needs more', () => {
    const { blocks } = paperLayout(boardOf(), A4);

    expect(blocks.keyPartners.height / (blocks.keyPartners.height + blocks.costStructure.height)).toBeCloseTo(0.75, 6);
  });
});

describe.each(['en', 'sk'] as const)('the words of an empty poster in %s', (language) => {
  it('fit into the narrowest columns', () => {
    const document = boardOf();
    const layout = paperLayout(document, printableAspect({ paper: 'legal', orientation: 'portrait', margins: 'normal' }));
    const { nodes } = posterScene(document, posterLabels(language), PAPER_THEME, layout);

    const outside = nodes
      .filter(({ role }) => role === 'block')
      .flatMap((block) => block.children.map((words) => ({ block, words })))
      .filter(({ block, words }) => !isInside(words.box, { ...block.box, width: block.box.width - 8 }));
    expect(outside.map(({ words }) => words.label)).toEqual([]);
  });
});

describe('the arrangement on paper', () => {
  it('is the board’s, as wide as the block, where that costs no type size', () => {
    const document = boardOf({ id: 'left' }, { id: 'right', x: 208 }, { id: 'below', y: 54, width: 408 });
    const { blocks, cards } = paperLayout(document, A4);

    const { content } = blocks.channels;
    const [left, right, below] = ['left', 'right', 'below'].map((id) => cards.get(id));
    const factor = content.width / 408;
    expect(left).toMatchObject({ x: content.x, y: content.y });
    expect(left?.width).toBeCloseTo(200 * factor, 6);
    expect(right?.x).toBeCloseTo(content.x + 208 * factor, 6);
    expect(right?.y).toBe(content.y);
    expect(below?.x).toBe(content.x);
    expect(below?.width).toBeCloseTo(content.width, 6);
  });

  it('closes up below text that needs fewer lines, and keeps the air between neighbours', () => {
    const first = { id: 'first', text: 'People who pay by card every day', y: 10 };
    const height = layoutBoard(boardOf(first)).cards.get('first')?.height ?? 0;
    const { blocks, cards } = paperLayout(boardOf(first, { id: 'second', y: 10 + height + 30 }), A4);

    const [upper, lower] = [cards.get('first'), cards.get('second')];
    expect((upper?.y ?? 0) - blocks.channels.content.y).toBe(10);
    expect((lower?.y ?? 0) - (upper?.y ?? 0) - (upper?.height ?? 0)).toBe(30);
  });

  it('parts cards that lie on top of each other', () => {
    const document = boardOf({ id: 'a' }, { id: 'b', x: 20, y: 10 }, { id: 'c', x: 40, y: 20 });

    expect(misplaced(document, paperLayout(document, A4))).toEqual([]);
  });

  it('breaks a long column into several like a newspaper’s, in the same order', () => {
    const cards = Array.from({ length: 40 }, (_, index) => ({
      block: 'keyPartners' as const,
      text: `Card ${index}`,
      y: index * 60,
    }));
    const document = boardOf(...cards);
    const layout = paperLayout(document, A4);

    const boxes = cards.map((_, index) => layout.cards.get(`c${index}`) ?? { x: 0, y: 0 });
    const read = boxes.toSorted((a, b) => a.x - b.x || a.y - b.y);
    expect(new Set(boxes.map(({ x }) => x)).size).toBeGreaterThan(1);
    expect(read).toEqual(boxes);
  });

  it('is the same every time', () => {
    expect(paperLayout(crowdedBoard(60), A4)).toEqual(paperLayout(crowdedBoard(60), A4));
  });
});
