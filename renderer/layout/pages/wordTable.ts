import type { BoardTheme } from '../theme.ts';
import { drawLine, linesOf, PAGE_TYPE, type TypeStyle } from './pageType.ts';
import { CELL_PADDING, type Cell, type CellLine, type Row, type Table } from './table.ts';

/** A table of finished words: names at the left, figures at the right of their columns. `isTotal`: a row in bold. */
export type WordTable = Readonly<{
  id: string;
  label: string;
  head: readonly string[];
  rows: readonly Readonly<{ id: string; cells: readonly string[]; isTotal: boolean }>[];
}>;

/** The column of names is so many times as wide as one of figures. */
const NAMES = 1.6;

export function tableOfWords({ id, label, head, rows }: WordTable, width: number, theme: BoardTheme): Table {
  const column = width / (head.length - 1 + NAMES);
  const widths = head.map((_, index) => (index === 0 ? column * NAMES : column));
  const rowOf = (rowId: string, cells: readonly string[], style: TypeStyle, isHead: boolean): Row => ({
    id: `${id}-${rowId}`,
    cells: cells.map((text, index): Cell => {
      const isName = index === 0;
      const inkOf = isHead ? theme.hint : isName ? theme.blockTitle : theme.cardText;
      const type = isName && !isHead ? PAGE_TYPE.cellHead : style;
      return {
        isHead: isHead || isName,
        id: `${id}-${rowId}-${index}`,
        label: text,
        lines: cellLines(text, type, (widths[index] ?? 0) - 2 * CELL_PADDING, !isName, inkOf),
      };
    }),
  });
  return {
    id,
    label,
    widths,
    head: rowOf('head', head, PAGE_TYPE.label, true),
    rows: rows.map((row) => rowOf(row.id, row.cells, row.isTotal ? PAGE_TYPE.cellHead : PAGE_TYPE.cell, false)),
  };
}

function cellLines(text: string, style: TypeStyle, width: number, isRight: boolean, fill: string): readonly CellLine[] {
  return linesOf(text, style, width).map((line) => ({
    height: style.line,
    air: 0,
    draw: (x, y) => drawLine(line, style, isRight ? x + width - line.width : x, y, fill),
  }));
}
