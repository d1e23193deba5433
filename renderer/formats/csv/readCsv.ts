import Papa from 'papaparse';
import { COLOR_KEYS } from '../../model/colors.ts';
import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import type { Imported } from '../interchange/interchange.ts';
import { oneLine } from '../markdown/writeMarkdown.ts';
import { columnOf, type CsvColumn } from './columns.ts';

type Row = readonly string[];

/** Which column of the table holds what; by place from 0. */
export type CsvMapping = Readonly<Partial<Record<CsvColumn, number>>>;

/**
 * Reads a table of cards: with a header in any order, or without one where the first column names blocks, or with a column a
 * block. Columns that mean nothing here are left out and said. `mapping` overrides what the header says.
 */
export function readCsv(text: string, mapping?: CsvMapping): Imported {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [header, ...rest] = data;
  const builder = createDraftBuilder();
  if (!header) return { ok: false, problem: { code: 'empty' } };
  const named = mapping ?? mappingOf(header);
  if (named.block !== undefined && named.text !== undefined) {
    reportOthers(header, builder);
    readRows(rest, named, builder);
  } else if (header.filter((cell) => recogniseBlock(cell) !== null).length > 1) readColumns(header, rest, builder);
  else readRows(data, { block: 0, text: 1, notes: 2 }, builder);
  return builder.finish();
}

function mappingOf(header: Row): CsvMapping {
  const mapping: Partial<Record<CsvColumn, number>> = {};
  for (const [index, cell] of header.entries()) {
    const column = columnOf(cell);
    if (column) mapping[column] ??= index;
  }
  return mapping;
}

function reportOthers(header: Row, builder: DraftBuilder): void {
  for (const cell of header) if (columnOf(cell) === null && cell.trim() !== '') builder.remark('field-left-out', cell);
}

function readRows(rows: readonly Row[], mapping: CsvMapping, builder: DraftBuilder): void {
  const at = (row: Row, column: CsvColumn): string => unguarded(row[mapping[column] ?? -1] ?? '');
  const segments = new Map<string, string>();
  const serving: { key: string; names: readonly string[] }[] = [];
  for (const row of rows) {
    const block = recogniseBlock(at(row, 'block'));
    const text = at(row, 'text');
    if (!block) {
      if (text.trim() !== '') builder.remark('unknown-section', at(row, 'block') || text);
      builder.leftover(text);
      continue;
    }
    const color = COLOR_KEYS.find((key) => key === at(row, 'color').trim().toLowerCase());
    const key = builder.card(block, text, { color, notes: at(row, 'notes') });
    if (key === null) continue;
    if (block === 'customerSegments') segments.set(oneLine(text), key);
    else serving.push({ key, names: at(row, 'segment').split(';').map(oneLine).filter(Boolean) });
  }
  for (const { key, names } of serving) {
    for (const name of names) {
      const segment = segments.get(name);
      if (segment !== undefined) builder.link(segment, key);
      else builder.remark('link-dangling', name);
    }
  }
}

function readColumns(header: Row, rows: readonly Row[], builder: DraftBuilder): void {
  const blocks = header.map(recogniseBlock);
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const block = blocks[index];
      if (block) builder.card(block, unguarded(cell));
    }
  }
}

/** Without the apostrophe that keeps a spreadsheet from running a text. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}

/** A table rather than prose: its first line is a header that is known, or its lines begin with names of blocks. */
export function isCsv(text: string): boolean {
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').slice(0, 4_000), { preview: 4, skipEmptyLines: 'greedy' }).data;
  const [header = []] = rows;
  const known = header.map(columnOf).filter((column) => column !== null);
  const isTable = header.length > 1 && rows.every((row) => row.length === header.length);
  return isTable && (known.length >= 2 || rows.some(([first = '']) => recogniseBlock(first) !== null));
}
