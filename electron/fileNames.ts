import type { SaveKind } from './contract.ts';

/** Separators, what Windows forbids, control characters, and marks that turn the reading direction around. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is taken out
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f/\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Windows takes these for devices, whatever comes after a dot. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])$/i;

/** File systems allow 255 bytes; the rest is room for the extension and a temporary file's name. */
const LONGEST_BYTES = 200;

/** A name every system takes, with the extension of its kind. It is a proposal: the person still changes it. */
export function safeFileName(proposed: string, kind: SaveKind): string {
  const extension = `.${kind}`;
  const bare = proposed.toLowerCase().endsWith(extension) ? proposed.slice(0, -extension.length) : proposed;
  const clean = bare.toWellFormed().normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const visible = shorten(clean.replace(/^[. ]+/, '').replace(/[. ]+$/, ''));
  const first = visible.split('.', 1)[0]?.trim() ?? '';
  const name = visible === '' ? 'canvas' : RESERVED.test(first) ? `_${visible}` : visible;
  return name + extension;
}

function shorten(name: string): string {
  const characters = [...new Intl.Segmenter().segment(name.slice(0, LONGEST_BYTES))].map((part) => part.segment);
  const encoder = new TextEncoder();
  while (encoder.encode(characters.join('')).length > LONGEST_BYTES) characters.pop();
  return characters.join('').trim();
}
