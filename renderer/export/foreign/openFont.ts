import { create, type Font, type FontCollection } from 'fontkit';

/** The faces in the bytes of a font file: one, or those of a collection. Throws where they are no font. */
export function openFonts(bytes: Uint8Array): readonly Font[] {
  const opened: Font | FontCollection = create(bytes);
  return ('fonts' in opened ? opened.fonts : [opened]).map(withSafeMarks);
}

/** The only face, or the first of a collection. */
export function openFont(bytes: Uint8Array): Font {
  const [font] = openFonts(bytes);
  if (font === undefined) throw new Error('a font file without a font');
  return font;
}

type Anchor = object | null;
type Internals = Readonly<{
  _layoutEngine?: Readonly<{
    engine?: Readonly<{ GPOSProcessor?: { applyAnchor(mark: object, base: Anchor, index: number): void } | null }> | null;
  }>;
}>;

/** fontkit 2.0.4 throws where a letter has no place for a mark, which fonts are free to leave out (a dot on an Arabic hamza). */
function withSafeMarks(font: Font): Font {
  // Its own methods reach the processor by these names; where they are called otherwise, there is nothing to mend.
  const internals = font as Font & Internals;
  const processor = internals._layoutEngine?.engine?.GPOSProcessor;
  if (processor) {
    const applyAnchor = processor.applyAnchor.bind(processor);
    processor.applyAnchor = (mark, base, index) => {
      if (base !== null) applyAnchor(mark, base, index);
    };
  }
  return font;
}
