import { POSTER_ORDER, type BlockKey } from '../model/blocks.ts';
import type { CanvasDocument, Card, DocumentInfo } from '../model/document.ts';
import { linkRule, type LinkVerb } from '../model/linkRules.ts';
import { buildLinkIndex } from '../model/queries/linkIndex.ts';
import { directSegments, listSegments, soleSegments } from '../model/queries/segments.ts';
import { layoutBoard, type BoardLayout } from './boardLayout.ts';
import { drawBlock, type BlockWords } from './draw/drawBlock.ts';
import { drawCard, type CardSigns } from './draw/drawCard.ts';
import { drawLink, linkColor } from './draw/drawLink.ts';
import { boundingBox, clamp, type Box } from './geometry.ts';
import { linkCurve, pointOnCurve, type LinkCurve } from './links/curve.ts';
import { fanOutEnds } from './links/fanOut.ts';
import type { FontFace, Scene, SceneNode, TextItem } from './scene.ts';
import { breakText } from './text/breakText.ts';
import { measureText } from './text/measureText.ts';
import { PAPER_THEME, type BoardTheme } from './theme.ts';

/** The words on the page, in the language of the content; `layout` knows no language itself. */
export type PosterLabels = Readonly<{
  /** BCP 47 tag, `sk`. */
  language: string;
  untitled: string;
  /** Names of the details beside the title. */
  client: string;
  author: string;
  date: string;
  /** An ISO day (`2026-11-22`) as people write it. */
  formatDay: (isoDay: string) => string;
  block: (block: BlockKey) => BlockWords;
  link: (from: string, verb: LinkVerb, to: string) => string;
}>;

type Words = Readonly<{ text: string; href?: string }>;

/** The method's licence asks for this line, legibly and with its links, under every canvas. Never translated. */
const CREDIT: readonly Words[] = [
  { text: 'The Business Model Canvas · ' },
  { text: 'Strategyzer.com', href: 'https://www.strategyzer.com' },
  { text: ' · ' },
  { text: 'CC BY-SA 3.0', href: 'https://creativecommons.org/licenses/by-sa/3.0/' },
];

/** Type sizes in board units for an empty board; they grow with the board, so that paper shows them alike. */
const TITLE = { face: 'bold', size: 32, line: 40 } as const;
const DESCRIPTION = { face: 'regular', size: 14, line: 21 } as const;
const DETAIL_NAME = { face: 'regular', size: 11, line: 17 } as const;
const DETAIL = { face: 'bold', size: 14, line: 20 } as const;
const CREDIT_TYPE = { face: 'regular', size: 12, line: 16 } as const;
const HEADER_GAP = 22;
const FOOTER_GAP = 14;
/** The widest a detail may be before it wraps, and the longest line of the description that reads well. */
const DETAIL_WIDTH = 230;
const MEASURE = 640;
const COLUMN_GAP = 36;
const EMPTY_BOARD = { width: 1184, height: 838 };
const MAX_GROWTH = 2.5;

type Type = Readonly<{ face: FontFace; size: number; line: number }>;

/** The page as it is printed: header, board, credit. One scene for PDF, SVG and PNG. */
export function posterScene(
  document: CanvasDocument,
  labels: PosterLabels,
  theme: BoardTheme = PAPER_THEME,
  layout: BoardLayout = layoutBoard(document),
): Scene {
  const title = document.info.title.trim() === '' ? labels.untitled : document.info.title;
  const { links, reach } = linkNodes(document, layout, labels, theme);
  const board = layout.box;
  const growth = clamp(Math.max(board.width / EMPTY_BOARD.width, board.height / EMPTY_BOARD.height), 1, MAX_GROWTH);
  const page = { board, growth, theme };
  const header = headerNodes(document.info, title, labels, page);
  const credit = creditNode(page);
  const nodes = [...header, ...blockNodes(document, layout, labels, theme), ...links, credit];
  const box = boundingBox([board, ...reach, ...header.map((node) => node.box), credit.box]) ?? board;
  return { box, background: theme.background, language: labels.language, title, nodes };
}

type Page = Readonly<{ board: Box; growth: number; theme: BoardTheme }>;

