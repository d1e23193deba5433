import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import type { DraftBuilder } from '../interchange/draftBuilder.ts';
import { plainText } from './inline.ts';

/** Reads the rows of tables: a row a block (name first), or a column a block (names in the first row). */
export function readTables(rows: readonly string[], builder: DraftBuilder): void {
  let columns: readonly ReturnType<typeof recogniseBlock>[] = [];
  for (const row of rows) {
    const cells = cellsOf(row);
    if (cells.every((cell) => /^:?-*:?$/.test(cell))) continue;
    const blocks = cells.map((cell) => recogniseBlock(plainText(cell)));
    if (blocks.filter((block) => block !== null).length > 1) columns = blocks;
    else if (blocks[0]) for (const part of cells.slice(1).flatMap(splitCell)) builder.card(blocks[0], part);
    else cells.forEach((cell, index) => readCell(cell, columns[index] ?? null, builder));
  }
}

function readCell(cell: string, block: ReturnType<typeof recogniseBlock>, builder: DraftBuilder): void {
  if (block) for (const part of splitCell(cell)) builder.card(block, part);
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** Several cards in one cell or on one line; inside brackets nothing is cut. */
export function splitCell(cell: string): readonly string[] {
  return cell
    .split(/<br\s*\/?>|[;；、]|,(?![^()]{0,200}\))(?!\d)|\s•\s/i)
    .map((part) => plainText(part.replace(/^\s*[-*•]\s+/, '')))
    .filter((part) => part !== '');
}
