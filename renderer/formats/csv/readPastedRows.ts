import Papa from 'papaparse';
import type { BlockKey } from '../../model/blocks.ts';
import type { Draft } from '../../model/draft.ts';
import { createDraftBuilder } from '../interchange/draftBuilder.ts';
import { readCsv } from './readCsv.ts';

/**
 * Rows copied out of a spreadsheet, tabs between their cells. Where a header or a column names blocks, the cards go there;
 * else each row is a card of the given block, its first cell the text and the others its notes. Null where nothing is in them.
 */
export function readPastedRows(text: string, block: BlockKey): Draft | null {
  const known = readCsv(text, undefined, '\t');
  if (known.ok && known.draft.cards.length > known.draft.leftovers.length) return known.draft;
  const builder = createDraftBuilder();
  for (const row of Papa.parse<string[]>(text, { delimiter: '\t', skipEmptyLines: 'greedy' }).data) {
    const [first = '', ...rest] = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    builder.card(block, first, { notes: rest.join('\n') });
  }
  const read = builder.finish();
  return read.ok ? read.draft : null;
}
