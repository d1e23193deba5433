import Papa from 'papaparse';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import type { Exported, ExportWords } from '../interchange/interchange.ts';
import { lossesBut } from '../interchange/losses.ts';
import { uniqueNames } from '../interchange/names.ts';
import { CSV_COLUMNS } from './columns.ts';

/** Between the segments a card serves. */
export const SEGMENT_SEPARATOR = '; ';

/** What a spreadsheet would run, and what only looks as if it had been kept from it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A row a card, for spreadsheets: with a byte order mark and the separator of the language (Slovak spreadsheets take commas
 * for decimals). A text that a spreadsheet would run as a formula gets an apostrophe. The column of segments carries the links
 * between segments and the cards that serve them; other links are lost. Last come the cards beside the board.
 */
export function writeCsv(document: CanvasDocument, words: ExportWords): Exported {
  const cards = cardsInOrder(document);
  const segments = uniqueNames(cards.filter((card) => card.block === 'customerSegments'));
  const serving = Map.groupBy(document.links.values(), (link) => link.to);
  const carried = (name: string | undefined): name is string => name !== undefined && !name.includes(';');
  const segmentsOf = (card: Card): readonly string[] =>
    (serving.get(card.id) ?? []).map(({ from }) => segments.get(from)).filter(carried);
  const rows = cards.map((card) => [
    words.block(card.block).title,
    card.text,
    card.color ?? '',
    segmentsOf(card).toSorted().join(SEGMENT_SEPARATOR),
    card.notes ?? '',
  ]);
  for (const { text, color = '', notes = '' } of document.info.parked ?? []) rows.push([words.parked, text, color, '', notes]);
  const delimiter = words.language === 'sk' ? ';' : ',';
  const guarded = rows.map((row) => row.map((cell) => cell.replace(FORMULA, "'$&")));
  const text = Papa.unparse([[...CSV_COLUMNS], ...guarded], { delimiter, newline: '\r\n' });
  const lost = [...document.links.values()].filter(({ from }) => !carried(segments.get(from))).length;
  return { text: `\uFEFF${text}\r\n`, losses: lossesBut(document, ['colors', 'notes', 'parked'], { links: lost }) };
}
