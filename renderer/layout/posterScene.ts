import { POSTER_ORDER, type BlockKey } from '../model/blocks.ts';
import { markOf, MARKS, type ColorMode, type MarkMode } from '../model/colorModes.ts';
import type { CanvasDocument, Card } from '../model/document.ts';
import { linkRule, type LinkVerb } from '../model/linkRules.ts';
import { buildLinkIndex } from '../model/queries/linkIndex.ts';
import { directSegments, listSegments, soleSegments } from '../model/queries/segments.ts';
import type { BoardLayout } from './boardLayout.ts';
import { layoutLinks } from './boardLinks.ts';
import { legendNodes, type LegendLabels } from './colorLegend.ts';
import { drawBlock, type BlockWords } from './draw/drawBlock.ts';
import { NO_SIGNS, type CardSigns } from './draw/drawCard.ts';
import { drawLink, linkColor } from './draw/drawLink.ts';
import { boundingBox, clamp, type Box, type Point } from './geometry.ts';
import type { LinkCurve } from './links/curve.ts';
import { onCanvas } from './pages/places.ts';
import { drawPaperCard } from './paperCard.ts';
import { creditNode } from './paperCredit.ts';
import { headerNodes, titleOf, type HeaderLabels } from './paperHeader.ts';
import { paperLayout } from './paperLayout.ts';
import type { Scene, SceneNode } from './scene.ts';
import { PAPER_THEME, type BoardTheme } from './theme.ts';

/** The words on the page, in the language of the content; `layout` knows no language itself. */
export type PosterLabels = HeaderLabels &
  Readonly<{
    /** BCP 47 tag, `sk`. */
    language: string;
    block: (block: BlockKey) => BlockWords;
    link: (from: string, verb: LinkVerb, to: string) => string;
    legend: (mode: MarkMode) => LegendLabels;
  }>;

/** Paper is looked at from near, card by card: links stay in the background there, fainter than on screen. */
const LINK_OPACITY = 0.45;

/**
 * The page as it is printed: header, board, credit. One scene for PDF, SVG and PNG. `colors` is what they tell: where that is not
 * segments, which stand on the board themselves, with a legend.
 */
export function posterScene(
  document: CanvasDocument,
  labels: PosterLabels,
  theme: BoardTheme = PAPER_THEME,
  layout: BoardLayout = paperLayout(document, Math.SQRT2),
  colors: ColorMode = 'segment',
): Scene {
  const title = titleOf(document.info, labels);
  const links = linkNodes(document, layout, labels, theme, colors);
  const page = { board: layout.box, theme };
  const header = headerNodes(document.info, labels, page);
  const credit = creditNode(page);
  const legend =
    colors === 'segment' ? [] : legendNodes(document, colors, labels.legend(colors), { ...page, credit: credit.box });
  const blocks = blockNodes(document, layout, labels, theme, colors);
  const nodes = [...header, ...blocks, ...links, credit, ...legend];
  const around = [...header, credit, ...legend].map((node) => node.box);
  const box = boundingBox([layout.box, ...around]) ?? layout.box;
  return { box, background: theme.background, language: labels.language, title, nodes };
}

function blockNodes(
  document: CanvasDocument,
  layout: BoardLayout,
  labels: PosterLabels,
  theme: BoardTheme,
  colors: ColorMode,
): SceneNode[] {
  const signsOf = colors === 'segment' ? cardSigns(document) : markSigns(colors);
  const byBlock = Map.groupBy(document.cards.values(), (card) => card.block);
  return POSTER_ORDER.map((block) => {
    const cards = (byBlock.get(block) ?? []).toSorted((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
    const panel = drawBlock(layout.blocks[block], labels.block(block), cards.length === 0, theme);
    const drawn = cards.flatMap((card) => {
      const box = layout.cards.get(card.id);
      return box ? [{ ...drawPaperCard(card, box, signsOf(card), theme), ...onCanvas(card.id) }] : [];
    });
    return { ...panel, children: [...panel.children, ...drawn] };
  });
}

type SignsOf = (card: Card) => CardSigns;

/** What each card shows beside its text, where colours tell segments. */
export function cardSigns(document: CanvasDocument): SignsOf {
  const segments = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const index = buildLinkIndex(document);
  return ({ id }) => ({ own: segments.get(id) ?? null, serves: directSegments(index, segments, id) });
}

function markSigns(mode: MarkMode): SignsOf {
  return (card) => {
    const key = markOf(card, mode);
    return { ...NO_SIGNS, mark: key ? MARKS[key] : null };
  };
}

function linkNodes(
  document: CanvasDocument,
  layout: BoardLayout,
  labels: PosterLabels,
  theme: BoardTheme,
  colors: ColorMode,
): SceneNode[] {
  // A chain's colour would be taken for one of the legend.
  const segments = colors === 'segment' ? listSegments(document) : [];
  const signs = new Map(segments.map((sign) => [sign.id, sign]));
  const owners = soleSegments(document, buildLinkIndex(document));
  const { curves } = layoutLinks(document, layout);
  const links: SceneNode[] = [];
  for (const link of document.links.values()) {
    const curve = curves.get(link.id);
    const source = document.cards.get(link.from);
    const target = document.cards.get(link.to);
    const rule = source && target ? linkRule(source.block, target.block) : undefined;
    if (!curve || !source || !target || !rule) continue;
    const color = linkColor(link, owners, signs, theme);
    links.push(calm(drawLink(link, keepOnBoard(curve, layout.box), color, labels.link(source.text, rule.reads, target.text))));
  }
  return links;
}

function calm(link: SceneNode): SceneNode {
  return { ...link, items: link.items.map((item) => (item.kind === 'path' ? { ...item, opacity: LINK_OPACITY } : item)) };
}

/** A curve lies within its end and control points: with those on the board no bow swings out beyond it and costs it room. */
function keepOnBoard(curve: LinkCurve, { x, y, width, height }: Box): LinkCurve {
  const onBoard = (point: Point): Point => ({ x: clamp(point.x, x, x + width), y: clamp(point.y, y, y + height) });
  return { ...curve, control1: onBoard(curve.control1), control2: onBoard(curve.control2) };
}
