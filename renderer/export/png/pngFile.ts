import type { Size } from '../../layout/geometry.ts';

/** A picture without alpha has three bytes a pixel. */
export type PngHead = Readonly<{ size: Size; dpi: number; hasAlpha: boolean }>;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const INCHES_PER_METRE = 39.3701;
/** How a row is stored: as the difference to the one above, which is mostly nothing in drawings. */
const FILTER_UP = 2;

/**
 * A PNG (ISO 15948) row by row: pictures larger than any canvas, with the memory of a few rows. `add` takes RGBA pixels of whole
 * rows from the top; `end` answers the file.
 */
export class PngFile {
  readonly #head: PngHead;
  readonly #parts: Uint8Array<ArrayBuffer>[];
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;
  readonly #reading: Promise<void>;
  #above: Uint8Array;

  constructor(head: PngHead) {
    this.#head = head;
    this.#parts = [Uint8Array.from(SIGNATURE), chunk('IHDR', headBytes(head)), chunk('pHYs', resolutionBytes(head.dpi))];
    this.#above = new Uint8Array(head.size.width * channels(head));
    const stream = new CompressionStream('deflate');
    this.#writer = stream.writable.getWriter();
    this.#reading = this.#read(stream.readable);
  }

  async add(pixels: Uint8ClampedArray): Promise<void> {
    await this.#writer.write(this.#filtered(pixels));
  }

  async end(): Promise<Blob> {
    await this.#writer.close();
    await this.#reading;
    return new Blob([...this.#parts, chunk('IEND', new Uint8Array(0))], { type: 'image/png' });
  }

  async #read(readable: ReadableStream<Uint8Array>): Promise<void> {
    const reader = readable.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) this.#parts.push(chunk('IDAT', piece.value));
  }

  #filtered(pixels: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
    const { width } = this.#head.size;
    const each = channels(this.#head);
    const rows = pixels.length / 4 / width;
    const bytes = new Uint8Array(rows * (1 + width * each));
    const above = this.#above;
    let at = 0;
    let from = 0;
    for (let row = 0; row < rows; row++) {
      bytes[at++] = FILTER_UP;
      for (let index = 0, x = 0; x < width; x++, from += 4) {
        for (let channel = 0; channel < each; channel++, index++) {
          const value = pixels[from + channel] ?? 0;
          bytes[at++] = value - (above[index] ?? 0);
          above[index] = value;
        }
      }
    }
    return bytes;
  }
}

function channels({ hasAlpha }: PngHead): number {
  return hasAlpha ? 4 : 3;
}

/** Width, height, 8 bits a channel, colour type, and the only compression, filters and order there are. */
function headBytes({ size, hasAlpha }: PngHead): Uint8Array {
  const view = new DataView(new ArrayBuffer(13));
  view.setUint32(0, size.width);
  view.setUint32(4, size.height);
  view.setUint8(8, 8);
  view.setUint8(9, hasAlpha ? 6 : 2);
  return new Uint8Array(view.buffer);
}

function resolutionBytes(dpi: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return new Uint8Array(view.buffer);
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, number) => {
  let value = number;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
