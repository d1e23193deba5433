import { ASCENT, DESCENT, UNITS_PER_EM } from '../../layout/font/font.ts';
import type { PdfDocument } from './createDocument.ts';

/** One character of a `ForeignGlyphs` font: resource name and the code in it, hexadecimal. */
export type ForeignGlyph = Readonly<{ font: string; code: string }>;

/** `place` of its font in the list. */
type KnownGlyph = ForeignGlyph & Readonly<{ place: number }>;

/** `drawn`: it is seen by other means, and the glyph itself is empty. `missing`: nothing can draw it. */
export type GlyphLook = 'drawn' | 'missing';

type Character = Readonly<{ text: string; width: number; look: GlyphLook }>;

const CODES_PER_FONT = 255;
/** Frame of the box drawn in place of a character, in font units. */
const FRAME = 110;
const SIDE = 130;
const BOX_HEIGHT = 1490;

/**
 * The text of characters the bundled typeface lacks (emoji, East Asian, Arabic, Hebrew). pdfkit would write one .notdef for
 * all of them and the text would be lost. Here each gets a code of its own in a small Type 3 font, so that copying, searching
 * and screen readers get the character, in every reader. The eye sees a drawing under it, or an empty frame.
 */
export class ForeignGlyphs {
  readonly #document: PdfDocument;
  readonly #codes = new Map<string, KnownGlyph>();
  readonly #fonts: { reference: PDFKit.PDFKitReference; characters: Character[] }[] = [];

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** `units` is the advance in font units that the layout reckoned with. */
  glyphFor(text: string, units: number, look: GlyphLook): ForeignGlyph {
    const key = `${look} ${units} ${text}`;
    const glyph = this.#codes.get(key) ?? this.#addGlyph(key, { text, width: units, look });
    const font = this.#fonts[glyph.place];
    // Each page names the fonts it uses.
    if (font) this.#document.page.fonts[glyph.font] = font.reference;
    return glyph;
  }

  #addGlyph(key: string, character: Character): KnownGlyph {
    let font = this.#fonts.at(-1);
    if (font === undefined || font.characters.length === CODES_PER_FONT) {
      font = { reference: this.#document.ref({}), characters: [] };
      this.#fonts.push(font);
    }
    font.characters.push(character);
    const place = this.#fonts.length - 1;
    const glyph = { font: `T${place + 1}`, code: hex(font.characters.length, 2), place };
    this.#codes.set(key, glyph);
    return glyph;
  }

  /** Writes the fonts. To be called once, before the document ends. */
  finish(): void {
    for (const { reference, characters } of this.#fonts) {
      Object.assign(reference.data, this.#fontDictionary(characters));
      reference.end('');
    }
  }

  #fontDictionary(characters: readonly Character[]): object {
    const names = characters.map((_, index) => `g${index + 1}`);
    const widest = Math.max(...characters.map(({ width }) => width));
    return {
      Type: 'Font',
      Subtype: 'Type3',
      Name: 'PlatnoForeign',
      FontBBox: [0, -DESCENT * UNITS_PER_EM, widest, ASCENT * UNITS_PER_EM],
      FontMatrix: [1 / UNITS_PER_EM, 0, 0, 1 / UNITS_PER_EM, 0, 0],
      Resources: {},
      FirstChar: 1,
      LastChar: characters.length,
      Widths: characters.map(({ width }) => width),
      Encoding: { Type: 'Encoding', Differences: [1, ...names] },
      CharProcs: Object.fromEntries(
        characters.map(({ width, look }, index) => [
          `g${index + 1}`,
          this.#stream(look === 'drawn' ? `${width} 0 d0` : frame(width)),
        ]),
      ),
      FontDescriptor: this.#descriptor(),
      ToUnicode: this.#stream(toUnicode(characters)),
    };
  }

  /** Tagged PDF asks for one even where nothing is embedded. 4 = symbolic. */
  #descriptor(): PDFKit.PDFKitReference {
    const reference = this.#document.ref({ Type: 'FontDescriptor', FontName: 'PlatnoForeign', Flags: 4, ItalicAngle: 0 });
    reference.end('');
    return reference;
  }

  #stream(content: string): PDFKit.PDFKitReference {
    const reference = this.#document.ref({});
    reference.end(content);
    return reference;
  }
}

/** `d1`: only the shape counts, it takes the text's colour. Two boxes and the even-odd rule make the frame. */
function frame(width: number): string {
  const outer = Math.max(FRAME * 3, width - 2 * SIDE);
  const left = (width - outer) / 2;
  const inner = outer - 2 * FRAME;
  const height = BOX_HEIGHT - 2 * FRAME;
  return [
    `${width} 0 0 0 ${width} ${BOX_HEIGHT} d1`,
    `${left} 0 ${outer} ${BOX_HEIGHT} re`,
    `${left + FRAME} ${FRAME} ${inner} ${height} re`,
    'f*',
  ].join('\n');
}

/** The map from codes to text that readers use; at most 100 entries a block, as the format asks. */
function toUnicode(characters: readonly Character[]): string {
  const entries = characters.map(({ text }, index) => `<${hex(index + 1, 2)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += 100) {
    const block = entries.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<00> <ff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
