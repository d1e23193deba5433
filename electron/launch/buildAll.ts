import { build as bundle, type BuildOptions } from 'esbuild';
import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildRenderer } from 'vite';
import { fingerprintSources, forgetBuild, isBuildFresh, rememberBuild } from './freshness.ts';
import { OUT, PROJECT, RENDERER_OUT } from './project.ts';
import { NOTICES } from './thirdParty.ts';

const SHARED: BuildOptions = { bundle: true, external: ['electron'], logLevel: 'warning', sourcemap: 'linked' };

/** Electron 45 runs Node 24; everything but Electron itself is bundled, so that only `out/` has to ship. */
const MAIN: BuildOptions = {
  ...SHARED,
  entryPoints: [join(PROJECT, 'electron/main.ts')],
  outfile: join(OUT, 'main/main.mjs'),
  platform: 'node',
  format: 'esm',
  target: 'node24',
};

/** A sandboxed preload is one CommonJS file that may only require electron. */
const PRELOAD: BuildOptions = {
  ...SHARED,
  entryPoints: [join(PROJECT, 'electron/preload.ts')],
  outfile: join(OUT, 'preload/preload.cjs'),
  platform: 'browser',
  format: 'cjs',
  target: 'chrome140',
  sourcemap: false,
};

/** Builds main process, preload and renderer into `out/`. */
export async function buildAll(): Promise<void> {
  await forgetBuild();
  const fingerprint = await fingerprintSources();
  await Promise.all([
    bundle(MAIN),
    bundle(PRELOAD),
    copyIcon(),
    buildRenderer({ configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn' }),
  ]);
  await copyFile(join(RENDERER_OUT, NOTICES), join(OUT, NOTICES));
  await rememberBuild(fingerprint);
}

/** The picture of a window on Linux, which has no other way to know it. */
async function copyIcon(): Promise<void> {
  await mkdir(join(OUT, 'main'), { recursive: true });
  await copyFile(join(PROJECT, 'assets/icon/512x512.png'), join(OUT, 'main/icon.png'));
}

/** Builds only if a source has changed since the last build, or if something built is gone. */
export async function buildIfStale(): Promise<void> {
  const complete = ['main/main.mjs', 'preload/preload.cjs', 'renderer/index.html'].every((file) => existsSync(join(OUT, file)));
  if (!complete || !(await isBuildFresh())) await buildAll();
}
