import { PAPER_THEME } from '../theme.ts';
import { moveDown } from './moveDown.ts';
import type { Page, PagesInput } from './page.ts';
import { inLargestType, type PageGrid } from './pageGrid.ts';
import { leadHeight, pageHeader, pageLead, pageTitle, TITLE_HEIGHT } from './pageHead.ts';
import { layoutTables } from './table.ts';
import { tableOfWords, type WordTable } from './wordTable.ts';

const THEME = PAPER_THEME;
const BELOW_LEAD = 10;

/** What the numbers of the cards come to: the whole model in each scenario, and each segment. */
export function numberPages(input: PagesInput): readonly Page[] {
  const tables = input.labels.numbers.tables();
  return tables.length === 0 ? [] : inLargestType(input, (grid) => tablesOn(grid, input, tables));
}

function tablesOn(grid: PageGrid, { labels }: PagesInput, tables: readonly WordTable[]): readonly Page[] {
  const { title, lead } = labels.numbers;
  const { width, height } = grid.box;
  const above = TITLE_HEIGHT + leadHeight(grid, lead, width) + BELOW_LEAD;
  const room = height - grid.head.height;
  const drawn = tables.map((table) => tableOfWords(table, width, THEME));
  return layoutTables(drawn, { first: room - above, next: room }, THEME).map((nodes, index): Page => (place) => {
    const isFirst = index === 0;
    const head = [
      ...pageHeader(grid, labels.pageNumber(place), THEME),
      ...(isFirst ? [pageTitle(grid, title, THEME), pageLead(grid, lead, width, THEME)] : []),
    ];
    const moved = nodes.map((node) => moveDown(node, grid.head.height + (isFirst ? above : 0)));
    return {
      box: grid.box,
      background: THEME.background,
      language: labels.language,
      title: grid.head.title,
      nodes: [...head, ...moved],
    };
  });
}
