import PDFDocument from 'pdfkit';
import type { Size } from '../../layout/geometry.ts';
import { escapeXml } from '../escapeXml.ts';
import type { FontBytes } from '../fonts/fontBytes.ts';

export type PdfDocument = PDFKit.PDFDocument;

export type PdfHeading = Readonly<{ title: string; author?: string | undefined; language: string; date: Date }>;

/** Says in the metadata that the file keeps to PDF/UA-1, the standard for accessible PDF. */
const ACCESSIBLE = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`;

/** An empty tagged document of one page with the bundled faces registered as `regular`, `bold` and `italic`. */
export function createDocument(page: Size, fonts: FontBytes, heading: PdfHeading): PdfDocument {
  const { title, author, language, date } = heading;
  const document = new CollectedDocument({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    // Empty: no Helvetica, which would have to be embedded too.
    font: '',
    info: {
      Title: title,
      ...(author ? { Author: author } : {}),
      Creator: 'Platno',
      Producer: 'Platno',
      CreationDate: date,
      ModDate: date,
    },
  });
  escapeMetadata(document);
  document.appendXML(ACCESSIBLE);
  for (const face of ['regular', 'bold', 'italic'] as const) document.registerFont(face, fonts[face]);
  return document;
}

/**
 * pdfkit 0.20 writes title and author into the XML metadata as they are, so that `R&D` would make it unreadable. The
 * method that does so is not in its types; it reads `info` at the end, after the plain entries have been written.
 */
function escapeMetadata(document: PdfDocument): void {
  const internals = document as PdfDocument & { _addInfo(): void };
  const addInfo = internals._addInfo.bind(document);
  internals._addInfo = () => {
    const { info } = document;
    const escaped = Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]);
    document.info = Object.fromEntries(escaped);
    addInfo();
    document.info = info;
  };
}

/** Ends the document and answers its bytes. */
export function finishDocument(document: PdfDocument): Uint8Array<ArrayBuffer> {
  document.end();
  const chunks = written.get(document) ?? [];
  written.delete(document);
  return join(chunks);
}

const written = new WeakMap<object, Uint8Array[]>();

/**
 * pdfkit 0.20 takes the parts of a document one by one from the front of a list, which for some hundred thousand of them, as
 * large documents have, takes minutes. Here they are kept as they come. The first come while the document is being made.
 */
class CollectedDocument extends PDFDocument {
  override push(chunk: Uint8Array | null): boolean {
    const chunks = written.get(this) ?? [];
    written.set(this, chunks);
    if (chunk !== null) chunks.push(chunk);
    return true;
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
