import type { Scene, SceneNode } from '../../layout/scene.ts';
import type { PdfDocument } from './createDocument.ts';

export type StructureElement = PDFKit.PDFStructureElement;

/** The tag tree of the page, and for each node with text of its own the element its marked content belongs to. */
export type Structure = Readonly<{ root: StructureElement; elements: ReadonlyMap<SceneNode, StructureElement> }>;

/**
 * What a screen reader walks through: H1 title, a Sect for each block with its H2 and a list of cards (L, LI, LBody).
 * Panels, pictograms and links between cards are decoration (artifacts) and have no element.
 */
export function buildStructure(document: PdfDocument, scene: Scene): Structure {
  const elements = new Map<SceneNode, StructureElement>();
  const root = document.struct('Document', { title: scene.title, lang: scene.language });
  addNodes(document, root, scene.nodes, elements);
  return { root, elements };
}

type Elements = Map<SceneNode, StructureElement>;

function addNodes(document: PdfDocument, parent: StructureElement, nodes: readonly SceneNode[], elements: Elements): void {
  let list: StructureElement | undefined;
  for (const node of nodes) {
    if (node.role === 'link') continue;
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
  if (node.role === 'block') {
    const section = addChild(document, parent, 'Sect', { title: node.label });
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

const TAGS = { title: 'H1', blockTitle: 'H2', info: 'P', credit: 'P', card: 'LBody', link: 'Artifact', block: 'Sect' } as const;

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
