import type { SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { columnLeft, type PageGrid } from '../pages/pageGrid.ts';
import { textSlots } from '../pages/detailStrips.ts';
import { flow, type Placed, type Section, type Strip } from '../pages/flow.ts';
import { againStrip } from '../pages/headingStrip.ts';
import { isWritten } from '../pages/hasDetails.ts';
import type { PageLabels } from '../pages/page.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE } from '../pages/pageType.ts';
import { slotStrips } from '../pages/slots.ts';

const THEME = PAPER_THEME;

/** What the speaker says to a step; `about` is the card it is said of, empty where that is what the whole page is about. */
export type SpokenNote = Readonly<{ id: string; about: string; text: string }>;

const ABOVE_ENTRY = 7;
const BELOW_NAME = 1;
const RULE = 0.5;
const PADDING = 4;

/** All of a page's notes as one text, as speakers find them below their slides. */
export function spokenText(notes: readonly SpokenNote[]): string {
  return notes.map(({ about, text }) => (about === '' ? text : `${about}\n${text}`)).join('\n\n');
}

/** Notes in the columns of the grid; what does not fit into `first` goes on on pages of their own. */
export function notesFlow(
  notes: readonly SpokenNote[],
  grid: PageGrid,
  labels: PageLabels,
  rooms: Readonly<{ first: number; next: number }>,
): readonly (readonly Placed<string>[])[] {
  const written = notes.filter(({ text }) => isWritten(text));
  return written.length === 0 ? [] : flow([sectionOf(written, grid, labels)], grid.columns, rooms);
}

/** A long note goes on on pages of its own, and this much of it stands below its picture. */
const LEAST_ROOM = 72;

/** What all pages leave for notes: as much as the longest of those need that have room below their picture. */
export function notesRoom(flows: readonly ReturnType<typeof notesFlow>[]): number {
  if (flows.every((pages) => pages.length === 0)) return 0;
  return Math.max(LEAST_ROOM, ...flows.map(([first = [], ...more]) => (more.length > 0 ? 0 : heightOf(first))));
}

function heightOf(placed: readonly Placed<string>[]): number {
  return Math.max(0, ...placed.map(({ y, strip }) => y + strip.height));
}

export function drawNotes(placed: readonly Placed<string>[], grid: PageGrid, top: number): SceneNode[] {
  return placed.map(({ strip, column, y }) => strip.draw(columnLeft(grid, column), top + y));
}

function sectionOf(notes: readonly SpokenNote[], { columnWidth: width }: PageGrid, labels: PageLabels): Section<string> {
  const again = againStrip('notes', labels.details.continued(labels.story.notes), width, THEME);
  const entries = notes.map(({ id, about, text }) => {
    const slots = textSlots(linesOf(text, PAGE_TYPE.text, width), PAGE_TYPE.text, 0, THEME.cardText);
    const air = about === '' ? ABOVE_ENTRY : BELOW_NAME;
    const body = slotStrips(slots, { role: 'row', id: `${id}-note`, label: text, width, air });
    return { id, strips: about === '' ? body : [nameStrip(id, about, width), ...body], again };
  });
  return { key: 'notes', heading: headStrip(labels.story.notes, width), entries };
}

/** A fine rule and the name of what follows. */
function headStrip(name: string, width: number): Strip {
  const style = PAGE_TYPE.label;
  const height = RULE + PADDING + style.line;
  const draw = (x: number, y: number): SceneNode => ({
    ...{ role: 'row', id: 'notes', label: name, box: { x, y, width, height }, children: [] },
    items: [
      { kind: 'rect', x, y, width, height: RULE, radius: 0, fill: THEME.blockStroke },
      ...drawLine(oneLine(name, style, width), style, x, y + RULE + PADDING, THEME.hint),
    ],
  });
  return { height, air: ABOVE_ENTRY, isHead: true, draw };
}

function nameStrip(id: string, name: string, width: number): Strip {
  const style = { ...PAGE_TYPE.text, face: 'bold' } as const;
  const draw = (x: number, y: number): SceneNode => {
    const items = drawLine(oneLine(name, style, width), style, x, y, THEME.blockTitle);
    return { role: 'row', id: `${id}-name`, label: name, box: { x, y, width, height: style.line }, items, children: [] };
  };
  return { height: style.line, air: ABOVE_ENTRY, isHead: true, draw };
}
