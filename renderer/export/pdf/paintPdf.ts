import type { Size } from '../../layout/geometry.ts';
import type { Scene, SceneNode } from '../../layout/scene.ts';
import type { FontBytes } from '../fonts/fontBytes.ts';
import type { DrawForeign } from '../foreign/drawing.ts';
import { paintOrder } from '../paintOrder.ts';
import { createDocument, finishDocument } from './createDocument.ts';
import { fitBox } from './fitBox.ts';
import { ForeignText } from './foreignText.ts';
import { labelPages, Outline } from './outline.ts';
import { paintArtifact, paintNode, type NodePainter } from './paintNode.ts';
import { MARGINS_MM, millimetresToPoints, pageSize, type Sheet } from './paperSizes.ts';
import { findPlaces } from './places.ts';
import { buildStructure } from './structure.ts';

/**
 * `date` goes into the file as its day of making; it is an argument so that the same input gives the same bytes. Without
 * `draw`, characters that the typeface lacks are empty frames.
 */
export type PdfOptions = Sheet &
  Readonly<{
    fonts: FontBytes;
    draw?: DrawForeign | undefined;
    author?: string | undefined;
    date: Date;
    /** Told after each page how many are painted. */
    onPage?: (done: number) => void;
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
  const { author, date, fonts, draw } = options;
  const document = createDocument(page, fonts, { title: first.title, author, language: first.language, date });
  const foreign = new ForeignText(document, draw);
  const places = findPlaces(scenes);
  const { root, elements } = buildStructure(document, first, scenes, places);
  const outline = new Outline(document);
  const margin = millimetresToPoints(MARGINS_MM[options.margins]);

  for (const [index, scene] of scenes.entries()) {
    // The first page is there from the beginning.
    if (index > 0) document.addPage();
    const placement = fitBox(scene.box, page, margin);
    if (scenes.length > 1) outline.addPage(scene, placement);
    const onPage = elements[index] ?? new Map();
    paintPage(scene, page, { document, placement, window: scene.window, elements: onPage, foreign, places });
    options.onPage?.(index + 1);
  }

  labelPages(document, scenes);
  root.end();
  document.addStructure(root);
  foreign.finish();
  return finishDocument(document);
}

function paintPage(scene: Scene, page: Size, painter: NodePainter): void {
  const { document, placement } = painter;
  if (scene.background.toLowerCase() !== WHITE) {
    paintArtifact(document, 'Layout', () => document.rect(0, 0, page.width, page.height).fill(scene.background));
  }
  const { scale, offsetX, offsetY } = placement;
  document.save().transform(scale, 0, 0, scale, offsetX, offsetY).lineCap('round').lineJoin('round');
  const nodes = paintOrder(scene);
  const { window } = scene;
  if (window === undefined) nodes.forEach((node) => paintNode(painter, node));
  else {
    const [around, inside] = [nodes.filter(isHeader), nodes.filter((node) => !isHeader(node))];
    document.save().rect(window.x, window.y, window.width, window.height).clip();
    inside.forEach((node) => paintNode(painter, node));
    document.restore();
    around.forEach((node) => paintNode(painter, node));
  }
  document.restore();
}

function isHeader({ role }: SceneNode): boolean {
  return role === 'pageHeader';
}
