import { basename } from 'node:path';
import type { FontBytes } from '../export/fonts/fontBytes.ts';
import { exportCanvas } from './exportCanvas.ts';
import { CommandError, parseCommand, type ExportCommand } from './options.ts';
import { readCanvas } from './readCanvas.ts';
import { USAGE } from './usage.ts';
import { writeAtomically } from './writeAtomically.ts';

/** What the command takes from the machine, so that the rest can be run and tested without it. */
export type Surroundings = Readonly<{
  /** Relative paths count from here. */
  folder: string;
  version: string;
  now: Date;
  readFonts: () => Promise<FontBytes>;
  print: (text: string) => void;
  complain: (text: string) => void;
}>;

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
  const bytes = await exportCanvas(document, command, await readFonts(), now);
  await writeAtomically(command.output, bytes);
  const how = command.format === 'pdf' ? ` on ${command.paper.toUpperCase()} ${command.orientation}` : '';
  print(`Wrote ${basename(command.output)}${how}, ${Math.ceil(bytes.length / 1024)} KB.\n`);
}
