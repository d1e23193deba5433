import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { problemText, repairLines } from '../actions/files/fileSentences.ts';
import { placed } from '../actions/files/placeRepaired.ts';
import { plainWords } from '../actions/words/plainWords.ts';
import { readBmc } from '../formats/bmc/readBmc.ts';
import { translateInto } from '../i18n/translate.ts';
import type { CanvasDocument } from '../model/document.ts';
import { CommandError } from './commandError.ts';
import { systemReason } from './systemReason.ts';

/** A canvas, and a line for each thing that had to be different from the file. */
export type ReadCanvas = Readonly<{ document: CanvasDocument; remarks: readonly string[] }>;

/** Reads a `.bmc` file; throws a `CommandError` that says what is wrong and where. The command line speaks English. */
export async function readCanvas(path: string): Promise<ReadCanvas> {
  const t = translateInto('en');
  const result = readBmc(await readBytes(path));
  if (!result.ok) throw new CommandError(plainWords(`${basename(path)}: ${problemText(result.problem, t)}`));
  const lines = repairLines(result.repairs, t).map(plainWords);
  const newer = result.newer === null ? [] : [t('readOnly.reason', { version: result.newer })];
  return { document: placed(result), remarks: [...newer, ...lines] };
}

/** The bytes of a file; throws a `CommandError` where there is none to read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${systemReason(error)}.`);
  }
}
