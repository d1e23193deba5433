import type { Box } from '../geometry.ts';
import type { PageGrid } from '../pages/pageGrid.ts';
import { PAGE_TYPE } from '../pages/pageType.ts';

/** Where things lie on a page of the story, units of the grid. */
export type StoryFrames = Readonly<{
  /** The board by itself; or small, with what it is about enlarged in the panel beside or below it. */
  whole: Box;
  small: Box;
  panel: Box;
  /** Without height where nobody has anything to say. */
  notes: Box;
  /** The baseline of the credit under the board. */
  credit: number;
}>;

const BELOW_LEAD = 12;
/** The credit is 7 points high: legible, and no more than it has to be. */
export const CREDIT_SIZE = 7;
const CREDIT_LINE = 13;
const ABOVE_NOTES = 10;
const GAP = 22;
/** What the notes may take of the page: more where it is high. */
const NOTES_SHARE = { wide: 0.3, high: 0.36 } as const;
/** From these proportions on the panel is beside the board, else below it. */
const WIDE = 1.15;
const PANEL_SHARE = { least: 0.32, most: 0.44, below: 0.46 } as const;
/** A board is comfortable at about this width to height. */
const BOARD_ASPECT = 1.5;

/** From the top of the page to the board: running head, title, and the line under it. */
export function headHeight({ head }: PageGrid): number {
  return head.height + PAGE_TYPE.pageTitle.line + PAGE_TYPE.text.line + BELOW_LEAD;
}

/** The most that the notes may take of a page. */
export function mostNotes(grid: PageGrid): number {
  const { width, height } = grid.box;
  return (height - headHeight(grid)) * (width > height ? NOTES_SHARE.wide : NOTES_SHARE.high);
}

/** `notes`: the height they need on the page that needs most. */
export function storyFrames(grid: PageGrid, notes: number): StoryFrames {
  const { width, height } = grid.box;
  const top = headHeight(grid);
  const below = notes > 0 ? notes + ABOVE_NOTES : 0;
  const bottom = height - below - CREDIT_LINE;
  const whole = { x: 0, y: top, width, height: bottom - top };
  return {
    ...(whole.width / whole.height >= WIDE ? beside(whole) : beneath(whole)),
    whole,
    notes: { x: 0, y: height - notes, width, height: notes },
    credit: bottom + CREDIT_LINE - 2,
  };
}

type Parts = Pick<StoryFrames, 'small' | 'panel'>;

function beside(whole: Box): Parts {
  const { width, height } = whole;
  const left = width - GAP - height * BOARD_ASPECT;
  const panel = Math.min(width * PANEL_SHARE.most, Math.max(width * PANEL_SHARE.least, left));
  return {
    small: { ...whole, width: width - panel - GAP },
    panel: { ...whole, x: width - panel, width: panel },
  };
}

function beneath(whole: Box): Parts {
  const panel = whole.height * PANEL_SHARE.below;
  return {
    small: { ...whole, height: whole.height - panel - GAP },
    panel: { ...whole, y: whole.y + whole.height - panel, height: panel },
  };
}
