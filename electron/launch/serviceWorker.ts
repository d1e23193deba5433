import { build as bundle } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { locateInBundle } from '../bundle.ts';
import { PROJECT } from './project.ts';

const WORKER = 'serviceWorker.js';

/** What the service worker keeps: each file's address and integrity, and a version that stands for all of it. */
type BuildList = Readonly<{ version: string; files: readonly (readonly [path: string, integrity: string])[] }>;

/** Lists a built renderer: all that is served, without the worker itself. */
export async function listBuild(folder: string): Promise<BuildList> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => path !== WORKER && locateInBundle(folder, `/${encodeURI(path)}`).kind === 'file')
    .toSorted();
  const files = await Promise.all(
    // Some web spaces redirect from index.html to the folder, and a redirected answer cannot be shown as the page.
    paths.map(async (path) => [path === 'index.html' ? './' : path, await integrity(join(folder, path))] as const),
  );
  return { version: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16), files };
}

async function integrity(path: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(path))
    .digest('base64')}`;
}

/** Puts the service worker beside a finished build. */
export async function buildServiceWorker(folder: string): Promise<void> {
  await bundle({
    entryPoints: [join(PROJECT, 'renderer/serviceWorker.ts')],
    outfile: join(folder, WORKER),
    define: { __BUILD_LIST__: JSON.stringify(await listBuild(folder)) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
}
