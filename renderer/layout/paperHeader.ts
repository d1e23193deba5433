import type { DocumentInfo } from '../model/document.ts';
import { DESCRIPTION, descriptionLines, isWholeIn } from './description.ts';
import { boundingBox, type Box } from './geometry.ts';
import { logoNode } from './logoNode.ts';
import { moveDown } from './pages/moveDown.ts';
import type { FontFace, SceneNode, TextItem } from './scene.ts';
import { breakText, type TextLine } from './text/breakText.ts';
import { measureText } from './text/measureText.ts';
import { PAPER_THEME, type BoardTheme } from './theme.ts';

/** The words of the header in the language of the content. */
export type HeaderLabels = Readonly<{
  untitled: string;
  /** Names of the details beside the title. */
  client: string;
  author: string;
  date: string;
  edition: string;
  /** What the picture at the head is to those who do not see it. */
  logo: string;
  /** An ISO day (`2026-11-22`) as people write it. */
  formatDay: (isoDay: string) => string;
}>;

/** What stands around the board: where the board is and in which colours. */
export type HeaderPage = Readonly<{ board: Box; theme: BoardTheme }>;

/** The page belongs to the board: the title is little more than twice the size of a card's text (13), the rest is smaller. */
const TITLE = { face: 'bold', size: 28, line: 34 } as const;
const DETAIL_NAME = { face: 'regular', size: 10, line: 14 } as const;
const DETAIL = { face: 'bold', size: 12, line: 16 } as const;
const HEADER_GAP = 12;
const DESCRIPTION_GAP = 2;
/** From the top of the title's line to that of the details beside it. */
const DETAIL_DROP = 4;
/** The widest a detail may be before it wraps, and the longest line of the description that still reads well. */
const DETAIL_WIDTH = 230;
const MEASURE = 860;
const NARROWEST_DESCRIPTION = 240;
/** The most a logo takes at the left end, and the air beside it. */
const LOGO = { width: 170, height: 46 } as const;
const LOGO_GAP = 18;
const COLUMN_GAP = 36;

type Type = Readonly<{ face: FontFace; size: number; line: number }>;

/**
 * The logo on the left, then the title, then the description with the details on its right; a title short enough shares its line with the details.
 * Everything stands on the upper edge of the board and keeps to its width.
 */
export function headerNodes(info: DocumentInfo, labels: HeaderLabels, page: HeaderPage): SceneNode[] {
  const { board: whole, theme } = page;
  const logo = logoNode(info, labels.logo, { x: whole.x, y: 0 }, LOGO);
  const board = logo ? withoutLeft(whole, logo.box.width + LOGO_GAP) : whole;
  const title = titleOf(info, labels);
  const details = detailNodes(info, labels, { board, theme });
  const beside = details.length === 0 ? board.width : Math.min(...details.map((node) => node.box.x)) - COLUMN_GAP - board.x;
  const isShort = measureText(title, TITLE.face, TITLE.size) <= beside;
  const head = textNode('title', 'title', title, TITLE, { x: board.x, width: isShort ? beside : board.width }, theme.blockTitle);
  const under = head.box.height + DESCRIPTION_GAP;
  const drop = isShort ? DETAIL_DROP : under;
  const nodes = [...(logo ? [logo] : []), head, ...details.map((node) => moveDown(node, drop))];
  if (info.description) {
    // Details that end above it leave it the whole width, and so do those that leave too little beside them, or for all of it.
    const below = Math.max(under, ...details.map((node) => node.box.height + drop + DESCRIPTION_GAP));
    const isBelow = below === under || beside < NARROWEST_DESCRIPTION || !isWholeIn(info.description, beside);
    const span = { x: board.x, width: Math.min(isBelow ? board.width : beside, MEASURE) };
    const lines = descriptionLines(info.description, span.width);
    const description = linesNode('info', 'description', info.description, { lines, type: DESCRIPTION, span, fill: theme.hint });
    nodes.push(moveDown(description, isBelow ? below : under));
  }
  const height = Math.max(...nodes.map((node) => node.box.y + node.box.height)) + HEADER_GAP;
  return nodes.map((node) => moveDown(node, board.y - height));
}

