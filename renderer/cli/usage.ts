import { PAPER_KEYS } from '../export/pdf/paperSizes.ts';

export const USAGE = `Platno, a Business Model Canvas editor, from the command line.

  npm run platno -- export model.bmc --to model.pdf [options]

  --to FILE              where to write; .pdf or .svg decides the format
  --paper SIZE           ${PAPER_KEYS.slice(0, 6).join(', ')},
                         ${PAPER_KEYS.slice(6).join(', ')}   (default a4; PDF only)
  --orientation WAY      landscape or portrait   (default landscape; PDF only)
  --lang CODE            en or sk, for the block names   (default: the document's, else en)
  --help, --version

Exit codes: 0 written, 1 could not be written, 2 wrong command or unreadable canvas.
SOURCE_DATE_EPOCH (seconds) sets the date in the file, for the same bytes every time.
`;
