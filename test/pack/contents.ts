import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { OUT, PROJECT } from '../../electron/launch/project.ts';
import { NOTICES } from '../../electron/launch/thirdParty.ts';
import { spoiltFiles, type ArchivedFile } from './asar.ts';

/** Of the browser edition only, or of no use to a person. */
const NOT_SHIPPED = /^renderer\/serviceWorker\.js$|\.map$/;

/** The folders of the build that ship. `cli` is made for this machine, by `npm run platno`. */
const SHIPPED = ['main', 'preload', 'renderer'];

/** What the archive has to hold: all that was built, and nothing else. */
export async function expectedFiles(): Promise<readonly string[]> {
  const entries = await readdir(OUT, { recursive: true, withFileTypes: true });
  const built = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(OUT, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => SHIPPED.includes(path.split('/')[0] ?? '') && !NOT_SHIPPED.test(path));
  return ['package.json', ...built.map((path) => `out/${path}`)].toSorted();
}

/** What is wrong with an archive, a sentence each. */
export async function archiveFaults(files: readonly ArchivedFile[], expected: readonly string[]): Promise<readonly string[]> {
  const names = new Set(files.map(({ path }) => path));
  const missing = expected.filter((path) => !names.has(path)).map((path) => `${path} is missing`);
  const needless = files.filter(({ path }) => !expected.includes(path)).map(({ path }) => `${path} is needless`);
  const spoilt = spoiltFiles(files).map((path) => `${path} is not what its hash says`);
  const changed: string[] = [];
  for (const { path, bytes } of files.filter((file) => file.path.startsWith('out/') && expected.includes(file.path))) {
    if (!bytes.equals(await readFile(join(PROJECT, path)))) changed.push(`${path} is not what was built`);
  }
  return [...missing, ...needless, ...spoilt, ...changed];
}

/** Licences that have to lie beside the program, where a person finds them. */
export async function licenceFaults(resources: string): Promise<readonly string[]> {
  const beside = await readdir(resources);
  const missing = ['LICENSE', NOTICES].filter((name) => !beside.includes(name)).map((name) => `${name} is missing`);
  if (missing.length > 0) return missing;
  const notices = await readFile(join(resources, NOTICES), 'utf8');
  const parts = ['Inter', ...(await packagesOfMain()), 'react', 'pdfkit'];
  return parts.filter((part) => !new RegExp(`^${part} `, 'm').test(notices)).map((part) => `${part} is not in ${NOTICES}`);
}

/** The main process is bundled apart from the page, whose parts the list is made of. */
async function packagesOfMain(): Promise<readonly string[]> {
  const folders = [join(PROJECT, 'electron'), join(PROJECT, 'electron/files')];
  const names = new Set<string>();
  for (const folder of folders) {
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts'))) {
      const text = await readFile(join(folder, file), 'utf8');
      for (const [, name] of text.matchAll(/^import [^']*'((?:@[\w-]+\/)?[\w-]+)(?:\/[\w-]+)?';$/gm))
        if (name !== undefined && name !== 'electron') names.add(name);
    }
  }
  return [...names];
}
