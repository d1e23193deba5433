import type { DecodeImage } from '../export/canvas/images.ts';
import type { MakeContext } from '../export/png/paintPng.ts';
import type { FontBytes } from '../export/fonts/fontBytes.ts';
import type { LoadForeignFont } from '../export/foreign/bundledFaces.ts';

/** The language of the output where neither the file nor the command names one. */
export const FALLBACK_LANGUAGE = 'en';

/** Something to paint on, and a way to read the pictures that are painted. */
export type Canvas = Readonly<{ makeContext: MakeContext; decode: DecodeImage }>;

/** What the command takes from the machine, so that the rest can be run and tested without it. */
export type Surroundings = Readonly<{
  /** Relative paths count from here. */
  folder: string;
  version: string;
  now: Date;
  readFonts: () => Promise<FontBytes>;
  /** What pictures are painted on, with the fonts in it; null where the machine has none. */
  openCanvas: (fonts: FontBytes) => Promise<Canvas | null>;
  readForeignFont: LoadForeignFont;
  /** Where the machine keeps its fonts; those that do not exist do no harm. */
  fontFolders: readonly string[];
  print: (text: string) => void;
  complain: (text: string) => void;
}>;
