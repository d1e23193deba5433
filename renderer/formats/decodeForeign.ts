import { decodeText, type Decoded } from './decodeText.ts';

/** How text is written in other programs' files; `windows-1250` is what Excel in Central Europe calls CSV. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250';

/** `isAssumed`: the file does not say how it is written. UTF-8 proves itself. */
export type ForeignText =
  | Readonly<{ ok: true; text: string; encoding: Encoding; isAssumed: boolean }>
  | Extract<Decoded, { ok: false }>;

/** Looked at for zero bytes: enough to tell, and quick. */
const SAMPLE = 4_096;
/** Of every second byte: Latin letters in UTF-16 have a zero on one side, and text has no zeros otherwise. */
const MANY_ZEROS = 0.3;
/** Control characters that text has: tab, line feed, form feed, return, the end of a DOS file. */
const CONTROLS_OF_TEXT: ReadonlySet<number> = new Set([9, 10, 12, 13, 26]);
/** What windows-1250 has no letter for. */
const HOLES: ReadonlySet<number> = new Set([0x81, 0x83, 0x88, 0x90, 0x98]);

/**
 * The text of another program's file: as its byte order mark says, else UTF-8 where it is, else UTF-16 by its zero bytes, else
 * windows-1250. Never throws; what none of them makes text of is `not-utf8`.
 */
export function decodeForeign(bytes: Uint8Array, limit: number): ForeignText {
  const marked = bytes.byteLength <= limit ? byteOrder(bytes) : null;
  if (marked !== null) return as(bytes, marked, false);
  const utf8 = decodeText(bytes, limit);
  const hasZeros = utf8.ok && utf8.text.includes('\0');
  if (utf8.ok && !hasZeros) return { ...utf8, encoding: 'utf-8', isAssumed: false };
  if (!utf8.ok && utf8.problem.code !== 'not-utf8') return utf8;
  const wide = byZeros(bytes);
  if (wide !== null) return as(bytes, wide, true);
  const central = as(bytes, 'windows-1250', true);
  return central.ok && isText(central.text) ? central : { ok: false, problem: { code: 'not-utf8', byte: 1 } };
}

function byteOrder([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function byZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > MANY_ZEROS && even < odd / 10) return 'utf-16le';
  return even > MANY_ZEROS && odd < even / 10 ? 'utf-16be' : null;
}

function as(bytes: Uint8Array, encoding: Encoding, isAssumed: boolean): ForeignText {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === '' ? { ok: false, problem: { code: 'empty' } } : { ok: true, text, encoding, isAssumed };
  } catch {
    return { ok: false, problem: { code: 'not-utf8', byte: 1 } };
  }
}

/** False for what is left of pictures and programs. */
function isText(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 32 && !CONTROLS_OF_TEXT.has(code)) || HOLES.has(code)) return false;
  }
  return true;
}
