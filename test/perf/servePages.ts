import { build as bundle } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildRenderer } from 'vite';
import { PROJECT } from '../../electron/launch/project.ts';
import { serveFolder, type StaticServer } from '../../electron/launch/staticServer.ts';

const PAGES = ['plainCanvas', 'rawKonva', 'blank'] as const;
export type PageName = (typeof PAGES)[number];

/** Builds the pages of the floors into a folder and serves it on the loopback address. */
export async function serveFloors(folder: string): Promise<StaticServer> {
  await mkdir(folder, { recursive: true });
  await bundle({
    entryPoints: PAGES.map((name) => join(import.meta.dirname, 'pages', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'chrome140',
    minify: true,
    logLevel: 'warning',
  });
  await Promise.all(PAGES.map((name) => writeFile(join(folder, `${name}.html`), pageFor(name))));
  return serveFolder(folder, 0);
}

function pageFor(name: PageName): string {
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>${name}</title></head>`;
  return `${head}<body><div id="board"></div><script type="module" src="./${name}.js"></script></body></html>\n`;
}

/** Builds the editor from its sources as they are, beside `out/`, which a running edition may be serving. */
export async function serveEditor(folder: string): Promise<StaticServer> {
  const build = { outDir: folder, emptyOutDir: true, reportCompressedSize: false };
  await buildRenderer({ configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn', build });
  return serveFolder(folder, 0);
}
