import type { Card } from '../../model/document.ts';
import { STAGE_KEYS, type StageKey } from '../../model/lifeCycle.ts';
import { coverageBy, stageCards, stageCardsOfAll, uncoveredStages, type StageCoverage } from '../../model/queries/lifeCycle.ts';
import { directSegments, type SegmentSign } from '../../model/queries/segments.ts';
import type { EditorState } from '../../state/editorState.ts';

/** One row a segment, or one that joins them. */
export type RowMode = 'segments' | 'all';

/** The id of the row that joins all segments; it is alone, so no segment's id can be mistaken for it. */
export const ALL_ROW = 'all';

/** A row of the view: whom it is about, and who serves them stage by stage. */
export type StageRow = Readonly<{
  id: string;
  /** Null for the row that joins all segments. */
  sign: SegmentSign | null;
  text: string;
  segmentIds: readonly string[];
  cells: StageCoverage;
  /** Linked channels and relationships that serve no stage yet. */
  waiting: readonly Card[];
  /** In the joined row: whom each card serves. */
  served: ReadonlyMap<string, readonly SegmentSign[]>;
}>;

const NONE: ReadonlyMap<string, readonly SegmentSign[]> = new Map();

/** The rows of a document, the most important segment first. */
export function stageRows({ document, derived }: EditorState, mode: RowMode): readonly StageRow[] {
  const segments = derived.ranked;
  if (segments.length === 0) return [];
  if (mode === 'segments') {
    return segments.map((segment) => {
      const cards = stageCards(document, derived.links, segment.id);
      const sign = derived.signs.get(segment.id) ?? null;
      return { id: segment.id, sign, text: segment.text, segmentIds: [segment.id], served: NONE, ...sorted(cards) };
    });
  }
  const segmentIds = segments.map(({ id }) => id);
  const cards = stageCardsOfAll(document, derived.links, segmentIds);
  const served = new Map(cards.map((card) => [card.id, directSegments(derived.links, derived.signs, card.id)]));
  return [{ id: ALL_ROW, sign: null, text: '', segmentIds, served, ...sorted(cards) }];
}

function sorted(cards: readonly Card[]): Pick<StageRow, 'cells' | 'waiting'> {
  return { cells: coverageBy(cards), waiting: cards.filter((card) => (card.stages ?? []).length === 0) };
}

/** The new rows, with the very objects from before where nothing has changed, so that those are not drawn again. */
export function keepRows(before: readonly StageRow[], after: readonly StageRow[]): readonly StageRow[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return after.map((row) => {
    const old = known.get(row.id);
    return old && isSameRow(old, row) ? old : row;
  });
}

function isSameRow(a: StageRow, b: StageRow): boolean {
  if (a.sign !== b.sign || a.sign === null || a.text !== b.text) return false;
  return isSameList(a.waiting, b.waiting) && STAGE_KEYS.every((stage) => isSameList(a.cells[stage], b.cells[stage]));
}

/** Cards are frozen: one that has changed is another object. */
function isSameList(a: readonly Card[], b: readonly Card[]): boolean {
  return a.length === b.length && a.every((card, index) => card === b[index]);
}

/** How many of the seven stages are served. */
export function servedStages(row: StageRow): number {
  return STAGE_KEYS.length - uncoveredStages(row.cells).length;
}

/** For how many segments each stage is served. */
export function segmentsServed(rows: readonly StageRow[], stage: StageKey): number {
  return rows.filter((row) => row.cells[stage].length > 0).length;
}