function blockNodes(document: CanvasDocument, layout: BoardLayout, labels: PosterLabels, theme: BoardTheme): SceneNode[] {
  const segments = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const index = buildLinkIndex(document);
  const signsOf = (card: Card): CardSigns => ({
    own: segments.get(card.id) ?? null,
    serves: directSegments(index, segments, card.id),
  });
  const byBlock = Map.groupBy(document.cards.values(), (card) => card.block);
  return POSTER_ORDER.map((block) => {
    const cards = (byBlock.get(block) ?? []).toSorted((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
    const panel = drawBlock(layout.blocks[block], labels.block(block), cards.length === 0, theme);
    const drawn = cards.flatMap((card) => {
      const box = layout.cards.get(card.id);
      return box ? [drawCard(card, box, signsOf(card), theme)] : [];
    });
    return { ...panel, children: [...panel.children, ...drawn] };
  });
}

type LinkNodes = Readonly<{ links: SceneNode[]; reach: Box[] }>;

function linkNodes(document: CanvasDocument, layout: BoardLayout, labels: PosterLabels, theme: BoardTheme): LinkNodes {
  const signs = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const owners = soleSegments(document, buildLinkIndex(document));
  const placed = [...document.links.values()].flatMap((link) => {
    const from = layout.cards.get(link.from);
    const to = layout.cards.get(link.to);
    return from && to ? [{ link, from, to }] : [];
  });
  const offsets = fanOutEnds(placed.map(({ link, from, to }) => ({ id: link.id, from, to, fromId: link.from, toId: link.to })));
  const links: SceneNode[] = [];
  const reach: Box[] = [];
  for (const { link, from, to } of placed) {
    const source = document.cards.get(link.from);
    const target = document.cards.get(link.to);
    const rule = source && target ? linkRule(source.block, target.block) : undefined;
    if (!source || !target || !rule) continue;
    const curve = linkCurve(from, to, offsets.get(link.id));
    links.push(drawLink(link, curve, linkColor(link, owners, signs, theme), labels.link(source.text, rule.reads, target.text)));
    reach.push(reachOf(curve));
  }
  return { links, reach };
}

/** What the curve itself covers; its control points lie far outside and would make room for nothing. */
function reachOf(curve: LinkCurve): Box {
  const points = Array.from({ length: 17 }, (_, step) => pointOnCurve(curve, step / 16));
  const box = boundingBox(points.map(({ x, y }) => ({ x: x - 2, y: y - 2, width: 4, height: 4 })));
  return box ?? curve.box;
}

/**
 * Title, then the description with the details on its right; a title short enough shares its line with the details.
 * Everything stands on the upper edge of the board and keeps to its width.
 */
function headerNodes(info: DocumentInfo, title: string, labels: PosterLabels, page: Page): SceneNode[] {
  const { board, growth, theme } = page;
  const details = detailNodes(info, labels, page);
  const taken =
    details.length === 0 ? 0 : board.x + board.width - Math.min(...details.map((node) => node.box.x)) + COLUMN_GAP * growth;
  const beside = board.width - taken;
  const isShort = measureText(title, TITLE.face, TITLE.size * growth) <= beside;
  const wide = { x: board.x, width: isShort ? beside : board.width };
  const head = textNode('title', 'title', title, grow(TITLE, growth), wide, theme.blockTitle);
  const under = head.box.height + 6 * growth;
  const nodes = [head, ...details.map((node) => moveNode(node, isShort ? 7 * growth : under))];
  if (info.description) {
    const span = { x: board.x, width: Math.min(beside, MEASURE * growth) };
    nodes.push(moveNode(textNode('info', 'description', info.description, grow(DESCRIPTION, growth), span, theme.hint), under));
  }
  const height = Math.max(...nodes.map((node) => node.box.y + node.box.height)) + HEADER_GAP * growth;
  return nodes.map((node) => moveNode(node, board.y - height));
}

/** The details in one row that ends at the board's right edge, each as wide as it needs. */
function detailNodes(info: DocumentInfo, labels: PosterLabels, page: Page): SceneNode[] {
  const { board, growth } = page;
  let right = board.x + board.width;
  const nodes: SceneNode[] = [];
  for (const [name, value] of detailsOf(info, labels).toReversed()) {
    const natural = Math.max(measureText(name, DETAIL_NAME.face, DETAIL_NAME.size), measureText(value, DETAIL.face, DETAIL.size));
    // Whole units and one more: scaling must not cost the last letter its place.
    const width = Math.min(Math.ceil(natural) + 1, DETAIL_WIDTH) * growth;
    nodes.unshift(detailNode(name, value, { x: right - width, width }, page));
    right -= width + COLUMN_GAP * growth;
  }
  return nodes;
}

function detailsOf(info: DocumentInfo, labels: PosterLabels): (readonly [string, string])[] {
  const details: (readonly [string, string])[] = [];
  if (info.client) details.push([labels.client, info.client]);
  if (info.author) details.push([labels.author, info.author]);
  if (info.date) details.push([labels.date, labels.formatDay(info.date)]);
  return details;
}

type Span = Readonly<{ x: number; width: number }>;

function detailNode(name: string, value: string, span: Span, { growth, theme }: Page): SceneNode {
  const head = textNode('info', name, name, grow(DETAIL_NAME, growth), span, theme.hint);
  const body = moveNode(textNode('info', name, value, grow(DETAIL, growth), span, theme.blockTitle), head.box.height);
  const box = boundingBox([head.box, body.box]) ?? head.box;
  return { ...head, label: `${name}: ${value}`, box, items: [...head.items, ...body.items] };
}

function creditNode({ board, growth, theme }: Page): SceneNode {
  const { face, size, line } = grow(CREDIT_TYPE, growth);
  const y = board.y + board.height + FOOTER_GAP * growth;
  let x = board.x;
  const items = CREDIT.map(({ text, href }): TextItem => {
    const width = measureText(text, face, size);
    x += width;
    return { kind: 'text', x: x - width, baseline: y + size, text, face, size, width, fill: theme.credit, href };
  });
  const label = CREDIT.map(({ text }) => text).join('');
  return { role: 'credit', id: 'credit', label, box: { x: board.x, y, width: x - board.x, height: line }, items, children: [] };
}

/** Broken text as a node whose first line's top is at y = 0. */
function textNode(role: 'title' | 'info', id: string, text: string, type: Type, span: Span, fill: string): SceneNode {
  const { face, size, line } = type;
  const lines = breakText(text, face, size, span.width);
  const items = lines.map((part, index): TextItem => {
    return { kind: 'text', x: span.x, baseline: index * line + size, text: part.text, face, size, width: part.width, fill };
  });
  return { role, id, label: text, box: { x: span.x, y: 0, width: span.width, height: lines.length * line }, items, children: [] };
}

function grow({ face, size, line }: Type, by: number): Type {
  return { face, size: size * by, line: line * by };
}

/** Moves a node of text lines down. */
function moveNode(node: SceneNode, by: number): SceneNode {
  const items = node.items.map((item) => (item.kind === 'text' ? { ...item, baseline: item.baseline + by } : item));
  return { ...node, box: { ...node.box, y: node.box.y + by }, items };
}
