import { inflateSync } from 'node:zlib';

/** Colours of a column from the top, `0xrrggbb`. */
type LargePng = Readonly<{ width: number; height: number; columnAt: (x: number) => readonly number[] }>;

/**
 * Reads a PNG that would not fit into memory as pixels: three bytes a pixel, each row stored as the difference to the one above
 * (ISO 15948, filter 2), so that a column can be read by itself. Anything else throws.
 */
export function readPng(bytes: Buffer): LargePng {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes[24] !== 8 || bytes[25] !== 2) throw new Error(`depth ${bytes[24]}, type ${bytes[25]}`);
  const rows = inflateSync(Buffer.concat(dataOf(bytes)));
  const stride = 1 + 3 * width;
  if (rows.length !== stride * height) throw new Error(`${rows.length} bytes for ${width} × ${height}`);
  return {
    width,
    height,
    columnAt: (x) => {
      const pixel = [0, 0, 0];
      return Array.from({ length: height }, (_, y) => {
        if (rows[y * stride] !== 2) throw new Error(`row ${y} has filter ${rows[y * stride]}`);
        for (const [channel, value] of pixel.entries())
          pixel[channel] = (value + (rows[y * stride + 1 + 3 * x + channel] ?? 0)) & 0xff;
        return pixel.reduce((color, value) => color * 256 + value, 0);
      });
    },
  };
}

function dataOf(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
  }
  return parts;
}
