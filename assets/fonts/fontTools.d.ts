/** The two font tools of the build and the tests ship no types; this is the part of them that we call. */
declare module 'subset-font' {
  type Options = Readonly<{
    targetFormat?: 'truetype' | 'woff2';
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    dropTables?: readonly string[];
  }>;
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}

declare module 'fontkit' {
  export type Glyph = Readonly<{
    id: number;
    advanceWidth: number;
    codePoints: readonly number[];
    path: Readonly<{ commands: readonly PathCommand[] }>;
  }>;
  export type PathCommand = Readonly<{
    command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    args: readonly number[];
  }>;
  export type Position = Readonly<{ xAdvance: number; xOffset: number; yOffset: number }>;
  export type Font = Readonly<{
    unitsPerEm: number;
    ascent: number;
    descent: number;
    characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    /** Glyphs from left to right. */
    layout(text: string): Readonly<{ glyphs: readonly Glyph[]; positions: readonly Position[] }>;
  }>;
  /** TTC and DFONT hold several. */
  export type FontCollection = Readonly<{ fonts: readonly Font[] }>;
  export function create(bytes: Uint8Array): Font | FontCollection;
}
