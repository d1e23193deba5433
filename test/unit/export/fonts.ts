import { readFileSync } from 'node:fs';
import type { FontBytes } from '../../../renderer/export/fonts/fontBytes.ts';

export const fonts: FontBytes = { regular: read('regular'), bold: read('bold'), italic: read('italic') };

function read(face: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../assets/fonts/platno-${face}.ttf`, import.meta.url)));
}
