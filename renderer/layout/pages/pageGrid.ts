import type { Box, Size } from '../geometry.ts';
import type { PagesInput } from './page.ts';
import { runningHead, type RunningHead } from './runningHead.ts';

/** The grid of a page of text. One unit is a point on paper up to A3, more on posters. */
export type PageGrid = Readonly<{ box: Box; head: RunningHead; columns: number; columnWidth: number }>;

/** Between columns. */
const GAP = 24;
/** Some 45 characters of the text, with the names of the fields beside it. */
const NARROWEST = 225;
/** The shorter side of an A3 sheet within its margins. What is larger is read from further away. */
const AT_HAND = 785;
/** The shorter side of a Tabloid or A3 sheet within the widest margins, points, and how much larger type may be there. */
const LARGE_PAPER = 675;
const LARGER = [2.5, 2.25, 2, 1.8, 1.65, 1.5, 1.4, 1.3, 1.2, 1.1] as const;
const MOST_LARGER = 1.5;

type GridInput = Pick<PagesInput, 'document' | 'labels' | 'area'>;

/** As many comfortable columns as the area has room for, at least one, under the head of every page. `larger`: type so many times as large. */
export function pageGrid({ document, labels, area }: GridInput, larger: number = 1): PageGrid {
  const growth = larger * growthOn(area);
  const [width, height] = [area.width / growth, area.height / growth];
  const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const head = runningHead(document.info, labels, width);
  return { box: { x: 0, y: 0, width, height }, head, columns, columnWidth: (width - (columns - 1) * GAP) / columns };
}

/**
 * Pages that would be half empty on large paper are set in larger type, as large as it may be without another page. What is made of
 * the plain grid otherwise. `make` is called with one grid after the other.
 */
export function inLargestType<Pages extends readonly unknown[]>(input: GridInput, make: (grid: PageGrid) => Pages): Pages {
  const plain = make(pageGrid(input));
  if (plain.length === 0 || Math.min(input.area.width, input.area.height) < LARGE_PAPER) return plain;
  const most = MOST_LARGER * growthOn(input.area);
  for (const larger of LARGER.filter((value) => value <= most)) {
    const pages = make(pageGrid(input, larger));
    if (pages.length <= plain.length) return pages;
  }
  return plain;
}

function growthOn({ width, height }: Size): number {
  return Math.max(1, Math.sqrt(Math.min(width, height) / AT_HAND));
}

export function columnLeft({ columnWidth }: PageGrid, column: number): number {
  return column * (columnWidth + GAP);
}
