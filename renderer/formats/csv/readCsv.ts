import Papa from 'papaparse';
import { COLOR_KEYS } from '../../model/colors.ts';
import { isParking } from '../blockNames/isParking.ts';
import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import { MAX_COLUMNS } from '../limits.ts';
import type { Imported } from '../interchange/interchange.ts';
import { oneLine } from '../interchange/names.ts';
import { columnOf, type CsvColumn } from './columns.ts';

type Row = readonly string[];

/** Which column of the table holds what; by place from 0. */
export type CsvMapping = Readonly<Partial<Record<CsvColumn, number>>>;

/**
 * Reads a table of cards: with a header in any order, or without one where the first column names blocks, or with a column a
 * block. Columns that mean nothing here are left out and said. `mapping` overrides what the header says; without a `delimiter` it
 * is guessed.
 */
export function readCsv(text: string, mapping?: CsvMapping, delimiter?: string): Imported {
  const data = rowsOf(text, delimiter);
  const [header, ...rest] = data.map(narrow);
  const builder = createDraftBuilder();
  if (!header) return { ok: false, problem: { code: 'empty' } };
  if (data.some((row) => row.length > MAX_COLUMNS)) builder.remark('cut-at-limit', '');
  const named = mapping ?? mappingOf([header, ...rest]);
  if (named) {
    reportOthers(header, named, builder);
    readRows(rest, named, builder);
  } else if (isBlockHeader(header)) readColumns(header, rest, builder);
  else readRows([header, ...rest], { block: 0, text: 1, notes: 2 }, builder);
  return builder.finish();
}

/** A table with a row a card: what its columns are called, and what they were taken for. */
export type CsvTable = Readonly<{ header: readonly string[]; mapping: CsvMapping }>;

/** The columns of a table for a person to say what they hold; null where that is plain without a header. */
export function csvTable(text: string): CsvTable | null {
  const data = rowsOf(text).map(narrow);
  const [header, second] = data;
  if (!header || header.length < 2 || !second || isBlockHeader(header) || recogniseBlock(header[0] ?? '') !== null) return null;
  return { header, mapping: mappingOf(data) ?? namedColumns(header) };
}

function rowsOf(text: string, delimiter = ''): readonly string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: 'greedy' }).data;
}

function narrow(row: readonly string[]): Row {
  return row.length > MAX_COLUMNS ? row.slice(0, MAX_COLUMNS) : row;
}

/** A column a block. */
function isBlockHeader(header: Row): boolean {
  return header.filter((cell) => recogniseBlock(cell) !== null).length > 1;
}

/**
 * What the header says; where it names no block or no text, the column most of whose cells are names of blocks, and the first
 * one left. Null where the table has no header or no column of blocks.
 */
function mappingOf([header = [], ...rows]: readonly Row[]): CsvMapping | null {
  if (isBlockHeader(header)) return null;
  const named = namedColumns(header);
  const block = named.block ?? (recogniseBlock(header[0] ?? '') === null ? blockColumn(header, rows) : undefined);
  if (block === undefined) return null;
  const used = new Set([...Object.values(named), block]);
  const free = header.findIndex((_, index) => !used.has(index));
  const text = named.text ?? (free < 0 ? undefined : free);
  return text === undefined ? null : { ...named, block, text };
}

function namedColumns(header: Row): CsvMapping {
  const mapping: Partial<Record<CsvColumn, number>> = {};
  for (const [index, cell] of header.entries()) {
    const column = columnOf(cell);
    if (column) mapping[column] ??= index;
  }
  return mapping;
}

/** Rows that tell what a column holds. */
const SAMPLE = 50;

function blockColumn(header: Row, rows: readonly Row[]): number | undefined {
  const sample = rows.slice(0, SAMPLE);
  const counts = header.map((_, index) => sample.filter((row) => recogniseBlock(row[index] ?? '') !== null).length);
  const most = Math.max(...counts);
  return most * 2 >= sample.length && most > 0 ? counts.indexOf(most) : undefined;
}

function reportOthers(header: Row, mapping: CsvMapping, builder: DraftBuilder): void {
  const used = new Set(Object.values(mapping));
  for (const [index, cell] of header.entries()) {
    if (!used.has(index) && cell.trim() !== '') builder.remark('field-left-out', cell);
  }
}

function readRows(rows: readonly Row[], mapping: CsvMapping, builder: DraftBuilder): void {
  const at = (row: Row, column: CsvColumn): string => unguarded(row[mapping[column] ?? -1] ?? '');
  const segments = new Map<string, string>();
  const serving: { key: string; names: readonly string[] }[] = [];
  for (const row of rows) {
    const block = recogniseBlock(at(row, 'block'));
    const text = at(row, 'text');
    const color = COLOR_KEYS.find((key) => key === at(row, 'color').trim().toLowerCase());
    const more = { color, notes: at(row, 'notes') };
    if (!block && isParking(at(row, 'block'))) {
      builder.park(text, more);
      continue;
    }
    if (!block) {
      if (text.trim() !== '') builder.remark('unknown-section', at(row, 'block') || text);
      builder.leftover(text);
      continue;
    }
    const key = builder.card(block, text, more);
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
