import { dataUrl } from './dataUrl.ts';
import { logoFacts, MAX_LOGO_LENGTH, pictureFacts } from '../../model/logo.ts';

/** Why a chosen file is no logo; each has a sentence in the catalogues. */
export type LogoProblem = 'type' | 'large' | 'damaged';

export type LogoResult = Readonly<{ ok: true; logo: string }> | Readonly<{ ok: false; problem: LogoProblem }>;

/** Of the file, and of the picture in it before it is decoded. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_PIXELS = 60_000_000;
/** Pixels of a logo: sharp also on an A0 poster, where it is some three centimetres high. */
const WIDEST = 900;
const HIGHEST = 360;
const SMALLEST_STEP = 0.3;

/**
 * A chosen file as a logo: decoded and painted anew, so that nothing but pixels gets into the document, and small enough for
 * it. An SVG is refused: it is a program as much as a picture.
 */
export async function readLogo(file: Blob): Promise<LogoResult> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'large' };
  const facts = pictureFacts(new Uint8Array(await file.arrayBuffer()));
  if (facts === null) return { ok: false, problem: 'type' };
  if (facts.width * facts.height > MOST_PIXELS) return { ok: false, problem: 'large' };
  try {
    const image = await createImageBitmap(file);
    const logo = await encode(image);
    image.close();
    return logo === null ? { ok: false, problem: 'large' } : { ok: true, logo };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

/** As large as it may be; as a photograph where it would be too many bytes without loss. */
async function encode(image: ImageBitmap): Promise<string | null> {
  const most = Math.min(1, WIDEST / image.width, HIGHEST / image.height);
  for (let step = 1; step >= SMALLEST_STEP; step -= 0.2) {
    const canvas = paint(image, most * step);
    for (const type of ['image/png', 'image/jpeg'] as const) {
      const url = await dataUrl(await canvas.convertToBlob({ type, quality: 0.9 }));
      const isWhole = type === 'image/png' || !hasTransparency(canvas);
      if (isWhole && url.length <= MAX_LOGO_LENGTH && logoFacts(url) !== null) return url;
    }
  }
  return null;
}

function paint(image: ImageBitmap, scale: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)));
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function hasTransparency(canvas: OffscreenCanvas): boolean {
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, index) => index % 4 === 3 && value < 255);
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas for a logo');
  return context;
}
