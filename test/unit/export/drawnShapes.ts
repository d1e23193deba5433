import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a foreign reader (PDF.js) is told to draw on the first page beside text and lines: each time, not each shape. */
export type DrawnShapes = Readonly<{
  /** Shapes with outlines, and how many curves and lines the poorest of them has. */
  outlines: number;
  leastSegments: number;
  pictures: number;
}>;

export async function drawnShapes(bytes: Uint8Array): Promise<DrawnShapes> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const segments: number[] = [];
  let pictures = 0;
  let isInside = false;
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.paintFormXObjectBegin) {
      isInside = true;
      segments.push(0);
    } else if (operator === OPS.paintFormXObjectEnd) isInside = false;
    else if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) pictures++;
    else if (isInside && operator === OPS.constructPath) segments.push((segments.pop() ?? 0) + lengthOf(argsArray[index]));
  }
  await document.loadingTask.destroy();
  return { outlines: segments.length, leastSegments: Math.min(...segments), pictures };
}

/** The numbers of a path: its operators and coordinates lie in one array inside the arguments. */
function lengthOf(args: unknown): number {
  const [, paths] = Array.isArray(args) ? args : [];
  const [path] = Array.isArray(paths) ? paths : [];
  return ArrayBuffer.isView(path) && 'length' in path ? Number(path.length) : 0;
}
