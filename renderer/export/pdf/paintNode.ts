import { ASCENT, DESCENT } from '../../layout/font/font.ts';
import { commonBox, type Box } from '../../layout/geometry.ts';
import type { DrawItem, SceneNode, TextItem } from '../../layout/scene.ts';
import type { PdfDocument } from './createDocument.ts';
import type { Placement } from './fitBox.ts';
import type { ForeignText } from './foreignText.ts';
import { paintItem } from './paintItem.ts';
import type { Places } from './places.ts';
import { tagOf, type StructureElement } from './structure.ts';

/** What painting a node needs to know of its page and document. */
export type NodePainter = Readonly<{
  document: PdfDocument;
  placement: Placement;
  /** What of the nodes can be seen. */
  window?: Box | undefined;
  elements: ReadonlyMap<SceneNode, StructureElement>;
  foreign: ForeignText;
  places: Places;
}>;

/** Paints a node's own items in board units, as what they are to a screen reader. */
export function paintNode(painter: NodePainter, node: SceneNode): void {
  if (node.items.length === 0) return;
  const { document, elements, foreign, places } = painter;
  const paint = (items: readonly DrawItem[]): void => items.forEach((item) => paintItem(document, item, foreign));
  const element = elements.get(node);
  if (element === undefined) {
    return paintArtifact(document, node.role === 'pageHeader' ? 'Pagination' : 'Layout', () => paint(node.items));
  }
  arrive(painter, node);
  const destination = places.destinationOf(node);
  const [ornaments, content] = splitAtText(node.items);
  if (ornaments.length > 0) paintArtifact(document, 'Layout', () => paint(ornaments));
  if (destination !== undefined) {
    paintContent(document, 'Link', element, () => paint(content));
    return addCrossReference(painter, node, element, destination);
  }
  for (const items of splitAtLinks(content)) {
    const [first] = items;
    if (first && isHyperlink(first)) paintHyperlink(painter, first, element, () => paint(items));
    else paintContent(document, tagOf(node.role), element, () => paint(items));
  }
}

/** Decoration: drawn, but not read out. */
export function paintArtifact(document: PdfDocument, type: 'Layout' | 'Pagination', paint: () => void): void {
  document.markContent('Artifact', { type });
  paint();
  document.endMarkedContent();
}

function paintContent(document: PdfDocument, tag: string, element: StructureElement, paint: () => void): void {
  const content = document.markStructureContent(tag);
  paint();
  document.endMarkedContent();
  element.add(content);
}

/** Rules, panels and pictograms before the words are decoration. Where there are no words, all stays together. */
function splitAtText(items: readonly DrawItem[]): readonly [readonly DrawItem[], readonly DrawItem[]] {
  const start = Math.max(
    0,
    items.findIndex(({ kind }) => kind === 'text'),
  );
  return [items.slice(0, start), items.slice(start)];
}

/** Each hyperlink by itself, what stands between them together, in order. */
function splitAtLinks(items: readonly DrawItem[]): DrawItem[][] {
  const groups: DrawItem[][] = [];
  let isOpen = false;
  for (const item of items) {
    if (isOpen && !isHyperlink(item)) groups.at(-1)?.push(item);
    else groups.push([item]);
    isOpen = !isHyperlink(item);
  }
  return groups;
}

type Hyperlink = TextItem & { href: string };

function isHyperlink(item: DrawItem): item is Hyperlink {
  return item.kind === 'text' && item.href !== undefined;
}

function paintHyperlink(painter: NodePainter, item: Hyperlink, parent: StructureElement, paint: () => void): void {
  const { document } = painter;
  const link = document.struct('Link');
  parent.add(link);
  paintContent(document, 'Link', link, paint);
  const y = item.baseline - ASCENT * item.size;
  const seen = seenOf(painter, { x: item.x, y, width: item.width, height: (ASCENT + DESCENT) * item.size });
  document.link(seen.x, seen.y, seen.width, seen.height, item.href, annotation(link, item.text));
}

/** The whole node leads there, not only its words. */
function addCrossReference(painter: NodePainter, node: SceneNode, link: StructureElement, destination: string): void {
  const { x, y, width, height } = seenOf(painter, node.box);
  painter.document.goTo(x, y, width, height, destination, annotation(link, node.label));
}

function seenOf({ window }: NodePainter, box: Box): Box {
  return window ? commonBox(box, window) : box;
}

/** Not in pdfkit's types: `structParent` ties the annotation to its tag; `Contents` must be a String object to be text. */
function annotation(structParent: StructureElement, contents: string): object {
  return { structParent, Contents: new String(contents) };
}

/** Points of air around a place one is led to. */
const AIR = 12;

function arrive({ document, placement, places }: NodePainter, node: SceneNode): void {
  const name = places.arriveAt(node);
  if (name === undefined) return;
  const { scale, offsetX, offsetY } = placement;
  const left = Math.max(0, node.box.x * scale + offsetX - AIR);
  const top = Math.max(0, node.box.y * scale + offsetY - AIR);
  document.addNamedDestination(name, 'XYZ', left, top, null);
}
