import { basename } from 'node:path';
import { isoDay } from '../actions/browserEnvironment.ts';
import { checkReport, reportText, type CheckReport } from './checkReport.ts';
import { CommandError } from './commandError.ts';
import type { CheckCommand } from './commands.ts';
import { readCanvas } from './readCanvas.ts';
import { FALLBACK_LANGUAGE, type Surroundings } from './surroundings.ts';

/**
 * Prints what the model check finds. Answers the exit code: 1 if there are errors that nobody has silenced, 2 if a file could
 * not be read; the others are checked all the same.
 */
export async function checkCanvases(command: CheckCommand, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { print, complain } = surroundings;
  const reports: CheckReport[] = [];
  for (const input of command.inputs) {
    const report = await checkFile(input, command, surroundings);
    if (report) reports.push(report);
  }
  if (command.isJson) print(`${JSON.stringify({ version: 1, files: reports }, null, 2)}\n`);
  else print(reports.map(reportText).join('\n'));
  if (reports.length < command.inputs.length) return 2;
  return reports.some(({ counts }) => counts.error > 0) ? 1 : 0;

  async function checkFile(input: string, { language }: CheckCommand, { now }: Surroundings): Promise<CheckReport | null> {
    try {
      const { document, remarks } = await readCanvas(input);
      for (const remark of remarks) complain(`${basename(input)}: ${remark}\n`);
      const spoken = language ?? document.info.language ?? FALLBACK_LANGUAGE;
      return checkReport(basename(input), document, isoDay(now.getTime()), spoken);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      complain(`${error.message}\n`);
      return null;
    }
  }
}
