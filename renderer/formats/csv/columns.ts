import { foldName } from '../blockNames/recogniseBlock.ts';

/** What a column of a table of cards can hold. */
export const CSV_COLUMNS = ['block', 'text', 'color', 'segment', 'notes'] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Folded names of columns as people and programs write them. */
const NAMES: Readonly<Record<CsvColumn, readonly string[]>> = {
  block: ['block', 'blok', 'section', 'category', 'building block', 'oblast', 'sekcia', 'stlpec', 'bmc block', 'area'],
  text: ['text', 'card', 'karta', 'title', 'nazov', 'name', 'item', 'content', 'obsah', 'note text', 'sticky', 'polozka'],
  color: ['colour', 'color', 'farba'],
  segment: ['segment', 'segments', 'segmenty', 'customer segment', 'for', 'pre koho'],
  notes: ['notes', 'note', 'poznamky', 'poznamka', 'description', 'popis', 'opis', 'comment', 'details'],
};

/** The column a header means; null for a name nobody knows. */
export function columnOf(header: string): CsvColumn | null {
  const name = foldName(header);
  return CSV_COLUMNS.find((column) => NAMES[column].includes(name)) ?? null;
}
