import type { CanvasDocument } from '../../model/document.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import { stageCoverage } from '../../model/queries/lifeCycle.ts';
import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { rankSegments } from '../../model/queries/ranking.ts';
import { listSegments } from '../../model/queries/segments.ts';
import type { SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { cornerCell, legendNode, segmentHead, servingCell, stageHead, type Journey } from './lifeCycleCells.ts';
import { moveDown } from './moveDown.ts';
import type { Page, PagesInput } from './page.ts';
import { inLargestType, type PageGrid } from './pageGrid.ts';
import { leadHeight, pageHeader, pageLead, pageTitle, TITLE_HEIGHT } from './pageHead.ts';
import { layoutTables, type Row, type Table } from './table.ts';

const THEME = PAPER_THEME;

/** The column of heads, and the narrowest that others may be, units of the grid. */
const HEADS = 118;
const NARROWEST_STAGE = 82;
const NARROWEST_SEGMENT = 108;

/**
 * Who serves each segment in which stage. Where seven columns are wide enough to be read, the stages stand beside each other
 * and every segment is a row; on narrow paper the stages are the rows, and as many segments stand beside each other as fit.
 */
export function lifeCyclePages(input: PagesInput): readonly Page[] {
  const journeys = journeysOf(input.document);
  return journeys.length === 0 ? [] : inLargestType(input, (grid) => tablesOn(grid, input, journeys));
}

function tablesOn(grid: PageGrid, { labels }: PagesInput, journeys: readonly Journey[]): readonly Page[] {
  const { width, height } = grid.box;
  const legend = legendNode(grid, labels.lifeCycle, THEME);
  const leadWidth = width - legend.box.width - 24;
  const lead = leadHeight(grid, labels.lifeCycle.lead, leadWidth);
  const room = height - grid.head.height;
  const rooms = { first: room - TITLE_HEIGHT - lead, next: room };
  const isWide = (width - HEADS) / STAGE_KEYS.length >= NARROWEST_STAGE;
  const tables = isWide ? [stagesAcross(journeys, labels, width)] : stagesDown(journeys, labels, width);
  return layoutTables(tables, rooms, THEME).map((nodes, index): Page => (place) => {
    const isFirst = index === 0;
    const head: SceneNode[] = pageHeader(grid, labels.pageNumber(place), THEME);
    if (isFirst)
      head.push(pageTitle(grid, labels.lifeCycle.title, THEME), pageLead(grid, labels.lifeCycle.lead, leadWidth, THEME), legend);
    const top = grid.head.height + (isFirst ? TITLE_HEIGHT + lead : 0);
    const moved = nodes.map((node) => moveDown(node, top));
    return {
      box: grid.box,
      background: THEME.background,
      language: labels.language,
      title: grid.head.title,
      nodes: [...head, ...moved],
    };
  });
}

function journeysOf(document: CanvasDocument): Journey[] {
  const signs = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const index = buildLinkIndex(document);
  return rankSegments(document).flatMap((segment) => {
    const sign = signs.get(segment.id);
    return sign ? [{ segment, sign, coverage: stageCoverage(document, index, segment.id) }] : [];
  });
}

type Labels = PagesInput['labels'];

function stagesAcross(journeys: readonly Journey[], labels: Labels, width: number): Table {
  const stage = (width - HEADS) / STAGE_KEYS.length;
  const corner = cornerCell(labels.lifeCycle.segments, THEME);
  const heads = STAGE_KEYS.map((key) => stageHead(key, journeys, { width: stage, theme: THEME, labels }));
  const rows = journeys.map((journey): Row => {
    const cells = STAGE_KEYS.map((key) => servingCell(key, journey, { width: stage, theme: THEME, labels }));
    return { id: journey.segment.id, cells: [segmentHead(journey, { width: HEADS, theme: THEME, labels }), ...cells] };
  });
  const widths = [HEADS, ...STAGE_KEYS.map(() => stage)];
  return { id: 'lifeCycle', label: labels.lifeCycle.title, widths, head: { id: 'stages', cells: [corner, ...heads] }, rows };
}

/** As many tables as there must be, with equally many segments each. */
function stagesDown(journeys: readonly Journey[], labels: Labels, width: number): Table[] {
  const most = Math.max(1, Math.floor((width - HEADS) / NARROWEST_SEGMENT));
  const each = Math.ceil(journeys.length / Math.ceil(journeys.length / most));
  const count = Math.ceil(journeys.length / each);
  const column = (width - HEADS) / each;
  return Array.from({ length: count }, (_, index): Table => {
    const part = journeys.slice(index * each, (index + 1) * each);
    const heads = part.map((journey) => segmentHead(journey, { width: column, theme: THEME, labels }));
    const corner = cornerCell(labels.lifeCycle.stages, THEME);
    const rows = STAGE_KEYS.map((key): Row => {
      const cells = part.map((journey) => servingCell(key, journey, { width: column, theme: THEME, labels }));
      return { id: key, cells: [stageHead(key, journeys, { width: HEADS, theme: THEME, labels }), ...cells] };
    });
    const widths = [HEADS, ...part.map(() => column)];
    return {
      id: `lifeCycle-${index}`,
      label: labels.lifeCycle.title,
      widths,
      head: { id: 'segments', cells: [corner, ...heads] },
      rows,
    };
  });
}
