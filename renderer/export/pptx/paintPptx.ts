import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeXml } from '../escapeXml.ts';
import { DECLARATION, NAMESPACES, NOTES_MASTER, SLIDE_LAYOUT, SLIDE_MASTER, THEME, TREE_HEAD } from './masters.ts';
import { FIRST_OUTSIDE, type SlidePage } from './drawing.ts';
import { Pictures } from './pictures.ts';
import { drawSlide } from './slide.ts';
import { SLIDES, type SlideSize } from './units.ts';

export type PptxOptions = Readonly<{ size: SlideSize; title: string; author?: string | undefined; language: string; date: Date }>;

const TYPES = 'application/vnd.openxmlformats-officedocument.presentationml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The first time a zip file can hold; the same model gives the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * A presentation with one slide a page: every card a native shape with its text, links as connectors that stay attached, notes
 * as speaker notes. Bytes of a `.pptx` file (ISO 29500 transitional).
 */
export function paintPptx(pages: readonly SlidePage[], options: PptxOptions): Uint8Array {
  const files = new Map<string, string>();
  const pictures = new Pictures();
  const count = pages.length;
  for (const [index, page] of pages.entries()) addSlide(files, pictures, page, index + 1, options);
  files.set('[Content_Types].xml', contentTypes(pages, pictures.types()));
  files.set(
    '_rels/.rels',
    relations(
      [
        ['officeDocument', 'ppt/presentation.xml'],
        ['extended-properties', 'docProps/app.xml'],
      ],
      true,
    ),
  );
  files.set('docProps/core.xml', coreProperties(options));
  files.set(
    'docProps/app.xml',
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Platno</Application><Slides>${count}</Slides></Properties>`,
  );
  files.set('ppt/presentation.xml', presentation(count, options.size));
  files.set(
    'ppt/_rels/presentation.xml.rels',
    relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...pages.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
    ]),
  );
  files.set('ppt/theme/theme1.xml', THEME);
  files.set('ppt/theme/theme2.xml', THEME);
  files.set('ppt/slideMasters/slideMaster1.xml', SLIDE_MASTER);
  files.set(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
  );
  files.set('ppt/slideLayouts/slideLayout1.xml', SLIDE_LAYOUT);
  files.set('ppt/slideLayouts/_rels/slideLayout1.xml.rels', relations([['slideMaster', '../slideMasters/slideMaster1.xml']]));
  files.set('ppt/notesMasters/notesMaster1.xml', NOTES_MASTER);
  files.set('ppt/notesMasters/_rels/notesMaster1.xml.rels', relations([['theme', '../theme/theme2.xml']]));
  // Readers look for the list of types first.
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const names = [...first, ...[...files.keys()].filter((name) => !first.includes(name))];
  const tree: Zippable = Object.fromEntries(names.map((name) => [name, [strToU8(files.get(name) ?? ''), { mtime: ZIP_TIME }]]));
  // Pictures are packed already.
  for (const [name, bytes] of pictures.files()) tree[name] = [bytes, { mtime: ZIP_TIME, level: 0 }];
  return zipSync(tree, { level: 6 });
}

function addSlide(
  files: Map<string, string>,
  pictures: Pictures,
  page: SlidePage,
  number: number,
  { size, language }: PptxOptions,
): void {
  const { shapes, outside } = drawSlide(page, size);
  files.set(
    `ppt/slides/slide${number}.xml`,
    `${DECLARATION}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  );
  const needed = outside.map(({ kind, source }, index) => {
    const target =
      kind === 'image' ? `Target="../${pictures.nameOf(source)}"` : `Target="${escapeXml(source)}" TargetMode="External"`;
    return `<Relationship Id="rId${FIRST_OUTSIDE + index}" Type="${OFFICE}/${kind}" ${target}/>`;
  });
  const hasNotes = page.notes !== '';
  const notes = `<Relationship Id="rId${FIRST_OUTSIDE + outside.length}" Type="${OFFICE}/notesSlide" Target="../notesSlides/notesSlide${number}.xml"/>`;
  const layout = `<Relationship Id="rId1" Type="${OFFICE}/slideLayout" Target="../slideLayouts/slideLayout1.xml"/>`;
  files.set(`ppt/slides/_rels/slide${number}.xml.rels`, relationFile([layout, ...needed, ...(hasNotes ? [notes] : [])]));
  if (!hasNotes) return;
  files.set(`ppt/notesSlides/notesSlide${number}.xml`, notesSlide(page.notes, language));
  files.set(
    `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    relations([
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]),
  );
}

function notesSlide(notes: string, language: string): string {
  const text = notes
    .split('\n')
    .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`));
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${text.join('')}</p:txBody></p:sp>`;
  return `${DECLARATION}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${body}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

function presentation(slides: number, size: SlideSize): string {
  const { width, height } = SLIDES[size];
  const list = Array.from({ length: slides }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`).join('');
  const type = size === '4:3' ? ' type="screen4x3"' : '';
  return `${DECLARATION}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"${type}/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function contentTypes(pages: readonly SlidePage[], pictures: readonly string[]): string {
  const numbers = pages.map((_, index) => index + 1);
  const withNotes = numbers.filter((number) => pages[number - 1]?.notes !== '');
  const overrides = [
    ['/ppt/presentation.xml', `${TYPES}.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${TYPES}.slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${TYPES}.slideLayout+xml`],
    ['/ppt/notesMasters/notesMaster1.xml', `${TYPES}.notesMaster+xml`],
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...numbers.map((number) => [`/ppt/slides/slide${number}.xml`, `${TYPES}.slide+xml`]),
    ...withNotes.map((number) => [`/ppt/notesSlides/notesSlide${number}.xml`, `${TYPES}.notesSlide+xml`]),
  ];
  const media = pictures.map((type) => `<Default Extension="${type}" ContentType="image/${type}"/>`).join('');
  const parts = overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('');
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${media}${parts}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[], isRoot = false): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  const core = `<Relationship Id="rId${targets.length + 1}" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  return relationFile(isRoot ? [...list, core] : list);
}

function relationFile(list: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function coreProperties({ title, author, language, date }: PptxOptions): string {
  const time = `${date.toISOString().slice(0, 19)}Z`;
  const creator = author ? `<dc:creator>${escapeXml(author)}</dc:creator>` : '';
  const stamps = ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`);
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${creator}<dc:language>${language}</dc:language>${stamps.join('')}</cp:coreProperties>`;
}
