/** How a logo stands in a file: a PNG or a JPEG in base64. What is drawn is a picture and nothing that could run or fetch. */
export const LOGO_PATTERN = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;
/** Characters of the whole; some 300 kB of picture. */
export const MAX_LOGO_LENGTH = 400_000;
/** Pixels of a side, so that a small file cannot ask for a huge picture. */
export const MAX_LOGO_SIDE = 1_200;

/** What a picture says about itself before it is decoded; pixels. */
export type PictureFacts = Readonly<{ type: 'png' | 'jpeg'; width: number; height: number; isPlain: boolean }>;

/** Can this stand in a document as its logo? Its head is read, not its pixels: painters leave out what they cannot decode. */
export function isLogo(value: unknown): value is string {
  return logoFacts(value) !== null;
}

/** Type and size of a logo; null for anything else. */
export function logoFacts(value: unknown): PictureFacts | null {
  if (typeof value !== 'string' || value.length > MAX_LOGO_LENGTH || !LOGO_PATTERN.test(value)) return null;
  const facts = pictureFacts(logoBytes(value));
  const isSmall = facts !== null && Math.max(facts.width, facts.height) <= MAX_LOGO_SIDE;
  return isSmall && facts.isPlain && value.startsWith(`data:image/${facts.type};`) ? facts : null;
}

/** The bytes of a data URL in base64. Layer 0 knows no `atob`. */
export function logoBytes(url: string): Uint8Array<ArrayBuffer> {
  const text = url.slice(url.indexOf(',') + 1).replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const letter of text) {
    bits = ((bits << 6) | DIGITS.indexOf(letter)) & 0xff_ffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >> count) & 0xff;
  }
  return bytes;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads the head of a PNG or a JPEG. `isPlain`: of a kind that every painter of ours can decode. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG_SIGNATURE.every((value, index) => bytes[index] === value)) return pngFacts(view);
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegFacts(view) : null;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Colours, without and with transparency, of 8 bits, line by line: as browsers write them. */
const RGB = 2;
const RGBA = 6;

function pngFacts(view: DataView): PictureFacts | null {
  if (view.byteLength < 33 || view.getUint32(12) !== 0x49_48_44_52) return null;
  const isPlain = view.getUint8(24) === 8 && [RGB, RGBA].includes(view.getUint8(25)) && view.getUint8(28) === 0;
  return sized({ type: 'png', width: view.getUint32(16), height: view.getUint32(20), isPlain });
}

/** Goes from marker to marker up to the one that begins the picture. */
function jpegFacts(view: DataView): PictureFacts | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      // Baseline and progressive, 8 bits, grey or three colours; four are inks and mean something else in each program.
      const isPlain = marker <= 0xc2 && view.getUint8(at + 4) === 8 && [1, 3].includes(view.getUint8(at + 9));
      return sized({ type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), isPlain });
    }
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function sized(facts: PictureFacts): PictureFacts | null {
  return facts.width > 0 && facts.height > 0 ? facts : null;
}
