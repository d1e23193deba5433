import { basename } from 'node:path';
import { isoDay } from '../actions/browserEnvironment.ts';
import { differenceWords } from '../actions/words/differenceWords.ts';
import { pagesInput } from '../actions/exporting/pagesInput.ts';
import { paintPdf } from '../export/pdf/paintPdf.ts';
import { printableArea } from '../export/pdf/paperSizes.ts';
import { translateInto } from '../i18n/translate.ts';
import { differencePages } from '../layout/difference/differencePages.ts';
import { cardChanges } from '../model/queries/cardChanges.ts';
import { withSegmentLetters } from '../model/queries/segments.ts';
import { asContentOf } from '../model/snapshots/snapshotEdits.ts';
import { commandDrawer } from './commandDrawer.ts';
import type { CompareCommand } from './commands.ts';
import { paperText } from './paperText.ts';
import { readCanvas } from './readCanvas.ts';
import { FALLBACK_LANGUAGE, type Surroundings } from './surroundings.ts';
import { writeAtomically } from './writeAtomically.ts';

/** Writes a PDF of what differs between two canvases: both on one board, and the list. Each is known by its file. */
export async function compareCanvases(command: CompareCommand, surroundings: Surroundings): Promise<void> {
  const { now: date, readFonts, print, complain } = surroundings;
  const [before, after] = [await readCanvas(command.before), await readCanvas(command.after)];
  for (const remark of before.remarks) complain(`${basename(command.before)}: ${remark}\n`);
  for (const remark of after.remarks) complain(`${basename(command.after)}: ${remark}\n`);
  const language = command.language ?? after.document.info.language ?? FALLBACK_LANGUAGE;
  const later = withSegmentLetters({ ...after.document, info: { ...after.document.info, language } });
  // The language of the file is that of the words here, and none of its contents.
  const content = { ...before.document, info: { ...before.document.info, language } };
  const earlier = withSegmentLetters(asContentOf(later, content));
  const names = { before: basename(command.before), after: basename(command.after) };
  const compared = { before: earlier, after: later, changes: cardChanges(earlier, later), names };
  const { sheet } = command.setup;
  const input = pagesInput(later, { language, today: isoDay(date.getTime()) }, printableArea(sheet));
  const scenes = differencePages(compared, input, differenceWords(compared, language));
  const draw = await commandDrawer(scenes, command.fontFiles, surroundings);
  const bytes = await paintPdf(scenes, { ...sheet, fonts: await readFonts(), draw, author: later.info.author, date });
  await writeAtomically(command.output, bytes);
  const pages = translateInto('en')('export.pageCount', { count: scenes.length });
  const size = Math.ceil(bytes.length / 1024);
  print(`Wrote ${basename(command.output)} on ${paperText(command.setup)}, ${pages}, ${size} KB.\n`);
}
