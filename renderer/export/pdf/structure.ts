import type { Scene, SceneNode } from '../../layout/scene.ts';
import type { PdfDocument } from './createDocument.ts';
import type { Places } from './places.ts';

export type StructureElement = PDFKit.PDFStructureElement;

/**
 * The tag tree of the document, and on each page for each node with text of its own the element its marked content belongs to. Pages may
 * share nodes.
 */
export type Structure = Readonly<{ root: StructureElement; elements: readonly ReadonlyMap<SceneNode, StructureElement>[] }>;

/**
 * What a screen reader walks through, page after page: H1 title, a logo as Figure, a Sect for each block with its H2 and a list of cards (L,
 * LI, LBody), or with a Sect for each card told at length (H3 and paragraphs). Panels, pictograms, running headers and links
 * between cards are decoration (artifacts) and have no element. The text of what leads to another place is inside a Link.
 */
export function buildStructure(
  document: PdfDocument,
  { title, language }: Scene,
  pages: readonly Scene[],
  places: Places,
): Structure {
  const root = document.struct('Document', { title, lang: language });
  const elements = pages.map((page) => {
    const onPage = new Map<SceneNode, StructureElement>();
    addNodes({ document, elements: onPage, places }, root, page.nodes);
    return onPage;
  });
  return { root, elements };
}

type Tree = Readonly<{ document: PdfDocument; elements: Map<SceneNode, StructureElement>; places: Places }>;

function addNodes(tree: Tree, parent: StructureElement, nodes: readonly SceneNode[]): void {
  const { document } = tree;
  let list: StructureElement | undefined;
  for (const node of nodes) {
    if (tagOf(node.role) === 'Artifact') continue;
    if (node.role === 'card') {
      list ??= addChild(document, parent, 'L');
      addText(tree, addChild(document, list, 'LI'), node);
      continue;
    }
    list = undefined;
    addNode(tree, parent, node);
  }
}

function addNode(tree: Tree, parent: StructureElement, node: SceneNode): void {
  if (GROUPS.has(tagOf(node.role))) {
    const section = addChild(tree.document, parent, tagOf(node.role), node.label === '' ? {} : { title: node.label });
    return node.role === 'tableRow' ? addCells(tree, section, node.children) : addNodes(tree, section, node.children);
  }
  addText(tree, parent, node);
  addNodes(tree, parent, node.children);
}

/** A row of nothing but heads stands above columns; any other head begins its row. */
function addCells(tree: Tree, row: StructureElement, cells: readonly SceneNode[]): void {
  const scope = cells.every(({ role }) => role === 'headCell') ? 'Column' : 'Row';
  for (const cell of cells) {
    addText(tree, row, cell, cell.role === 'headCell' ? { scope } : {});
    addNodes(tree, row, cell.children);
  }
}

/** A node with text of its own. */
function addText({ document, elements, places }: Tree, parent: StructureElement, node: SceneNode, options: object = {}): void {
  const tag = tagOf(node.role);
  const isLink = places.destinationOf(node) !== undefined;
  const element = isLink
    ? addChild(document, addChild(document, parent, tag, options), 'Link', wholeText(node))
    : addChild(document, parent, tag, { ...options, ...wholeText(node) });
  elements.set(node, element);
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
  logo: 'Figure',
  row: 'P',
  credit: 'P',
  card: 'LBody',
  block: 'Sect',
  entry: 'Sect',
  table: 'Table',
  tableRow: 'TR',
  headCell: 'TH',
  cell: 'TD',
  link: 'Artifact',
  dimmedCard: 'Artifact',
  pageHeader: 'Artifact',
} as const;

/** They hold others and have no text of their own. */
const GROUPS: ReadonlySet<string> = new Set(['Sect', 'Table', 'TR']);

/** A text broken into lines is told as one; a credit keeps its parts, which hold links of their own. */
function wholeText(node: SceneNode): { actual: string } | { alt: string } | undefined {
  if (node.role === 'logo') return { alt: node.label };
  if (node.role === 'credit' || node.label === '') return undefined;
  const lines = node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return lines.length === 1 && lines[0] === node.label ? undefined : { actual: node.label };
}

function addChild(document: PdfDocument, parent: StructureElement, tag: string, options: object = {}): StructureElement {
  const element = document.struct(tag, options);
  parent.add(element);
  return element;
}
