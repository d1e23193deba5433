import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OUT, PROJECT } from './project.ts';

/** What the build reads. A change of any of them makes `out/` stale. */
const SOURCES = ['electron', 'renderer', 'assets', 'package.json', 'package-lock.json', 'vite.config.ts'];

const STAMP = join(OUT, 'built-from.txt');

async function filesBelow(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A hash over names, sizes and times: it notices deleted and older files too, which the newest time would not. */
export async function fingerprintSources(): Promise<string> {
  const files = (await Promise.all(SOURCES.map((source) => filesBelow(join(PROJECT, source))))).flat().toSorted();
  const hash = createHash('sha256');
  for (const file of files) {
    // An editor may replace a file between the listing and this line; then it counts with its name alone.
    const found = await stat(file).catch(() => null);
    hash.update(`${file}\0${found?.size}\0${found?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether `out/` was built from exactly the sources that are there now. */
export async function isBuildFresh(): Promise<boolean> {
  const stamp = await readFile(STAMP, 'utf8').catch(() => '');
  return stamp !== '' && stamp === (await fingerprintSources());
}

export async function forgetBuild(): Promise<void> {
  await rm(STAMP, { force: true });
}

export async function rememberBuild(fingerprint: string): Promise<void> {
  await mkdir(OUT, { recursive: true });
  await writeFile(STAMP, fingerprint);
}
