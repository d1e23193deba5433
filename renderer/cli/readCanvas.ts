import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { problemText, repairLines } from '../actions/fileSentences.ts';
import { readBmc } from '../formats/bmc/readBmc.ts';
import { translateInto } from '../i18n/translate.ts';
import type { CanvasDocument } from '../model/document.ts';
import { CommandError } from './commandError.ts';
import { systemReason } from './systemReason.ts';

/** A canvas, and a line for each link that had to be left out of it. */
export type ReadCanvas = Readonly<{ document: CanvasDocument; remarks: readonly string[] }>;

/** Reads a `.bmc` file; throws a `CommandError` that says what is wrong and where. The command line speaks English. */
export async function readCanvas(path: string): Promise<ReadCanvas> {
  const t = translateInto('en');
  const result = readBmc(await readBytes(path));
  if (!result.ok) throw new CommandError(`${basename(path)}: ${problemText(result.problem, t)}`);
  return { document: result.document, remarks: repairLines(result.repairs, t) };
}

/** The bytes of a file; throws a `CommandError` where there is none to read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${systemReason(error)}.`);
  }
}
