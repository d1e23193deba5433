import type { Box } from '../geometry.ts';
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

/** As many comfortable columns as the area has room for, at least one, under the head of every page. */
export function pageGrid({ document, labels, area }: Pick<PagesInput, 'document' | 'labels' | 'area'>): PageGrid {
  const growth = Math.max(1, Math.sqrt(Math.min(area.width, area.height) / AT_HAND));
  const [width, height] = [area.width / growth, area.height / growth];
  const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const head = runningHead(document.info, labels, width);
  return { box: { x: 0, y: 0, width, height }, head, columns, columnWidth: (width - (columns - 1) * GAP) / columns };
}

export function columnLeft({ columnWidth }: PageGrid, column: number): number {
  return column * (columnWidth + GAP);
}
