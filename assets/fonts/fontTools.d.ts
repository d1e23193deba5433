/** The two font tools of the build and the tests ship no types; this is the part of them that we call. */
declare module 'subset-font' {
  type Options = Readonly<{
    targetFormat?: 'truetype';
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    dropTables?: readonly string[];
  }>;
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}

declare module 'fontkit' {
  export type Glyph = Readonly<{ id: number; advanceWidth: number }>;
  export type Font = Readonly<{
    unitsPerEm: number;
    ascent: number;
    descent: number;
    characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }>;
  export function create(bytes: Uint8Array): Font;
}
