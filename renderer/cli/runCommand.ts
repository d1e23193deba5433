import { basename } from 'node:path';
import { detailRows } from '../actions/detailRows.ts';
import { translateInto } from '../i18n/translate.ts';
import { hasDetails } from '../layout/pages/hasDetails.ts';
import { checkCanvases } from './checkCanvases.ts';
import { exportCanvas } from './exportCanvas.ts';
import { CommandError, parseCommand, type ExportCommand } from './options.ts';
import { readCanvas } from './readCanvas.ts';
import { FALLBACK_LANGUAGE, type Surroundings } from './surroundings.ts';
import { USAGE } from './usage.ts';
import { writeAtomically } from './writeAtomically.ts';

/** Runs one command line; answers the exit code. Only bugs are thrown. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    const command = parseCommand(args, surroundings.folder);
    switch (command.kind) {
      case 'help':
        surroundings.print(USAGE);
        return 0;
      case 'version':
        surroundings.print(`${surroundings.version}\n`);
        return 0;
      case 'export':
        await runExport(command, surroundings);
        return 0;
      case 'check':
        return await checkCanvases(command, surroundings);
    }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    surroundings.complain(`${error.message}\n`);
    return error.exitCode;
  }
}

async function runExport(command: ExportCommand, { now, readFonts, print, complain }: Surroundings): Promise<void> {
  const { document, remarks } = await readCanvas(command.input);
  for (const remark of remarks) complain(`${basename(command.input)}: ${remark}\n`);
  const language = command.language ?? document.info.language ?? FALLBACK_LANGUAGE;
  const file = await exportCanvas(document, { ...command, language }, await readFonts(), now);
  const t = translateInto('en');
  if (file === null) throw new CommandError(`${basename(command.input)}: ${t('export.noDetails')}, so nothing was written.`);
  const { bytes, missing, pageCount } = file;
  await writeAtomically(command.output, bytes);
  const name = basename(command.output);
  const how = command.format === 'pdf' ? ` on ${t(`paper.${command.paper}`)} ${command.orientation}` : '';
  const pages = pageCount > 1 ? `${t('export.pageCount', { count: pageCount })}, ` : '';
  print(`Wrote ${name}${how}, ${pages}${Math.ceil(bytes.length / 1024)} KB.\n`);
  if (command.language === undefined && document.info.language === undefined) {
    print(`${basename(command.input)} names no language, so the block titles are in English; --lang en or --lang sk chooses.\n`);
  }
  if (command.pages.includes('details') && !hasDetails(document, (card) => detailRows(card, language))) {
    complain(`${name}: ${t('export.noDetails')}, so there is no page of them.\n`);
  }
  if (missing.count > 0) {
    complain(`${name}: ${t('export.missing', { count: missing.count, characters: missing.sample })}\n`);
  }
}
