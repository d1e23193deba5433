import type { MakeContext } from '../export/png/paintPng.ts';
import type { FontBytes } from '../export/fonts/fontBytes.ts';

/** The language of the output where neither the file nor the command names one. */
export const FALLBACK_LANGUAGE = 'en';

/** What the command takes from the machine, so that the rest can be run and tested without it. */
export type Surroundings = Readonly<{
  /** Relative paths count from here. */
  folder: string;
  version: string;
  now: Date;
  readFonts: () => Promise<FontBytes>;
  /** What pictures are painted on, with the fonts in it; null where the machine has none. */
  openCanvas: (fonts: FontBytes) => Promise<MakeContext | null>;
  print: (text: string) => void;
  complain: (text: string) => void;
}>;
