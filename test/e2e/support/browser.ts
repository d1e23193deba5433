import { chromium } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How tests start Chromium. */
export type ProvidedBrowser = Readonly<{
  executablePath: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
}>;

const PROJECT = join(import.meta.dirname, '../../..');
const PACKAGE = join(PROJECT, 'node_modules/@sparticuz/chromium');

/** Text as on every other machine: hinting would round the widths of letters. */
const TEXT = ['--font-render-hinting=none'];

/**
 * A Chromium that runs everywhere the tests do: the one named by PLATNO_CHROMIUM, on Linux the one from the npm package
 * (unpacked once, it needs nothing from the system), elsewhere the one `npx playwright install chromium` brings.
 */
export async function provideBrowser(): Promise<ProvidedBrowser> {
  const chosen = process.env['PLATNO_CHROMIUM'] ?? '';
  if (chosen !== '') return { executablePath: chosen, args: [...sandboxArgs(), ...TEXT], env: ownEnvironment() };
  if (process.platform === 'linux' && process.arch === 'x64') return provideFromPackage();
  const executablePath = chromium.executablePath();
  if (existsSync(executablePath)) return { executablePath, args: TEXT, env: ownEnvironment() };
  throw new Error('There is no Chromium for the tests: run "npx playwright install chromium", or set PLATNO_CHROMIUM.');
}

async function provideFromPackage(): Promise<ProvidedBrowser> {
  const folder = await unpackOnce();
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter((path) => path !== '');
  return {
    executablePath: join(folder, 'chromium'),
    // Not the package's own arguments: they run everything in one process and switch web security off.
    args: ['--no-sandbox', ...TEXT],
    env: { ...ownEnvironment(), LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

function sandboxArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

/**
 * Unpacks into a folder of its own and renames it: whoever comes second finds the finished one, so that workers which
 * start at once cannot run a half-written file.
 */
async function unpackOnce(): Promise<string> {
  const cache = join(PROJECT, 'node_modules/.cache/platno-chromium');
  const folder = join(cache, versionOfPackage());
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}.partial`;
  await mkdir(partial, { recursive: true });
  // In a process of its own, because the package reads the system it believes to be on while it is imported.
  const script = `import('@sparticuz/chromium').then((module) => module.default.executablePath())`;
  const env = { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  await promisify(execFile)(process.execPath, ['-e', script], { cwd: PROJECT, env });
  await writeFile(join(partial, 'fonts/fonts.conf'), fontConfiguration(folder));
  await rename(partial, folder).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The package's fonts and no others, so that fallback letters look alike on every machine. */
function fontConfiguration(folder: string): string {
  const header = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n';
  return `${header}<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
}

function versionOfPackage(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error(`${PACKAGE} has no version`);
}
