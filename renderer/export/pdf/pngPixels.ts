import { unzlibSync } from 'fflate';
import { pictureFacts } from '../../model/logo.ts';

/** Red, green, blue of each pixel, and how opaque it is; null for an opaque picture. */
export type Pixels = Readonly<{ width: number; height: number; colors: Uint8Array; alpha: Uint8Array | null }>;

const HEAD = 8;
const TRANSPARENT = 6;

/**
 * Decodes a PNG of 8 bits a colour, line by line, with or without transparency: the kind `isLogo` lets into a document. Throws
 * where it is damaged. A file that unpacks to more than its head says is cut, so that nothing small becomes huge.
 */
export function pngPixels(bytes: Uint8Array): Pixels {
  const facts = pictureFacts(bytes);
  if (facts?.type !== 'png' || !facts.isPlain) throw new Error('not a plain PNG');
  const { width, height } = facts;
  const channels = bytes[25] === TRANSPARENT ? 4 : 3;
  const stride = width * channels;
  const packed = dataOf(bytes);
  const raw = unzlibSync(packed, { out: new Uint8Array(height * (stride + 1)) });
  if (raw.length < height * (stride + 1)) throw new Error('a PNG that ends too early');
  const lines = unfiltered(raw, height, stride, channels);
  return channels === 3 ? { width, height, colors: lines, alpha: null } : { width, height, ...split(lines) };
}

/** The parts of the picture's data put together. */
function dataOf(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = HEAD; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === 0x49_44_41_54) parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Each line says how it was made smaller: by the pixel before, above, both, or the best guess of the three. */
function unfiltered(raw: Uint8Array, height: number, stride: number, channels: number): Uint8Array {
  const lines = new Uint8Array(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (lines[at - channels] ?? 0) : 0;
      const above = y > 0 ? (lines[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (lines[at - stride - channels] ?? 0) : 0;
      lines[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, above, corner);
    }
  }
  return lines;
}

function guess(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest(left, above, corner);
    default:
      return 0;
  }
}

/** The one of the three that is nearest to left + above − corner (Paeth). */
function nearest(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function split(pixels: Uint8Array): Readonly<{ colors: Uint8Array; alpha: Uint8Array | null }> {
  const count = pixels.length / 4;
  const colors = new Uint8Array(count * 3);
  const alpha = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    colors.set(pixels.subarray(index * 4, index * 4 + 3), index * 3);
    alpha[index] = pixels[index * 4 + 3] ?? 255;
  }
  return { colors, alpha: alpha.every((value) => value === 255) ? null : alpha };
}
