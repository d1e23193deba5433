import { basename, extname, resolve } from 'node:path';
import { EXPORTERS } from '../formats/exporters.ts';
import { CommandError } from './commandError.ts';

/** One file to read and the one to write for it; whole paths. */
export type Job = Readonly<{ input: string; output: string }>;

/** Text formats by their endings. */
export type TextFormat = (typeof EXPORTERS)[number]['extension'];
/** What is printed: it has paper and pages to choose. */
export type PrintedFormat = 'pdf' | 'svg';
export type ExportFormat = PrintedFormat | 'png' | 'pptx' | TextFormat;

const FORMATS: readonly ExportFormat[] = ['pdf', 'svg', 'png', 'pptx', ...EXPORTERS.map(({ extension }) => extension)];
const ENDINGS = `${FORMATS.slice(0, -1)
  .map((format) => `.${format}`)
  .join(', ')} or .${FORMATS.at(-1) ?? ''}`;

export function isPrinted(format: ExportFormat): format is PrintedFormat {
  return format === 'pdf' || format === 'svg';
}

/** The format that the ending of the output means. */
export function formatOf(output: string): ExportFormat {
  const extension = extname(output).slice(1).toLowerCase();
  const format = FORMATS.find((one) => one === extension);
  if (format) return format;
  throw new CommandError(`The ending of "${output}" says nothing about the format; use ${ENDINGS}.`);
}

/** What is written for each input. In `to`, a `*` stands for the name of the input without its ending. Paths are taken from `folder`. */
export function jobsOf(inputs: readonly string[], to: string, folder: string): readonly Job[] {
  if (inputs.length === 0) throw new CommandError('Name the files to read.');
  if (inputs.length > 1 && !to.includes('*')) {
    const pattern = `folder/*${extname(to)}`;
    throw new CommandError(`Several files cannot all become "${to}"; write --to "${pattern}", where * is the name of each.`);
  }
  // A function, because a name may hold what a replacement gives a meaning to.
  const outputOf = (input: string): string => to.replaceAll('*', () => basename(input, extname(input)));
  const jobs = inputs.map((input) => ({ input: resolve(folder, input), output: resolve(folder, outputOf(input)) }));
  const taken = new Set<string>();
  for (const { input, output } of jobs) {
    if (input === output) throw new CommandError(`${basename(input)} would be overwritten: --to names the same file.`);
    if (taken.has(output)) throw new CommandError(`Two of the files would become ${basename(output)}; do them one by one.`);
    taken.add(output);
  }
  return jobs;
}
