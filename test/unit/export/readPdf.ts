import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a foreign reader (PDF.js) finds on the first page of a PDF, and the texts of all; lengths in points, y upwards. */
export type PdfFacts = Readonly<{
  pages: number;
  width: number;
  height: number;
  language: string | null;
  title: string | null;
  author: string | null;
  metadata: string;
  texts: readonly Readonly<{ text: string; x: number; y: number; width: number }>[];
  /** Of each page, line by line. */
  pageTexts: readonly (readonly string[])[];
  links: readonly Readonly<{ url: string; contents: string; box: readonly number[] }>[];
  tags: string;
  /** The tag tree as each page sees it. */
  pageTags: readonly string[];
}>;

export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const { info, metadata } = await document.getMetadata();
  const field = (name: string): string | null => (name in info ? String(Reflect.get(info, name)) : null);
  const content = await page.getTextContent();
  const pageNumbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const facts = {
    pages: document.numPages,
    width,
    height,
    language: field('Language'),
    title: field('Title'),
    author: field('Author'),
    metadata: String(metadata?.getRaw() ?? ''),
    texts: content.items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
        : [],
    ),
    pageTexts: await Promise.all(
      pageNumbers.map(async (number) => {
        const { items } = await (await document.getPage(number)).getTextContent();
        return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []));
      }),
    ),
    links: (await page.getAnnotations()).map((annotation) => ({
      url: String(annotation.url),
      contents: String(annotation.contentsObj?.str),
      box: annotation.rect,
    })),
    tags: outline(await page.getStructTree()),
    pageTags: await Promise.all(
      pageNumbers.map(async (number) => outline(await (await document.getPage(number)).getStructTree())),
    ),
  };
  await loading.destroy();
  return facts;
}

/** The tag tree as nested names: `Document(H1 Sect(H2 L(LI(LBody))))`. */
function outline(tag: unknown): string {
  if (typeof tag !== 'object' || tag === null || !('role' in tag)) return '';
  const children = 'children' in tag && Array.isArray(tag.children) ? tag.children.map(outline).filter(Boolean) : [];
  const name = String(tag.role);
  const list = children.length > 0 ? `(${children.join(' ')})` : '';
  return name === 'Root' ? children.join(' ') : name + list;
}
