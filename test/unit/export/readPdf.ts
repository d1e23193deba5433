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
  /** Of each page, what leads to another place in the document: its words, where it lies, and the page (from 0) it leads to. */
  crossLinks: readonly (readonly CrossLink[])[];
  /** The outline as text, one entry a line, indented by its depth, with the page (from 0) it leads to. */
  outline: string;
  pageLabels: readonly string[] | null;
  tags: string;
  /** The tag tree as each page sees it. */
  pageTags: readonly string[];
}>;

/** `top` is where it leads to on the page, points from below. */
export type CrossLink = Readonly<{ contents: string; box: readonly number[]; page: number; top: number }>;

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
    links: (await page.getAnnotations()).flatMap((annotation) =>
      annotation.url === undefined
        ? []
        : [{ url: String(annotation.url), contents: String(annotation.contentsObj?.str), box: annotation.rect }],
    ),
    crossLinks: await Promise.all(pageNumbers.map((number) => crossLinksOf(document, number))),
    outline: (await outlineLines(document, await document.getOutline(), 0)).join('\n'),
    pageLabels: await document.getPageLabels(),
    tags: tagOutline(await page.getStructTree()),
    pageTags: await Promise.all(
      pageNumbers.map(async (number) => tagOutline(await (await document.getPage(number)).getStructTree())),
    ),
  };
  await loading.destroy();
  return facts;
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Entries = Awaited<ReturnType<Pdf['getOutline']>>;

async function crossLinksOf(document: Pdf, number: number): Promise<CrossLink[]> {
  const annotations = await (await document.getPage(number)).getAnnotations();
  const inside = annotations.filter(({ dest }) => dest !== undefined);
  return Promise.all(
    inside.map(async ({ contentsObj, rect, dest }) => {
      return { contents: String(contentsObj?.str), box: rect, ...(await target(document, dest)) };
    }),
  );
}

async function target(document: Pdf, dest: unknown): Promise<{ page: number; top: number }> {
  const place: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  if (!Array.isArray(place)) throw new Error(`nothing is called ${String(dest)}`);
  return { page: await document.getPageIndex(place[0]), top: Number(place[3]) };
}

async function outlineLines(document: Pdf, entries: Entries, depth: number): Promise<string[]> {
  const lines = (entries ?? []).map(async ({ title, dest, items }) => {
    const { page } = await target(document, dest);
    return [`${'  '.repeat(depth)}${title} → ${page}`, ...(await outlineLines(document, items, depth + 1))];
  });
  return (await Promise.all(lines)).flat();
}

/** The tag tree as nested names: `Document(H1 Sect(H2 L(LI(LBody))))`. */
function tagOutline(tag: unknown): string {
  if (typeof tag !== 'object' || tag === null || !('role' in tag)) return '';
  const children = 'children' in tag && Array.isArray(tag.children) ? tag.children.map(tagOutline).filter(Boolean) : [];
  const name = String(tag.role);
  const list = children.length > 0 ? `(${children.join(' ')})` : '';
  return name === 'Root' ? children.join(' ') : name + list;
}
