import type { ImageItem } from '../../layout/scene.ts';
import { logoBytes, logoFacts } from '../../model/logo.ts';
import type { PdfDocument } from './createDocument.ts';
import { pngPixels } from './pngPixels.ts';

type Picture = Readonly<{ name: string; reference: PDFKit.PDFKitReference }>;

/** The pictures of a document, each written once; null for one that could not be decoded. */
const pictures = new WeakMap<PdfDocument, Map<string, Picture | null>>();

/**
 * Draws a picture where it lies. pdfkit's own way unpacks a transparent PNG behind our back, where a damaged one could not be
 * caught, so pixels are written here; a JPEG goes in as it is. A picture that cannot be decoded is left out.
 */
export function paintImage(document: PdfDocument, { x, y, width, height, source }: ImageItem): void {
  const picture = pictureOf(document, source);
  if (picture === null) return;
  document.page.xobjects[picture.name] = picture.reference;
  // The page's y grows downwards, a picture's upwards.
  document.save().transform(width, 0, 0, -height, x, y + height);
  document.addContent(`/${picture.name} Do`);
  document.restore();
}

function pictureOf(document: PdfDocument, source: string): Picture | null {
  const known = pictures.get(document) ?? new Map<string, Picture | null>();
  pictures.set(document, known);
  const found = known.get(source);
  if (found !== undefined) return found;
  const reference = writePicture(document, source);
  const picture = reference && { name: `Logo${known.size + 1}`, reference };
  known.set(source, picture);
  return picture;
}

function writePicture(document: PdfDocument, source: string): PDFKit.PDFKitReference | null {
  const facts = logoFacts(source);
  if (facts === null) return null;
  const bytes = logoBytes(source);
  const { width, height } = facts;
  if (facts.type === 'jpeg') {
    const isGrey = bytes[frameAt(bytes) + 9] === 1;
    return stream(document, { width, height, ColorSpace: isGrey ? 'DeviceGray' : 'DeviceRGB', Filter: 'DCTDecode' }, bytes);
  }
  try {
    const { colors, alpha } = pngPixels(bytes);
    const mask = alpha && stream(document, { width, height, ColorSpace: 'DeviceGray' }, alpha);
    return stream(document, { width, height, ColorSpace: 'DeviceRGB', ...(mask && { SMask: mask }) }, colors);
  } catch {
    return null;
  }
}

/** Where the marker stands that begins the picture of a JPEG whose head is known to be sound. */
function frameAt(bytes: Uint8Array): number {
  let at = 2;
  while (at + 3 < bytes.length && ![0xc0, 0xc1, 0xc2].includes(bytes[at + 1] ?? 0)) {
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return at;
}

type Kind = Readonly<{ width: number; height: number; ColorSpace: string; Filter?: string; SMask?: PDFKit.PDFKitReference }>;

function stream(document: PdfDocument, { width, height, ...rest }: Kind, bytes: Uint8Array): PDFKit.PDFKitReference {
  const reference = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ...rest,
  });
  reference.end(bytes);
  return reference;
}
