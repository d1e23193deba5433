import { fetchBytes } from '../fonts/loadFonts.ts';
import type { ForeignFontName } from './bundledFaces.ts';

/** Addresses of the faces in the build, as Vite recognises them. */
const ADDRESSES: Readonly<Record<ForeignFontName, URL>> = {
  hebrew: new URL('../../../assets/fonts/platno-hebrew.woff2', import.meta.url),
  'hebrew-bold': new URL('../../../assets/fonts/platno-hebrew-bold.woff2', import.meta.url),
  arabic: new URL('../../../assets/fonts/platno-arabic.woff2', import.meta.url),
  'arabic-bold': new URL('../../../assets/fonts/platno-arabic-bold.woff2', import.meta.url),
  emoji: new URL('../../../assets/fonts/platno-emoji.woff2', import.meta.url),
};

/** Fetches a face when it is needed; the browser keeps it. */
export function loadForeignFont(name: ForeignFontName): Promise<Uint8Array> {
  return fetchBytes(ADDRESSES[name]);
}
