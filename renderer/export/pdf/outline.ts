import type { Scene, SceneNode } from '../../layout/scene.ts';
import type { PdfDocument } from './createDocument.ts';
import type { Placement } from './fitBox.ts';

/** Not in pdfkit's types: the entries of its dictionary. `Count` is how many entries below it are shown. */
type Item = PDFKit.PDFOutline & { outlineData: { Count?: number } };

/** What readers show beside the pages: what begins where, and the sections in it. */
export class Outline {
  readonly #document: PdfDocument;
  #current: PDFKit.PDFOutline | undefined;

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** Enters what begins on the document's present page. */
  addPage(scene: Scene, placement: Placement): void {
    const title = scene.outline ?? scene.nodes.find(({ role }) => role === 'pageTitle' || role === 'title')?.label ?? '';
    if (title !== '') this.#current = this.#add(this.#document.outline, title, 0);
    const parent = this.#current;
    if (parent === undefined) return;
    for (const { label, box } of sectionTitles(scene.nodes))
      this.#add(parent, label, box.y * placement.scale + placement.offsetY);
  }

  /** `top` counts from the page's upper edge, points. */
  #add(parent: PDFKit.PDFOutline, title: string, top: number): PDFKit.PDFOutline {
    // Beside the types too: pdfkit counts `left` from the right edge.
    const options = { expanded: true, top: Math.max(0, top), left: this.#document.page.width };
    const root = this.#document.outline as Item;
    root.outlineData.Count = (root.outlineData.Count ?? 0) + 1;
    return parent.addItem(title, options);
  }
}

function sectionTitles(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => (node.role === 'sectionTitle' ? [node] : sectionTitles(node.children)));
}

/** Calls the pages by their own names where they have some, and by their numbers else. */
export function labelPages(document: PdfDocument, scenes: readonly Scene[]): void {
  if (scenes.every(({ pageLabel }) => pageLabel === undefined)) return;
  const labels = scenes.flatMap(({ pageLabel }, index) => [
    index,
    pageLabel === undefined ? { S: 'D', St: index + 1 } : { P: new String(pageLabel) },
  ]);
  const { data } = (document as PdfDocument & { _root: { data: object } })._root;
  Object.assign(data, { PageLabels: { Nums: labels } });
}
