import { basename } from 'node:path';
import { translateInto } from '../i18n/translate.ts';
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
  const { bytes, missing } = await exportCanvas(document, { ...command, language }, await readFonts(), now);
  await writeAtomically(command.output, bytes);
  const name = basename(command.output);
  const t = translateInto('en');
  const how = command.format === 'pdf' ? ` on ${t(`paper.${command.paper}`)} ${command.orientation}` : '';
  print(`Wrote ${name}${how}, ${Math.ceil(bytes.length / 1024)} KB.\n`);
  if (command.language === undefined && document.info.language === undefined) {
    print(`${basename(command.input)} names no language, so the block titles are in English; --lang en or --lang sk chooses.\n`);
  }
  if (missing.count > 0) {
    complain(`${name}: ${t('export.missing', { count: missing.count, characters: missing.sample })}\n`);
  }
}
