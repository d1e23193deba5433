import { layoutLinks } from '../../layout/boardLinks.ts';
import { layoutBoard, type BoardLayout } from '../../layout/boardLayout.ts';
import { drawCard } from '../../layout/draw/drawCard.ts';
import { drawBlock } from '../../layout/draw/drawBlock.ts';
import { drawLink, linkColor } from '../../layout/draw/drawLink.ts';
import type { Box } from '../../layout/geometry.ts';
import type { LinkCurve } from '../../layout/links/curve.ts';
import { drawPaperCard } from '../../layout/paperCard.ts';
import { paperLayout } from '../../layout/paperLayout.ts';
import type { SceneNode } from '../../layout/scene.ts';
import type { BoardTheme } from '../../layout/theme.ts';
import { POSTER_ORDER, type BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument, Link } from '../../model/document.ts';
import { buildLinkIndex, type LinkIndex } from '../../model/queries/linkIndex.ts';
import { directSegments, listSegments, soleSegments, type SegmentSign } from '../../model/queries/segments.ts';
import type { BlockWordsOf } from '../boardView.ts';

/** A card with its finished drawing. */
export type StoryCard = Readonly<{ id: string; block: BlockKey; box: Box; node: SceneNode }>;
/** A link with its finished drawing. */
export type StoryLink = Readonly<{ link: Link; curve: LinkCurve; node: SceneNode }>;
/** A block's panel, its title and its question (`StoryLight.asking` says when it is seen). */
export type StoryBlock = Readonly<{ block: BlockKey; box: Box; node: SceneNode; question: readonly SceneNode[] }>;

/** A document as it is told: all of it, in its places, with the looks of a theme. */
export type StoryBoard = Readonly<{
  document: CanvasDocument;
  layout: BoardLayout;
  theme: BoardTheme;
  index: LinkIndex;
  signs: ReadonlyMap<string, SegmentSign>;
  blocks: readonly StoryBlock[];
  cards: readonly StoryCard[];
  links: readonly StoryLink[];
}>;

/**
 * Width / height of the board on a wide screen, whatever the size of the window: as on slides, type is as large as it can be there,
 * and a preview shows what the wall shows.
 */
const ASPECT = 2.2;
/** More cards than this stay where the board has them: trying out other places for them would be a wait, and nobody reads them all at once. */
const MOST_REARRANGED = 300;

/** Lays out and draws the whole document once. */
export function createStoryBoard(document: CanvasDocument, theme: BoardTheme, words: BlockWordsOf): StoryBoard {
  const isLarge = document.cards.size > MOST_REARRANGED;
  const layout = isLarge ? layoutBoard(document) : paperLayout(document, ASPECT, true);
  const draw = isLarge ? drawCard : drawPaperCard;
  const index = buildLinkIndex(document);
  const signs = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const blocks = POSTER_ORDER.map((block): StoryBlock => {
    const { children, ...panel } = drawBlock(layout.blocks[block], words(block), true, theme);
    const title = children.filter(({ role }) => role === 'blockTitle');
    const question = children.filter(({ role }) => role !== 'blockTitle');
    return { block, box: panel.box, node: { ...panel, children: title }, question };
  });
  const cards = [...document.cards.values()].flatMap((card): StoryCard[] => {
    const box = layout.cards.get(card.id);
    if (!box) return [];
    const own = signs.get(card.id) ?? null;
    const node = draw(card, box, { own, serves: own ? [] : directSegments(index, signs, card.id) }, theme);
    return [{ id: card.id, block: card.block, box, node }];
  });
  return { document, layout, theme, index, signs, blocks, cards, links: drawLinks(document, layout, index, signs, theme) };
}

function drawLinks(
  document: CanvasDocument,
  layout: BoardLayout,
  index: LinkIndex,
  signs: ReadonlyMap<string, SegmentSign>,
  theme: BoardTheme,
): readonly StoryLink[] {
  const owners = soleSegments(document, index);
  const { curves } = layoutLinks(document, layout);
  return [...document.links.values()].flatMap((link): StoryLink[] => {
    const curve = curves.get(link.id);
    return curve ? [{ link, curve, node: drawLink(link, curve, linkColor(link, owners, signs, theme), '') }] : [];
  });
}
