import type { OpenedFile } from '../../../electron/contract.ts';
import { readBmc } from '../../formats/bmc/readBmc.ts';
import type { Encoding } from '../../formats/decodeForeign.ts';
import type { CsvMapping, CsvTable } from '../../formats/csv/readCsv.ts';
import type { ImporterId } from '../../formats/importers.ts';
import type { ImportProblem, Remark } from '../../formats/interchange/interchange.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { Draft } from '../../model/draft.ts';
import { applyOperations, toMutable } from '../../model/operations.ts';
import { judgeDraftLinks } from '../../model/queries/draftLinks.ts';
import type { ActionContext } from '../action.ts';
import { browserEnvironment } from '../browserEnvironment.ts';
import { showError } from './fileOpening.ts';
import { withoutExtension } from './fileSaving.ts';
import { importProblemText, remarkText } from './interchangeText.ts';
import { boardWidths, tidyOperations } from '../board/tidyBoard.ts';

/** A file of another tool: its name and what is in it. It is only read. */
export type ForeignFile = Readonly<{ name: string; bytes: Uint8Array }>;

/**
 * What was understood of a foreign file. `colored` cards bring a colour, `leftovers` belong to no block; `table` is there where a
 * person may say what the columns hold, `encoding` where it had to be guessed.
 */
export type ImportOffer = Readonly<{ format: ImporterId | null; table: CsvTable | null; encoding: Encoding | null }> &
  (
    | Readonly<{ ok: true; document: CanvasDocument; colored: number; leftovers: number; remarks: readonly Remark[] }>
    | Readonly<{ ok: false; problem: ImportProblem }>
  );

/** Reads a foreign file as far as it can be understood. The readers are loaded when first asked for. */
export async function readForeign({ name, bytes }: ForeignFile, columns?: CsvMapping): Promise<ImportOffer> {
  const [{ importFile }, { documentOfDraft }] = await Promise.all([
    import('../../formats/importers.ts'),
    import('../../layout/place/placeDraft.ts'),
  ]);
  const { format, table, encoding, result } = importFile(name, bytes, columns);
  if (!result.ok) return { format, table, encoding, ok: false, problem: result.problem };
  const { draft, remarks } = result;
  const read = tidied(documentOfDraft(draft, browserEnvironment.newId), draft);
  const title = read.info.title.trim() === '' ? withoutExtension(name) : read.info.title;
  const document = { ...read, info: { ...read.info, title } };
  return {
    format,
    table,
    encoding,
    ok: true,
    document,
    colored: draft.cards.filter(({ color }) => color !== undefined).length,
    leftovers: draft.leftovers.length,
    remarks: [...remarks, ...lostLinks(draft)],
  };
}

/**
 * Takes care of an opened file that is another tool's rather than a damaged one of ours: shows it before it is taken over, or
 * says why it cannot be. False: the file is to be read as our own.
 */
export async function offerImport({ file, bytes }: OpenedFile, context: ActionContext): Promise<boolean> {
  const { name } = file;
  const own = readBmc(bytes);
  if (own.ok || !FOREIGN_CODES.has(own.problem.code)) return false;
  // Our own files are UTF-8 and nothing else.
  if (own.problem.code === 'not-utf8' && name.toLowerCase().endsWith('.bmc')) return false;
  const offer = await readForeign({ name, bytes });
  if (offer.ok || offer.table !== null) {
    context.app.setState({ overlay: { kind: 'import', name, bytes } });
    return true;
  }
  const { IMPORT_EXTENSIONS } = await import('../../formats/importers.ts');
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const isReadable = IMPORT_EXTENSIONS.includes(extension);
  // Perhaps a copy of one of ours under another name: its reader can say where it is damaged.
  if (extension === 'json' || (!isReadable && looksLikeJson(bytes))) return false;
  const { t } = context;
  const reason = isReadable ? importProblemText(offer.problem, t) : t('interchange.otherKind', { ending: `.${extension}` });
  showError(context, t('files.openFailed', { name }), `${reason} ${t('files.untouched')}`);
  return true;
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/** As other programs call them when they save. */
const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1250': 'Windows-1250',
};

/** What is different from the file, a sentence each. */
export function importLines(offer: Extract<ImportOffer, { ok: true }>, t: Translate): readonly string[] {
  const guessed = offer.encoding === null ? [] : [t('interchange.encoding', { name: ENCODING_NAMES[offer.encoding] })];
  const lines = [...guessed, ...offer.remarks.map((remark) => remarkText(remark, t))];
  const { parked = [], agenda = [], prompts = [] } = offer.document.info;
  if (parked.length > 0) lines.push(t('interchange.parked', { count: parked.length }));
  if (agenda.length > 0) lines.push(t('interchange.activities', { count: agenda.length }));
  if (prompts.length > 0) lines.push(t('interchange.prompts', { count: prompts.length }));
  return offer.leftovers > 0 ? [...lines, t('interchange.leftovers', { count: offer.leftovers })] : lines;
}

/** What reading our own format answers for a file that is none. */
const FOREIGN_CODES: ReadonlySet<string> = new Set(['not-json', 'not-a-canvas', 'not-utf8']);

/** Cards without places of their own are spread as Tidy spreads a whole board. */
function tidied(document: CanvasDocument, draft: Draft): CanvasDocument {
  if (draft.cards.some(({ at }) => at !== undefined)) return document;
  const spread = toMutable(document);
  applyOperations(spread, tidyOperations(document, boardWidths(document)));
  return spread;
}

/** Links no document can have are only found once all cards are known. */
function lostLinks(draft: Draft): readonly Remark[] {
  const byCode = Map.groupBy(judgeDraftLinks(draft).refused, ({ code }) => code);
  return [...byCode].flatMap(([code, links]) => {
    const [first] = links;
    return first ? [{ code, count: links.length, example: first.example }] : [];
  });
}
