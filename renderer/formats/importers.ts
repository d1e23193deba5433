import { isBmml, readBmml } from './bmml/readBmml.ts';
import { csvTable, isCsv, readCsv, type CsvMapping, type CsvTable } from './csv/readCsv.ts';
import { decodeForeign, type Encoding } from './decodeForeign.ts';
import { isDrawio, readDrawio } from './drawio/readDrawio.ts';
import type { Imported, Importer } from './interchange/interchange.ts';
import { isJsonCanvas, readJsonCanvas } from './jsonCanvas/readJsonCanvas.ts';
import { MAX_DRAWING_BYTES, MAX_JSON_BYTES, MAX_PROSE_BYTES, MAX_YAML_BYTES } from './limits.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';
import { isDesignerJson, readDesignerJson } from './plainJson/readDesignerJson.ts';
import { readPlainJson } from './plainJson/readPlainJson.ts';

/** Every foreign format that is read; where several share an ending, the first that finds itself likely. */
const IMPORTERS = [
  { id: 'jsonCanvas', extensions: ['canvas', 'json'], limit: MAX_DRAWING_BYTES, isLikely: isJsonCanvas, read: readJsonCanvas },
  { id: 'bmml', extensions: ['bmml', 'yaml', 'yml'], limit: MAX_YAML_BYTES, isLikely: isBmml, read: readBmml },
  { id: 'drawio', extensions: ['drawio', 'xml'], limit: MAX_DRAWING_BYTES, isLikely: isDrawio, read: readDrawio },
  { id: 'designerJson', extensions: ['json'], limit: MAX_JSON_BYTES, isLikely: isDesignerJson, read: readDesignerJson },
  {
    id: 'plainJson',
    extensions: ['json'],
    limit: MAX_JSON_BYTES,
    isLikely: (text) => /^\s*[[{]/.test(text),
    read: readPlainJson,
  },
  { id: 'csv', extensions: ['csv', 'tsv', 'txt'], limit: MAX_PROSE_BYTES, isLikely: isCsv, read: (text) => readCsv(text) },
  { id: 'markdown', extensions: ['md', 'markdown', 'txt'], limit: MAX_PROSE_BYTES, isLikely: () => true, read: readMarkdown },
] as const satisfies readonly Importer[];

export type ImporterId = (typeof IMPORTERS)[number]['id'];

/** Endings of all files that can be imported, without the dot. */
export const IMPORT_EXTENSIONS: readonly string[] = [...new Set(IMPORTERS.flatMap(({ extensions }) => extensions))];

/** `table` is there where a person may say what the columns hold, `encoding` where it had to be guessed. */
export type ImportAnswer = Readonly<{
  format: ImporterId | null;
  result: Imported;
  table: CsvTable | null;
  encoding: Encoding | null;
}>;

/**
 * Reads a foreign file by its ending and its content: an importer of that ending that knows the text by sight, else any that
 * does. `columns` says what the columns of a table hold instead of its header. Never throws.
 */
export function importFile(name: string, bytes: Uint8Array, columns?: CsvMapping): ImportAnswer {
  const decoded = decodeForeign(bytes, MAX_DRAWING_BYTES);
  if (!decoded.ok) return failed(decoded.problem);
  const { text, isAssumed } = decoded;
  const encoding = isAssumed ? decoded.encoding : null;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const ofEnding = IMPORTERS.filter(({ extensions }) => extensions.some((one) => one === extension));
  const importer = ofEnding.find((one) => one.isLikely(text)) ?? ofEnding[0] ?? IMPORTERS.find((one) => one.isLikely(text));
  if (!importer) return failed({ code: 'no-blocks' });
  if (bytes.byteLength > importer.limit) return failed({ code: 'too-large', limit: importer.limit });
  try {
    if (importer.id !== 'csv') return { format: importer.id, result: importer.read(text), table: null, encoding };
    return { format: 'csv', result: readCsv(text, columns), table: csvTable(text), encoding };
  } catch {
    // The parsers of others throw at what they were never made for.
    return failed({ code: 'syntax', line: null, column: null });
  }
}

function failed(problem: Extract<Imported, { ok: false }>['problem']): ImportAnswer {
  return { format: null, result: { ok: false, problem }, table: null, encoding: null };
}
