import type { SceneNode } from '../../layout/scene.ts';
import { nameOf, outsideId, type Drawing, type Outside, type SlidePage } from './drawing.ts';
import { linkConnector } from './drawLinks.ts';
import { drawSigns, leftOf } from './drawSigns.ts';
import { mergeSplitTexts } from './mergeSplitTexts.ts';
import { setParagraphs, topOf } from './setText.ts';
import { rectShape, textShape } from './shapes.ts';
import { isCellWide, tableFrame } from './table.ts';
import type { Paragraph, Run } from './text.ts';
import { paragraphRows, textBlocks, unbroken, type TextBlock } from './textBlocks.ts';
import { fitToSlide, type SlideSize } from './units.ts';

/** A slide's shapes, and what they need from outside in the order of its relation ids (`rId2` on). */
export type Slide = Readonly<{ shapes: string; outside: readonly Outside[] }>;

/** Between a text and what stands beside it, board units. */
const BETWEEN_TEXTS = 4;

const NO_BREAK_SPACE = '\u00a0';

export function drawSlide(page: SlidePage, size: SlideSize): Slide {
  const to = fitToSlide(page.scene.box, size);
  const drawing: Drawing = {
    page,
    to,
    panels: [],
    links: [],
    shapes: [],
    outside: [],
    cards: new Map(),
    hasTitle: false,
    next: 2,
  };
  const nodes = mergeSplitTexts(page.scene.nodes);
  for (const node of nodes) if (node.role !== 'link') drawNode(node, drawing);
  // Links are glued to cards by their ids, so the cards come first.
  for (const node of nodes) if (node.role === 'link') drawLink(node, drawing);
  const shapes = [...drawing.panels, ...drawing.links, ...drawing.shapes].join('');
  return { shapes, outside: drawing.outside };
}

function drawNode(node: SceneNode, drawing: Drawing): void {
  if (node.role === 'card' || node.role === 'dimmedCard') return drawCard(node, drawing);
  if (node.role === 'table') return drawTable(node, drawing);
  const layer = node.role === 'block' ? drawing.panels : drawing.shapes;
  const texts = drawSigns(node, node.items, layer, drawing);
  for (const block of textBlocks(texts)) drawText(block, node, drawing);
  for (const child of node.children) drawNode(child, drawing);
}

/** A text box a block of text, as wide as there is room for; the first title of a slide is its title. */
function drawText(block: TextBlock, node: SceneNode, drawing: Drawing): void {
  const [first, second] = block.rows;
  const last = block.rows.at(-1);
  if (!first || !last) return;
  const { to, page } = drawing;
  const own = Math.max(...block.rows.map(({ right }) => right));
  const beside = node.items
    .map(leftOf)
    .filter((x) => x > own)
    .map((x) => x - BETWEEN_TEXTS);
  const edge = Math.min(...beside, node.box.x + node.box.width);
  const groups = paragraphRows(block.rows, node.label);
  const isWrapped = groups.some((rows) => rows.length > 1);
  const top = topOf(first, second);
  const box = {
    x: first.x,
    y: top,
    width: (isWrapped ? Math.max(own, edge) : own) - first.x,
    height: last.baseline + last.size * 0.3 - top,
  };
  const isTitle = !drawing.hasTitle && (node.role === 'title' || node.role === 'pageTitle');
  if (isTitle) drawing.hasTitle = true;
  const text = setParagraphs(
    groups,
    to,
    (rows) => unbroken(rows, node.label),
    (href) => outsideId('hyperlink', href, drawing),
  );
  const named = { id: drawing.next++, name: nameOf(node) };
  drawing.shapes.push(textShape(named, box, text, { language: page.scene.language, isWrapped, isTitle }, to));
}

/** What lies in cells besides their texts and colours lies over the table. */
function drawTable(node: SceneNode, drawing: Drawing): void {
  const { to, page } = drawing;
  const id = drawing.next++;
  const over: string[] = [];
  const frame = tableFrame(node, id, {
    to,
    language: page.scene.language,
    textsOf: (cell) => {
      const items = cell.items.filter((item) => item.kind !== 'rect' || !isCellWide(item, cell.box));
      return drawSigns(cell, items, over, drawing);
    },
  });
  drawing.shapes.push(frame, ...over);
}

/** The card's rectangle with its whole text in it; the letters of its segments follow in their colours. */
function drawCard(node: SceneNode, drawing: Drawing): void {
  const { page, to } = drawing;
  const rect = node.items.find((item) => item.kind === 'rect');
  const text = node.items.find((item) => item.kind === 'text');
  if (!rect || !text) return;
  const id = drawing.next++;
  drawing.cards.set(node.id, { id, rect });
  const size = to.fontSize(text.size);
  const written = page
    .cardText(node.id)
    .split('\n')
    .map((line): Paragraph => ({ runs: [{ text: line, size, color: text.fill }] }));
  const last = written.at(-1)?.runs ?? [];
  const content = [...written.slice(0, -1), { runs: [...last, ...letters(node, size)] }];
  drawing.shapes.push(rectShape({ id, name: nameOf(node) }, rect, content, page.scene.language, to));
}

/** The badges of a card: each a circle followed by its letter. They stay together when the line is full. */
function letters(node: SceneNode, size: number): readonly Run[] {
  const badges = node.items.flatMap((item, index) => {
    const letter = node.items[index + 1];
    return item.kind === 'circle' && letter?.kind === 'text' ? [{ text: letter.text, color: item.fill ?? letter.fill }] : [];
  });
  return badges.map(({ text, color }, index) => ({
    ...{ text: `${index === 0 ? ' ' : NO_BREAK_SPACE}${text}`, color },
    ...{ size: Math.round(size * 0.75), isBold: true },
  }));
}

function drawLink(node: SceneNode, drawing: Drawing): void {
  const { to, cards, page } = drawing;
  const connector = linkConnector(node, { id: drawing.next, to, cards, links: page.links });
  if (connector === null) return;
  drawing.next++;
  drawing.links.push(connector);
}
