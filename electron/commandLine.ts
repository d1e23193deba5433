import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/**
 * The files named on the command line, as absolute paths. Unpackaged, the first plain argument is the application's own
 * folder: `electron . plan.bmc`. Options belong to Chromium; after `--` everything is a file.
 */
export function filesOf(argv: readonly string[], isPackaged: boolean, folder: string): readonly string[] {
  const args = argv.slice(1);
  const dashes = args.indexOf('--');
  const before = dashes === -1 ? args : args.slice(0, dashes);
  const after = dashes === -1 ? [] : args.slice(dashes + 1);
  const plain = before.filter((arg) => arg !== '' && !arg.startsWith('-'));
  return [...(isPackaged ? plain : plain.slice(1)), ...after].map((file) => resolve(folder, pathOf(file)));
}

/** The packages for Linux say that they take addresses (`%U`), and some file managers then give no paths. */
function pathOf(file: string): string {
  if (!file.startsWith('file:///')) return file;
  try {
    return fileURLToPath(file);
  } catch {
    // No place on a disk, such as one with an escaped slash: opening it will say that there is nothing.
    return file;
  }
}

const handoverSchema = z.object({ files: z.array(z.string().check(z.maxLength(32_767))).check(z.maxLength(50)) });

/** What a second instance hands to the first: Chromium changes the order of arguments on the way, this it keeps. */
export type Handover = Readonly<{ files: readonly string[] }>;

export function handoverFrom(value: unknown): Handover {
  const parsed = handoverSchema.safeParse(value);
  return parsed.success ? parsed.data : { files: [] };
}
