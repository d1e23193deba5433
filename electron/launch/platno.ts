import { build } from 'esbuild';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OUT, PROJECT } from './project.ts';

const BUNDLE = join(OUT, 'cli/platno.mjs');

/**
 * Bundles the command line into one file of plain JavaScript. As for a browser, because only pdfkit's browser build gives
 * the very bytes the editor writes. Takes 0.2 s, so it is done every time; the rename lets several run side by side.
 */
async function bundleCommandLine(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT, 'renderer/cli.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    target: 'node24',
    // A native module cannot be bundled; it is only loaded for pictures.
    external: ['node:*', '@napi-rs/canvas'],
    logLevel: 'warning',
  });
  const temporary = `${BUNDLE}.${process.pid}`;
  await mkdir(join(OUT, 'cli'), { recursive: true });
  await writeFile(temporary, outputFiles[0]?.contents ?? '');
  await rename(temporary, BUNDLE).catch(async (error: unknown) => {
    await rm(temporary, { force: true });
    throw error;
  });
}

/** npm changes into the project's folder; the person named files from where they stand. */
function standWhereThePersonStands(): void {
  const folder = process.env['INIT_CWD'];
  if (process.env['npm_lifecycle_event'] === 'platno' && folder) process.chdir(folder);
}

/** `npm run platno -- export model.bmc --to model.pdf` */
await bundleCommandLine();
standWhereThePersonStands();
await import(pathToFileURL(BUNDLE).href);
