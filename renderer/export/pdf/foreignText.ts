import { UNITS_PER_EM } from '../../layout/font/font.ts';
import type { TextItem } from '../../layout/scene.ts';
import type { DrawForeign, Drawing } from '../foreign/drawing.ts';
import { fitDrawing } from '../foreign/fitDrawing.ts';
import type { Grapheme, TextRun } from '../textRun.ts';
import type { PdfDocument } from './createDocument.ts';
import { Drawings } from './drawings.ts';
import { ForeignGlyphs, type GlyphLook } from './foreignGlyphs.ts';

/** A part of a run that is drawn at once. */
type Part = Readonly<{ text: string; units: number; graphemes: readonly Grapheme[] }>;

/** Puts runs the bundled typeface lacks on the page: for the eye a drawing, and over it the text for everything else. */
export class ForeignText {
  readonly #document: PdfDocument;
  readonly #draw: DrawForeign;
  readonly #drawings: Drawings;
  readonly #glyphs: ForeignGlyphs;

  constructor(document: PdfDocument, draw: DrawForeign = () => null) {
    this.#document = document;
    this.#draw = draw;
    this.#drawings = new Drawings(document);
    this.#glyphs = new ForeignGlyphs(document);
  }

  /** In the document's current coordinates and colour; `x` is where the run begins at its left. */
  paint(run: TextRun, item: TextItem, x: number): void {
    const scale = item.size / UNITS_PER_EM;
    let pen = x;
    for (const part of partsOf(run, (text) => this.#drawing(run, item, text) !== null)) {
      const drawing = this.#drawing(run, item, part.text);
      if (drawing) this.#place(drawing, run, part, item, pen);
      this.#write(run, part, item, pen, drawing ? 'drawn' : 'missing');
      pen += part.units * scale;
    }
  }

  /** To be called once, before the document ends. */
  finish(): void {
    this.#glyphs.finish();
  }

  #drawing({ kind }: TextRun, { face, fill }: TextItem, text: string): Drawing | null {
    return this.#draw({ text, kind, face, fill });
  }

  #place(drawing: Drawing, { kind }: TextRun, { units }: Part, { size, baseline }: TextItem, x: number): void {
    const width = drawing.kind === 'outline' ? drawing.width / 1000 : drawing.advance / drawing.pixelsPerEm;
    const fit = fitDrawing(kind, width, units / UNITS_PER_EM);
    const place = { x: x + fit.x * size, y: baseline, scaleX: fit.scaleX * size, scaleY: fit.scaleY * size };
    this.#drawings.place(drawing, place);
  }

  #write({ kind }: TextRun, { graphemes }: Part, { size, baseline }: TextItem, x: number, look: GlyphLook): void {
    let pen = x;
    for (const { text, units } of kind === 'rightToLeft' ? fromLeftToRight(graphemes) : graphemes) {
      const { font, code } = this.#glyphs.glyphFor(text, units, look);
      // The page's y grows downwards here; the matrix turns the character upright again.
      this.#document.addContent(
        `BT 1 0 0 -1 ${decimal(pen)} ${decimal(baseline)} Tm /${font} ${decimal(size)} Tf <${code}> Tj ET`,
      );
      pen += units * (size / UNITS_PER_EM);
    }
  }
}

/** Readers expect characters as the eye meets them, marks too, and turn Hebrew and Arabic back into the order of speech one by one. */
function fromLeftToRight(graphemes: readonly Grapheme[]): Grapheme[] {
  return graphemes.map(({ text, units }) => ({ text: Array.from(text).toReversed().join(''), units })).toReversed();
}

/** Signs one by one; words whole, or by their characters where the whole cannot be drawn. From left to right. */
function partsOf(run: TextRun, isDrawable: (text: string) => boolean): readonly Part[] {
  const isWhole = (run.kind === 'rightToLeft' || run.kind === 'other') && isDrawable(run.text);
  if (isWhole) return [run];
  const parts = run.graphemes.map((grapheme) => ({ ...grapheme, graphemes: [grapheme] }));
  return run.kind === 'rightToLeft' ? parts.toReversed() : parts;
}

function decimal(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
