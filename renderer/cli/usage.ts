import { PAPER_KEYS } from '../export/pdf/paperSizes.ts';
import { PICTURE_SCALES } from '../export/png/pictureChoice.ts';
import { SLIDE_SIZES } from '../export/pptx/units.ts';
import { PAGE_KINDS } from '../layout/pages/page.ts';

export const USAGE = `Platno, a Business Model Canvas editor, from the command line.

  npm run platno -- export model.bmc [more.bmc …] --to model.pdf [options]
  npm run platno -- blank --to poster.pdf [options]
  npm run platno -- convert notes.md model.bmc
  npm run platno -- check model.bmc [more.bmc …] [options]
  npm run platno -- compare before.bmc after.bmc --to changes.pdf [options]

export writes the poster and, if asked, the pages that go with it; or the model for other tools, with a word about what is lost.

  --to FILE              where to write; the ending decides the format: .pdf, .svg, .png, .pptx, .md,
                         .csv, .canvas, .bmml, .opml
                         for several: "folder/*.pdf", where * is the name of each
  --paper SIZE           ${PAPER_KEYS.slice(0, 6).join(', ')},
                         ${PAPER_KEYS.slice(6).join(', ')}   (default a4; PDF and PNG)
  --orientation WAY      landscape or portrait   (default landscape; PDF and PNG)
  --margins WIDTH        narrow (5 mm), normal (10 mm) or wide (20 mm)   (default normal; PDF and PNG)
  --tile SIZE            a4, a3, letter or tabloid: the canvas on several such sheets, to cut and put together   (PDF only)
  --pages KINDS          ${PAGE_KINDS.join(', ')}, with commas between them   (default canvas; PDF and slides)
  --each WHAT            part or step: a page of the story for each block and segment, or for each step   (default part)
  --notes                with what the speaker says below each page of the story   (PDF only; slides have it as notes)
  --slide SHAPE          ${SLIDE_SIZES.join(' or ')}   (default 16:9; slides only)
  --scale TIMES          ${PICTURE_SCALES.join(', ')}: a picture without paper   (default 2; PNG only)
  --dpi NUMBER           a picture of the paper, so many dots an inch   (default 300 with --paper; PNG only)
  --transparent          no white behind the blocks   (PNG only)
  --lang CODE            en or sk, for the block names   (default: the document's, else en)
  --font FILE            draw with it what the bundled typeface lacks, before the fonts of the machine; may be given
                         several times   (PDF only)

A PDF shows Hebrew, Arabic and emoji with fonts that come along, Chinese, Japanese, Korean and others with the fonts of this machine.
What none of them has is an empty box that can still be searched; which characters these are is said on standard error.

Exit codes: 0 written, 1 could not be written, 2 wrong command or unreadable canvas. Of several, the worst; one that fails stops
no other.

blank writes a poster with the questions of the blocks, to fill in by hand: .pdf or .svg, with --paper, --orientation, --margins,
--tile and --lang as above.

convert makes a canvas of a file of another tool: BMML, JSON Canvas, Markdown, CSV, draw.io, plain JSON, BM|Designer.

  --to PATTERN           for several files: convert a.md b.csv --to "models/*.bmc"

Exit codes as for export.

check says where the model does not hold together, and why that matters. Silenced findings are counted, not shown.

  --json                 the findings as JSON, silenced ones too (its shape: renderer/cli/README.md)
  --lang CODE            en or sk   (default: the document's, else en)

Exit codes: 0 no errors, 1 errors, 2 wrong command or unreadable canvas.

compare writes what differs between two canvases as a PDF: both on one board, and a list, word by word. --paper, --orientation,
--margins, --lang and --font as above; exit codes as for export.

  --help, --version

SOURCE_DATE_EPOCH (seconds) stands for now: in the exported file, for the same bytes every time, and for the age of offers.
`;
