import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { PROJECT } from './project.ts';

/** Beside the page, so that it goes wherever the built editor goes: a web space, the archive, the packages. */
export const NOTICES = 'THIRD-PARTY.txt';

/** Whose work is in the build, by the folder its modules came from. */
export type PartsOfBuild = Readonly<{
  /** Workers are built apart from the page, and before it. */
  watchWorker: () => Plugin;
  /** Watches the page, and writes down what was seen in both. */
  watchPage: () => Plugin;
}>;

const OWN_PARTS = [
  { title: 'Inter (fonts, cut to the characters needed and renamed)', licence: 'OFL-1.1', file: 'assets/fonts/OFL.txt' },
  { title: 'Noto Sans Hebrew (fonts, cut and renamed)', licence: 'OFL-1.1', file: 'assets/fonts/OFL-hebrew.txt' },
  { title: 'Noto Sans Arabic (fonts, cut and renamed)', licence: 'OFL-1.1', file: 'assets/fonts/OFL-arabic.txt' },
  { title: 'Noto Emoji (font, renamed)', licence: 'OFL-1.1', file: 'assets/fonts/OFL-emoji.txt' },
];

const HEADER = `Platno contains work of others. Each part is listed with its licence.

The Business Model Canvas is by Strategyzer.com, under CC BY-SA 3.0:
https://creativecommons.org/licenses/by-sa/3.0/

The desktop edition runs on Electron and Chromium, whose licences lie beside the program.
`;

/** Names what was really bundled rather than what is installed: everything in node_modules is a tool or ends up here. */
export function partsOfBuild(): PartsOfBuild {
  const folders = new Set<string>();
  const see = (bundle: Rolldown.OutputBundle): void => {
    for (const chunk of Object.values(bundle)) {
      const modules = chunk.type === 'chunk' ? chunk.moduleIds : [];
      for (const folder of modules.map(packageFolder)) if (folder !== null) folders.add(folder);
    }
  };
  return {
    watchWorker: () => ({ name: 'platno-third-party-worker', generateBundle: (_options, bundle) => see(bundle) }),
    watchPage: () => ({
      name: 'platno-third-party',
      apply: 'build',
      generateBundle(_options, bundle) {
        see(bundle);
        this.emitFile({ type: 'asset', fileName: NOTICES, source: notices([...folders]) });
      },
    }),
  };
}

/** The folder of the package a module belongs to: the innermost one, since packages may carry others. */
export function packageFolder(moduleId: string): string | null {
  return /^\0?(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)/.exec(moduleId)?.[1] ?? null;
}

/** One text for all parts, the same for the same lock file. */
export function notices(packageFolders: readonly string[]): string {
  const own = OWN_PARTS.map(({ title, licence, file }) => entry(title, licence, readFileSync(join(PROJECT, file), 'utf8')));
  const packages = [...new Set(packageFolders.map(describe))].toSorted((a, b) => (a < b ? -1 : 1));
  return [HEADER, ...own, ...packages].join('\n');
}

function describe(folder: string): string {
  const manifest = Object(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))) as Record<string, unknown>;
  const { name, version, license } = manifest;
  const file = readdirSync(folder).find((entryName) => /^(licen[cs]e|copying)/i.test(entryName));
  if (file === undefined && typeof license !== 'string') throw new Error(`${folder}: nothing without a licence may be bundled`);
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return entry(`${String(name)} ${String(version)}`, typeof license === 'string' ? license : '', text);
}

function entry(title: string, licence: string, text: string): string {
  const parts = [[title, licence].filter((line) => line !== '').join('\n'), text.replaceAll('\r\n', '\n').trim()];
  return `${'-'.repeat(60)}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
