import { planTiles } from '../../layout/tiling/tilePlan.ts';
import { pageSize, printableArea, type Orientation, type PaperKey, type Sheet } from './paperSizes.ts';

/** What lies in the printer, and the larger page the canvas is put together to; null: it is printed on one sheet. */
export type PrintSetup = Readonly<{ sheet: Sheet; poster: Sheet | null }>;

/** Papers that printers in offices take. */
const OFFICE_PAPERS: readonly PaperKey[] = ['a4', 'a3', 'letter', 'tabloid'];

/** The papers that several sheets of make a page of this one. */
export function tilePapers(paper: PaperKey): PaperKey[] {
  const whole = pageSize(paper, 'portrait');
  return OFFICE_PAPERS.filter((key) => {
    const { width, height } = pageSize(key, 'portrait');
    return width * height < whole.width * whole.height && width <= whole.width && height <= whole.height;
  });
}

/** The page whole, or on sheets of `tile`, turned so that fewer of them are needed. A paper that is no smaller does nothing. */
export function printSetup(page: Sheet, tile: string): PrintSetup {
  const paper = tilePapers(page.paper).find((key) => key === tile);
  if (paper === undefined) return { sheet: page, poster: null };
  const sheets = [page.orientation, turned(page.orientation)].map((orientation): Sheet => ({ ...page, paper, orientation }));
  const [sheet = page] = sheets.toSorted((a, b) => sheetCount(page, a) - sheetCount(page, b));
  return { sheet, poster: page };
}

function sheetCount(page: Sheet, sheet: Sheet): number {
  const { columns, rows } = planTiles(printableArea(page), printableArea(sheet));
  return columns * rows;
}

function turned(orientation: Orientation): Orientation {
  return orientation === 'landscape' ? 'portrait' : 'landscape';
}