function withoutLeft({ x, width, ...rest }: Box, by: number): Box {
  return { ...rest, x: x + by, width: width - by };
}

export function titleOf(info: DocumentInfo, { untitled }: Pick<HeaderLabels, 'untitled'>): string {
  return info.title.trim() === '' ? untitled : info.title;
}

/** The details in one row that ends at the board's right edge, each as wide as it needs. */
function detailNodes(info: DocumentInfo, labels: HeaderLabels, page: HeaderPage): SceneNode[] {
  let right = page.board.x + page.board.width;
  const nodes: SceneNode[] = [];
  const details = coverDetails(info, labels);
  const widest = Math.min(DETAIL_WIDTH, (page.board.width - (details.length - 1) * COLUMN_GAP) / details.length);
  for (const [name, value] of details.toReversed()) {
    const natural = Math.max(measureText(name, DETAIL_NAME.face, DETAIL_NAME.size), measureText(value, DETAIL.face, DETAIL.size));
    // Whole units and one more: rounding must not cost the last letter its place.
    const width = Math.min(Math.ceil(natural) + 1, widest);
    nodes.unshift(detailNode(name, value, { x: right - width, width }, page.theme));
    right -= width + COLUMN_GAP;
  }
  return nodes;
}

/** For whom, by whom, when and which version: names and values of what was filled in. */
export function coverDetails(info: DocumentInfo, labels: HeaderLabels): (readonly [string, string])[] {
  const details: (readonly [string, string])[] = [];
  if (info.client) details.push([labels.client, info.client]);
  if (info.author) details.push([labels.author, info.author]);
  if (info.date) details.push([labels.date, labels.formatDay(info.date)]);
  if (info.edition) details.push([labels.edition, info.edition]);
  return details;
}

type Span = Readonly<{ x: number; width: number }>;

function detailNode(name: string, value: string, span: Span, theme: BoardTheme): SceneNode {
  const head = textNode('info', name, name, DETAIL_NAME, span, theme.hint);
  const body = moveDown(textNode('info', name, value, DETAIL, span, theme.blockTitle), head.box.height);
  const box = boundingBox([head.box, body.box]) ?? head.box;
  return { ...head, label: `${name}: ${value}`, box, items: [...head.items, ...body.items] };
}

/** Broken text as a node whose first line's top is at y = 0. */
function textNode(role: 'title' | 'info', id: string, text: string, type: Type, span: Span, fill: string): SceneNode {
  return linesNode(role, id, text, { lines: breakText(text, type.face, type.size, span.width), type, span, fill });
}

type SetText = Readonly<{ lines: readonly TextLine[]; type: Type; span: Span; fill: string }>;

function linesNode(role: 'title' | 'info', id: string, text: string, { lines, type, span, fill }: SetText): SceneNode {
  const { face, size, line } = type;
  const items = lines.map((part, index): TextItem => {
    return { kind: 'text', x: span.x, baseline: index * line + size, text: part.text, face, size, width: part.width, fill };
  });
  return { role, id, label: text, box: { x: span.x, y: 0, width: span.width, height: lines.length * line }, items, children: [] };
}

/** What the header takes above a board of this width; the labels' words hardly matter to it. */
export function headerHeight(info: DocumentInfo, boardWidth: number): number {
  const nodes = headerNodes(info, PLAIN_LABELS, { board: { x: 0, y: 0, width: boardWidth, height: 0 }, theme: PAPER_THEME });
  return -Math.min(...nodes.map((node) => node.box.y));
}

const PLAIN_LABELS: HeaderLabels = {
  untitled: 'Untitled',
  client: 'Client',
  author: 'Author',
  date: 'Date',
  edition: 'Version',
  logo: 'Logo',
  formatDay: () => '22 November 2026',
};
