import { ASCENT, DESCENT } from '../../layout/font/font.ts';
import type { Size } from '../../layout/geometry.ts';
import type { DrawItem, Scene, SceneNode, TextItem } from '../../layout/scene.ts';
import type { FontBytes } from '../fonts/fontBytes.ts';
import { paintOrder } from '../paintOrder.ts';
import { createDocument, finishDocument, type PdfDocument } from './createDocument.ts';
import { fitBox } from './fitBox.ts';
import { MissingGlyphs } from './missingGlyphs.ts';
import { paintItem } from './paintItem.ts';
import { MARGIN_MM, millimetresToPoints, pageSize, type Orientation, type PaperKey } from './paperSizes.ts';
import { buildStructure, tagOf, type StructureElement } from './structure.ts';

/** `date` goes into the file as its day of making; it is an argument so that the same input gives the same bytes. */
export type PdfOptions = Readonly<{
  paper: PaperKey;
  orientation: Orientation;
  /** Default `MARGIN_MM`. */
  marginMm?: number | undefined;
  fonts: FontBytes;
  author?: string | undefined;
  date: Date;
}>;

const WHITE = '#ffffff';

/**
 * Paints each scene on a page of its own of the chosen paper: vector, nothing cropped, text selectable, fonts embedded, tagged.
 * The first scene gives the file its title and language; there must be one.
 */
export async function paintPdf(scenes: readonly Scene[], options: PdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = scenes;
  if (first === undefined) throw new Error('a PDF without pages');
  const page = pageSize(options.paper, options.orientation);
  const { author, date, fonts } = options;
  const document = createDocument(page, fonts, { title: first.title, author, language: first.language, date });
  const missing = new MissingGlyphs(document);
  const { root, elements } = buildStructure(document, first, scenes);

  for (const [index, scene] of scenes.entries()) {
    // The first page is there from the beginning.
    if (index > 0) document.addPage();
    paintPage(document, scene, { page, marginMm: options.marginMm ?? MARGIN_MM, elements, missing });
  }

  root.end();
  document.addStructure(root);
  missing.finish();
  return finishDocument(document);
}

type PageSetting = Readonly<{
  page: Size;
  marginMm: number;
  elements: ReadonlyMap<SceneNode, StructureElement>;
  missing: MissingGlyphs;
}>;

function paintPage(document: PdfDocument, scene: Scene, { page, marginMm, elements, missing }: PageSetting): void {
  if (scene.background.toLowerCase() !== WHITE) {
    paintArtifact(document, 'Layout', () => document.rect(0, 0, page.width, page.height).fill(scene.background));
  }
  const { scale, offsetX, offsetY } = fitBox(scene.box, page, millimetresToPoints(marginMm));
  document.save().transform(scale, 0, 0, scale, offsetX, offsetY).lineCap('round').lineJoin('round');
  for (const node of paintOrder(scene)) paintNode(document, node, elements.get(node), missing);
  document.restore();
}

function paintNode(document: PdfDocument, node: SceneNode, element: StructureElement | undefined, missing: MissingGlyphs): void {
  if (node.items.length === 0) return;
  const paint = (items: readonly DrawItem[]): void => items.forEach((item) => paintItem(document, item, missing));
  if (element === undefined) {
    return paintArtifact(document, node.role === 'pageHeader' ? 'Pagination' : 'Layout', () => paint(node.items));
  }
  for (const items of splitAtLinks(node.items)) {
    const [first] = items;
    if (first && isHyperlink(first)) paintHyperlink(document, first, element, () => paint(items));
    else paintContent(document, node, element, () => paint(items));
  }
}

function paintContent(document: PdfDocument, node: SceneNode, element: StructureElement, paint: () => void): void {
  const content = document.markStructureContent(tagOf(node.role));
  paint();
  document.endMarkedContent();
  element.add(content);
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

/** Decoration: drawn, but not read out. */
function paintArtifact(document: PdfDocument, type: 'Layout' | 'Pagination', paint: () => void): void {
  document.markContent('Artifact', { type });
  paint();
  document.endMarkedContent();
}

type Hyperlink = TextItem & { href: string };

function isHyperlink(item: DrawItem): item is Hyperlink {
  return item.kind === 'text' && item.href !== undefined;
}

function paintHyperlink(document: PdfDocument, item: Hyperlink, parent: StructureElement, paint: () => void): void {
  const link = document.struct('Link');
  parent.add(link);
  const content = document.markStructureContent('Link');
  paint();
  document.endMarkedContent();
  link.add(content);
  const top = item.baseline - ASCENT * item.size;
  const height = (ASCENT + DESCENT) * item.size;
  // Not in pdfkit's types: `structParent` ties the annotation to its tag; `Contents` must be a String object to be text.
  const options = { structParent: link, Contents: new String(item.text) } as object;
  document.link(item.x, top, item.width, height, item.href, options);
}
