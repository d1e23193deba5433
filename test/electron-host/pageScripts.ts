import { build } from 'esbuild';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is put into each page before its own scripts. */
export type PageScripts = Readonly<{
  mainWorld: string;
  preloadWorld: (preloadPath: string) => string;
  binding: string;
  world: string;
}>;

async function bundle(file: string, define: Record<string, string>): Promise<string> {
  const entry = join(import.meta.dirname, 'page', file);
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome140',
    define,
    logLevel: 'warning',
  });
  return built.outputFiles[0]?.text ?? '';
}

/** Random names, so that no page can know them. */
export async function preparePageScripts(): Promise<PageScripts> {
  const secret = randomBytes(8).toString('hex');
  const binding = `standIn${secret}`;
  const define = { __CROSSING__: JSON.stringify(secret), __BINDING__: JSON.stringify(binding) };
  const [mainWorld, electron] = await Promise.all([bundle('mainWorld.ts', define), bundle('preloadWorld.ts', define)]);
  return {
    mainWorld: inTopFrame(mainWorld),
    preloadWorld: (preloadPath) =>
      inTopFrame(
        `${electron}\n(function (require, module, exports) {${readFileSync(preloadPath, 'utf8')}\n})(__standIn.require, { exports: {} }, {});`,
      ),
    binding,
    world: 'electron-preload',
  };
}

/** As in Electron, a frame inside the page gets no preload. */
function inTopFrame(script: string): string {
  return `if (window === window.top && location.protocol !== 'about:') {${script}}`;
}
