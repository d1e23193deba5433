import { layoutBoard } from '../../layout/boardLayout.ts';
import { CARD_BASELINE, CARD_LINE_HEIGHT, CARD_PADDING_X, CARD_PADDING_Y } from '../../layout/cardText.ts';
import type { Box, Size } from '../../layout/geometry.ts';
import { POSTER_ORDER } from '../../model/blocks.ts';
import type { ColorKey } from '../../model/colors.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { directSegments, listSegments } from '../../model/queries/segments.ts';

/** A card as a coloured rectangle; each bar stands for a line of its text. */
export type SketchCard = Readonly<{ id: string; box: Box; color: ColorKey | null; isSegment: boolean; bars: readonly Box[] }>;

export type Sketch = Readonly<{ blocks: readonly Readonly<{ box: Box; title: Box }>[]; cards: readonly SketchCard[] }>;

/** Board units, before scaling. */
const BAR = 7;
const TITLE_BAR = { x: 14, y: 14, width: 96, height: 10 };

/**
 * The whole board as rectangles, filling a picture of the given size in whatever unit: sideways and downwards are scaled
 * apart, so that every board fills every frame. A card has the colour of the only segment it serves.
 */
export function sketchBoard(document: CanvasDocument, { width, height }: Size): Sketch {
  const layout = layoutBoard(document);
  const across = width / layout.box.width;
  const down = height / layout.box.height;
  const scale = (box: Box): Box => ({
    x: (box.x - layout.box.x) * across,
    y: (box.y - layout.box.y) * down,
    width: box.width * across,
    height: box.height * down,
  });
  const colorOf = cardColors(document);
  const blocks = POSTER_ORDER.map((key) => {
    const box = layout.blocks[key];
    return { box: scale(box), title: scale({ ...TITLE_BAR, x: box.x + TITLE_BAR.x, y: box.y + TITLE_BAR.y }) };
  });
  const cards = [...document.cards.values()].flatMap((card): SketchCard[] => {
    const box = layout.cards.get(card.id);
    if (!box) return [];
    const first = box.y + CARD_PADDING_Y + CARD_BASELINE - BAR;
    const bars = box.text.lines.map((line, row) =>
      scale({ x: box.x + CARD_PADDING_X, y: first + row * CARD_LINE_HEIGHT, width: line.width, height: BAR }),
    );
    return [{ id: card.id, box: scale(box), color: colorOf(card.id), isSegment: card.block === 'customerSegments', bars }];
  });
  return { blocks, cards };
}

/** A segment's own colour; that of the one segment a card serves; else the card's own, if it has one. */
function cardColors(document: CanvasDocument): (cardId: string) => ColorKey | null {
  const segments = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const index = buildLinkIndex(document);
  return (cardId) => {
    const own = segments.get(cardId);
    if (own) return own.color;
    const [sole, ...others] = directSegments(index, segments, cardId);
    return sole && others.length === 0 ? sole.color : (document.cards.get(cardId)?.color ?? null);
  };
}
