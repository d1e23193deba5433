import { readFileSync } from 'node:fs';
import type { FontBytes } from '../../../renderer/export/fonts/fontBytes.ts';
import type { LoadForeignFont } from '../../../renderer/export/foreign/bundledFaces.ts';

export const fonts: FontBytes = { regular: read('regular'), bold: read('bold'), italic: read('italic') };

export const readForeignFont: LoadForeignFont = async (name) => read(name, 'woff2');

function read(face: string, ending = 'ttf'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../assets/fonts/platno-${face}.${ending}`, import.meta.url)));
}
