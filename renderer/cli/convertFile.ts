import { basename } from 'node:path';
import { importLines, readForeign } from '../actions/files/importing.ts';
import { importProblemText } from '../actions/files/interchangeText.ts';
import { writeBmc } from '../formats/bmc/writeBmc.ts';
import { translateInto } from '../i18n/translate.ts';
import { CommandError } from './commandError.ts';
import type { Job } from './jobs.ts';
import { readBytes } from './readCanvas.ts';
import type { Surroundings } from './surroundings.ts';
import { writeAtomically } from './writeAtomically.ts';

/** Makes a canvas of a foreign file, and says what of the file is different in it. */
export async function convertFile({ input, output }: Job, { print, complain }: Surroundings): Promise<void> {
  const t = translateInto('en');
  const name = basename(input);
  const offer = await readForeign({ name, bytes: await readBytes(input) });
  if (!offer.ok) throw new CommandError(`${name}: ${importProblemText(offer.problem, t)}`);
  for (const line of importLines(offer, t)) complain(`${name}: ${line}\n`);
  await writeAtomically(output, new TextEncoder().encode(writeBmc(offer.document)));
  const { cards, links } = offer.document;
  const facts = `${t('interchange.cards', { count: cards.size })}, ${t('interchange.links', { count: links.size })}`;
  print(`Wrote ${basename(output)}, ${facts}.\n`);
}
