import type { Scene, SceneNode } from '../../layout/scene.ts';
import type { PdfDocument } from './createDocument.ts';

export type StructureElement = PDFKit.PDFStructureElement;

/** The tag tree of the document, and for each node with text of its own the element its marked content belongs to. */
export type Structure = Readonly<{ root: StructureElement; elements: ReadonlyMap<SceneNode, StructureElement> }>;

/**
 * What a screen reader walks through, page after page: H1 title, a Sect for each block with its H2 and a list of cards (L,
 * LI, LBody), or with a Sect for each card told at length (H3 and paragraphs). Panels, pictograms, running headers and links
 * between cards are decoration (artifacts) and have no element.
 */
export function buildStructure(document: PdfDocument, { title, language }: Scene, pages: readonly Scene[]): Structure {
  const elements = new Map<SceneNode, StructureElement>();
  const root = document.struct('Document', { title, lang: language });
  for (const page of pages) addNodes(document, root, page.nodes, elements);
  return { root, elements };
}

type Elements = Map<SceneNode, StructureElement>;

function addNodes(document: PdfDocument, parent: StructureElement, nodes: readonly SceneNode[], elements: Elements): void {
  let list: StructureElement | undefined;
  for (const node of nodes) {
    if (tagOf(node.role) === 'Artifact') continue;
    if (node.role === 'card') {
      list ??= addChild(document, parent, 'L');
      elements.set(node, addCard(document, list, node));
      continue;
    }
    list = undefined;
    addNode(document, parent, node, elements);
  }
}

function addNode(document: PdfDocument, parent: StructureElement, node: SceneNode, elements: Elements): void {
  if (tagOf(node.role) === 'Sect') {
    const section = addChild(document, parent, 'Sect', node.label === '' ? {} : { title: node.label });
    addNodes(document, section, node.children, elements);
    return;
  }
  elements.set(node, addChild(document, parent, tagOf(node.role), wholeText(node)));
  addNodes(document, parent, node.children, elements);
}

/** The tag of a node's own text. */
export function tagOf(role: SceneNode['role']): string {
  return TAGS[role];
}

const TAGS = {
  title: 'H1',
  pageTitle: 'H1',
  blockTitle: 'H2',
  sectionTitle: 'H2',
  entryTitle: 'H3',
  info: 'P',
  row: 'P',
  credit: 'P',
  card: 'LBody',
  block: 'Sect',
  entry: 'Sect',
  link: 'Artifact',
  pageHeader: 'Artifact',
} as const;

function addCard(document: PdfDocument, list: StructureElement, node: SceneNode): StructureElement {
  return addChild(document, addChild(document, list, 'LI'), tagOf('card'), wholeText(node));
}

/** A text broken into lines is told as one; a credit keeps its parts, which hold links of their own. */
function wholeText(node: SceneNode): { actual: string } | undefined {
  if (node.role === 'credit' || node.label === '') return undefined;
  const lines = node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return lines.length === 1 && lines[0] === node.label ? undefined : { actual: node.label };
}

function addChild(document: PdfDocument, parent: StructureElement, tag: string, options: object = {}): StructureElement {
  const element = document.struct(tag, options);
  parent.add(element);
  return element;
}
