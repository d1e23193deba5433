import type { PathCommand } from '../../layout/scene.ts';
import type { Drawing, Outline, Picture } from '../foreign/drawing.ts';
import type { PdfDocument } from './createDocument.ts';

/** Where the pen stands, and how large an em is in either direction; y grows downwards. */
export type DrawingPlace = Readonly<{ x: number; y: number; scaleX: number; scaleY: number }>;

type Resource = Readonly<{ name: string; reference: PDFKit.PDFKitReference }>;

/** Outlines and pictures in a PDF, each written once and used wherever it stands. */
export class Drawings {
  readonly #document: PdfDocument;
  readonly #resources = new Map<Drawing, Resource>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  place(drawing: Drawing, { x, y, scaleX, scaleY }: DrawingPlace): void {
    const { name, reference } = this.#resourceOf(drawing);
    // Each page names what it uses; pdfkit's types do not know this table.
    const page = this.#document.page as PDFKit.PDFPage & { xobjects: Record<string, PDFKit.PDFKitReference> };
    page.xobjects[name] = reference;
    const matrix = drawing.kind === 'outline' ? [scaleX, 0, 0, -scaleY, x, y] : pictureMatrix(drawing, { x, y, scaleX, scaleY });
    this.#document.addContent(`q ${matrix.map(decimal).join(' ')} cm /${name} Do Q`);
  }

  #resourceOf(drawing: Drawing): Resource {
    const known = this.#resources.get(drawing);
    if (known) return known;
    const reference = drawing.kind === 'outline' ? this.#writeOutline(drawing) : this.#writePicture(drawing);
    const resource = { name: `D${this.#resources.size + 1}`, reference };
    this.#resources.set(drawing, resource);
    return resource;
  }

  /** Without a colour of its own: it takes the one that is set where it is used. */
  #writeOutline({ commands }: Outline): PDFKit.PDFKitReference {
    const reference = this.#document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: boundsOf(commands),
      Matrix: [0.001, 0, 0, 0.001, 0, 0],
      Resources: {},
    });
    reference.end(`${commands.map(operator).join('\n')}\nf`);
    return reference;
  }

  #writePicture({ pixels: { width, height, data } }: Picture): PDFKit.PDFKitReference {
    const picture = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8, Interpolate: true };
    const colours = new Uint8Array(width * height * 3);
    const alpha = new Uint8Array(width * height);
    for (let pixel = 0; pixel < alpha.length; pixel++) {
      colours.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
      alpha[pixel] = data[pixel * 4 + 3] ?? 0;
    }
    const mask = this.#document.ref({ ...picture, ColorSpace: 'DeviceGray' });
    mask.end(alpha);
    const reference = this.#document.ref({ ...picture, ColorSpace: 'DeviceRGB', SMask: mask });
    reference.end(colours);
    return reference;
  }
}

/** A picture is a unit square that stands on its bottom edge. */
function pictureMatrix({ pixels, pixelsPerEm, left, baseline }: Picture, place: DrawingPlace): readonly number[] {
  const [pixelX, pixelY] = [place.scaleX / pixelsPerEm, place.scaleY / pixelsPerEm];
  const bottom = place.y + (pixels.height - baseline) * pixelY;
  return [pixels.width * pixelX, 0, 0, -pixels.height * pixelY, place.x - left * pixelX, bottom];
}

const LETTERS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

function operator([letter, ...numbers]: PathCommand): string {
  return [...numbers.map(Math.round), LETTERS[letter]].join(' ');
}

function boundsOf(commands: readonly PathCommand[]): [number, number, number, number] {
  const numbers = commands.flatMap(([, ...rest]): readonly number[] => rest);
  const extent = (axis: 0 | 1): [number, number] =>
    numbers.reduce<[number, number]>(
      ([low, high], value, index) => (index % 2 === axis ? [Math.min(low, value), Math.max(high, value)] : [low, high]),
      [0, 0],
    );
  const [[left, right], [bottom, top]] = [extent(0), extent(1)];
  return [Math.floor(left) - 1, Math.floor(bottom) - 1, Math.ceil(right) + 1, Math.ceil(top) + 1];
}

function decimal(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
