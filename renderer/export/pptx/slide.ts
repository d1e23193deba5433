import type { DrawItem, RectItem, Scene, SceneNode, TextItem } from '../../layout/scene.ts';
import { escapeXml } from '../escapeXml.ts';
import { connectorXml, sitePoint, siteOf, type End } from './connector.ts';
import { pathShape, rectShape, textShape } from './shapes.ts';
import { solidFill, type Paragraph, type Run } from './text.ts';
import { fitToSlide, type SlideSize, type Transform } from './units.ts';

/** One page: the draw list, the text of its cards as people wrote it, its links, and what the speaker has to say. */
export type SlidePage = Readonly<{
  scene: Scene;
  cardText: (cardId: string) => string;
  links: ReadonlyMap<string, Readonly<{ from: string; to: string }>>;
  notes: string;
}>;

/** A slide's shapes, and the addresses its texts link to in the order of their relation ids (`rId2` on). */
export type Slide = Readonly<{ shapes: string; addresses: readonly string[] }>;

/** Ids of shapes are unique in a slide; 1 is the slide's own group. */
type Drawing = {
  readonly page: SlidePage;
  readonly to: Transform;
  /** From the back to the front: blocks, links, everything else. */
  readonly panels: string[];
  readonly links: string[];
  readonly shapes: string[];
  readonly addresses: string[];
  readonly cards: Map<string, Readonly<{ id: number; rect: RectItem }>>;
  next: number;
};

const NO_BREAK_SPACE = '\u00a0';

/** The number of a slide's first free relation id: `rId1` is the layout. */
export const FIRST_ADDRESS = 2;

export function drawSlide(page: SlidePage, size: SlideSize): Slide {
  const to = fitToSlide(page.scene.box, size);
  const drawing: Drawing = { page, to, panels: [], links: [], shapes: [], addresses: [], cards: new Map(), next: 2 };
  for (const node of page.scene.nodes) if (node.role !== 'link') drawNode(node, drawing);
  // Links are glued to cards by their ids, so the cards come first.
  for (const node of page.scene.nodes) if (node.role === 'link') drawLink(node, drawing);
  const shapes = [...drawing.panels, ...drawing.links, ...drawing.shapes].join('');
  return { shapes, addresses: drawing.addresses };
}

/** What shapes are called in the list of a slide's objects. */
const NAMES: Readonly<Record<SceneNode['role'], string>> = {
  title: 'Title',
  info: 'Info',
  block: 'Block',
  blockTitle: 'Title of',
  card: 'Card',
  dimmedCard: 'Card',
  link: 'Link',
  credit: 'Credit',
  entry: 'Entry',
  entryTitle: 'Entry',
  pageHeader: 'Header',
  pageTitle: 'Title',
  row: 'Row',
  table: 'Table',
  tableRow: 'Row',
  headCell: 'Head',
  cell: 'Cell',
  sectionTitle: 'Section',
};

function drawNode(node: SceneNode, drawing: Drawing): void {
  const { to, page } = drawing;
  if (node.role === 'card' || node.role === 'dimmedCard') return drawCard(node, drawing);
  const layer = node.role === 'block' ? drawing.panels : drawing.shapes;
  const name = `${NAMES[node.role]} ${node.label}`;
  for (const item of node.items) {
    const shape = item.kind === 'text' ? null : drawItem(item, { id: drawing.next++, name }, page.scene.language, to);
    if (shape !== null) layer.push(shape);
  }
  const texts = node.items.filter((item) => item.kind === 'text');
  const [first] = texts;
  if (first) {
    const { width, height } = node.box;
    const box = { x: first.x, y: first.baseline - first.size, width, height };
    drawing.shapes.push(textShape({ id: drawing.next++, name }, box, lines(texts, drawing), page.scene.language, to));
  }
  for (const child of node.children) drawNode(child, drawing);
}

function drawItem(
  item: Exclude<DrawItem, TextItem>,
  named: Readonly<{ id: number; name: string }>,
  language: string,
  to: Transform,
) {
  switch (item.kind) {
    case 'rect':
      return rectShape(named, item, [], language, to);
    case 'path':
      return pathShape(named, item, to);
    case 'circle': {
      const { cx, cy, r, ...paint } = item;
      const rect = { ...paint, kind: 'rect', x: cx - r, y: cy - r, width: 2 * r, height: 2 * r, radius: r } as const;
      return rectShape(named, rect, [], language, to);
    }
  }
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
    .map((line): Paragraph => [{ text: line, size, color: text.fill }]);
  const last = written.at(-1) ?? [];
  const content = [...written.slice(0, -1), [...last, ...letters(node, size)]];
  drawing.shapes.push(rectShape({ id, name: `${NAMES[node.role]} ${node.label}` }, rect, content, page.scene.language, to));
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

/** Texts on one baseline are one paragraph. */
function lines(texts: readonly TextItem[], drawing: Drawing): readonly Paragraph[] {
  return [...Map.groupBy(texts, ({ baseline }) => baseline).values()].map((line) =>
    line.map(({ text, size, fill, face, href }) => ({
      ...{ text, size: drawing.to.fontSize(size), color: fill, isBold: face === 'bold', isItalic: face === 'italic' },
      link: href === undefined ? undefined : addressId(href, drawing),
    })),
  );
}

function addressId(href: string, { addresses }: Drawing): string {
  if (!addresses.includes(href)) addresses.push(href);
  return `rId${FIRST_ADDRESS + addresses.indexOf(href)}`;
}

function drawLink(node: SceneNode, drawing: Drawing): void {
  const { from, to } = drawing.page.links.get(node.id) ?? { from: '', to: '' };
  const curve = node.items.find((item) => item.kind === 'path');
  const [start, bend] = curve?.commands ?? [];
  const source = drawing.cards.get(from);
  const target = drawing.cards.get(to);
  if (!curve || start?.[0] !== 'M' || bend?.[0] !== 'C' || !source || !target) return;
  const ends = [
    endAt(source, { x: start[1], y: start[2] }, drawing.to),
    endAt(target, { x: bend[5], y: bend[6] }, drawing.to),
  ] as const;
  const { glue, geometry } = connectorXml(...ends);
  const line = `<a:ln w="9525">${solidFill(curve.stroke ?? '#667080', 0.6)}<a:tailEnd type="oval" w="sm" len="sm"/></a:ln>`;
  const named = `<p:cNvPr id="${drawing.next++}" name="${escapeXml(`Link ${node.label}`)}"/>`;
  drawing.links.push(
    `<p:cxnSp><p:nvCxnSpPr>${named}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${geometry}${line}</p:spPr></p:cxnSp>`,
  );
}

function endAt(
  { id, rect }: Readonly<{ id: number; rect: RectItem }>,
  point: Readonly<{ x: number; y: number }>,
  to: Transform,
): End {
  const site = siteOf(rect, point);
  const box = { x: to.x(rect.x), y: to.y(rect.y), width: to.length(rect.width), height: to.length(rect.height) };
  return { shapeId: id, site, point: sitePoint(box, site) };
}
