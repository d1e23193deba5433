import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cyclesIn, importsOf, type Source } from './support/importGraph.ts';
import { faultOf } from './support/layerRules.ts';

const ROOT = join(import.meta.dirname, '../..');
const TOP_FOLDERS: readonly string[] = ['assets', 'electron', 'renderer', 'test'];
/** Made by tools and never committed. */
const MADE: readonly string[] = ['node_modules', ...ignoredFolders(readFileSync(join(ROOT, '.gitignore'), 'utf8'))];
const MOST_LINES = 400;
/** Tables, which are long by nature. */
const TABLES: readonly string[] = ['renderer/layout/font/advances.ts', 'assets/examples/source/'];
/** One file a part of the catalogue, all alike; the rules stand one folder up. */
const WITHOUT_README: readonly string[] = ['renderer/i18n/en', 'renderer/i18n/sk'];

function ignoredFolders(gitignore: string): string[] {
  return gitignore.split('\n').flatMap((line) => (/^[\w-]+\/$/.test(line) ? line.slice(0, -1) : []));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const files = TOP_FOLDERS.flatMap(filesIn);
const sources: readonly Source[] = files
  .filter((path) => isSource(path) && /^(renderer|electron)\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

function importFaults(some: readonly Source[]): string[] {
  return some.flatMap(importsOf).flatMap((one) => faultOf(one) ?? []);
}

function cycles(some: readonly Source[]): string[] {
  return cyclesIn(some.flatMap(importsOf)).map((cycle) => cycle.join(' → '));
}

function foldersWithoutReadme(paths: readonly string[]): string[] {
  const byFolder = Map.groupBy(paths, (path) => dirname(path));
  return [...byFolder]
    .filter(
      ([folder, inside]) =>
        inside.filter(isSource).length > 1 && !inside.includes(`${folder}/README.md`) && !WITHOUT_README.includes(folder),
    )
    .map(([folder]) => folder);
}

function longFiles(some: readonly Source[]): string[] {
  return some
    .filter(({ path, text }) => text.split('\n').length > MOST_LINES && !TABLES.some((table) => path.startsWith(table)))
    .map(({ path }) => path);
}

function strayFolders(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.') && !MADE.includes(name) && !TOP_FOLDERS.includes(name));
}

describe('the project', () => {
  it('imports only downwards, as the table of layers says', () => {
    expect(importFaults(sources)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('has four folders and no other', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

    expect(strayFolders(folders)).toEqual([]);
  });

  it('states the rules of every folder in a README', () => {
    expect(foldersWithoutReadme(files.filter((path) => /^(renderer|electron)\//.test(path)))).toEqual([]);
  });

  it('has no file that is too long to read', () => {
    const tests = files
      .filter((path) => isSource(path) && path.startsWith('test/'))
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

    expect(longFiles([...sources, ...tests])).toEqual([]);
  });
});

describe('the check itself', () => {
  const file = (path: string, ...lines: string[]): Source => ({ path, text: lines.join('\n') });

  it.each([
    ['model that looks up', file('renderer/model/a.ts', "import { x } from '../layout/b.ts';")],
    ['model that knows React', file('renderer/model/a.ts', "import type { ReactNode } from 'react';")],
    ['layout that knows Node', file('renderer/layout/a.ts', "import { join } from 'node:path';")],
    ['state that calls a command', file('renderer/state/a.ts', "const x = await import('../actions/b.ts');")],
    ['tools that know Konva', file('renderer/tools/a.ts', "import Konva from 'konva';")],
    ['a stage that calls a command', file('renderer/stage/a.tsx', 'import {', '  b,', "} from '../actions/b.ts';")],
    ['a stage that writes PDF', file('renderer/stage/a.tsx', "import { b } from '../export/pdf/b.ts';")],
    [
      'an interface that runs tools',
      file('renderer/ui/board/a.tsx', "import { createPointerTool } from '../../tools/pointerTool.ts';"),
    ],
    ['an interface that calls the host', file('renderer/ui/board/a.tsx', "import { host } from '../../host/host.ts';")],
    ['a renderer that names more than the contract', file('renderer/host/a.ts', "import { b } from '../../electron/main.ts';")],
    ['a renderer that names Electron', file('renderer/host/a.ts', "import { ipcRenderer } from 'electron';")],
    ['electron that imports the renderer', file('electron/a.ts', "export * from '../renderer/model/blocks.ts';")],
    ['a layer that imports a root', file('renderer/ui/a.tsx', "import { App } from '../App.tsx';")],
    ['a folder nobody has planned', file('renderer/helpers/a.ts', "import { b } from '../model/b.ts';")],
    ['a bare import for its effect', file('renderer/model/a.ts', "import '../ui/theme/global.css';")],
  ])('finds %s', (_what, source) => {
    expect(importFaults([source])).toHaveLength(1);
  });

  it.each([
    [
      'types of tools in the interface',
      file('renderer/ui/board/a.tsx', "import type { ToolEvents } from '../../tools/pointerTool.ts';"),
    ],
    [
      'the contract anywhere in the renderer',
      file('renderer/state/a.ts', "import type { FileRef } from '../../electron/contract.ts';"),
    ],
    [
      'the shared painter on the stage',
      file('renderer/stage/a.ts', "import { paintItems } from '../export/canvas/paintItems.ts';"),
    ],
    [
      'words that only look like imports',
      file('renderer/model/a.ts', "// import { x } from '../ui/b.ts'", "/* import '../ui/b.ts' */", "const from = 'react';"),
    ],
  ])('allows %s', (_what, source) => {
    expect(importFaults([source])).toEqual([]);
  });

  it('finds a cycle, through types and lazy imports too', () => {
    const ring = [
      file('renderer/model/a.ts', "import type { B } from './b.ts';"),
      file('renderer/model/b.ts', "export { c } from './c.ts';"),
      file('renderer/model/c.ts', "const a = import('./a.ts');"),
      file('renderer/model/d.ts', "import { c } from './c.ts';"),
    ];

    expect(cycles(ring)).toEqual(['renderer/model/a.ts → renderer/model/b.ts → renderer/model/c.ts']);
    expect(cycles(ring.slice(1))).toEqual([]);
  });

  it('finds folders without rules, files without end, and folders beside the four', () => {
    const long = Array.from({ length: MOST_LINES + 1 }, () => 'x');

    expect(
      foldersWithoutReadme([
        'renderer/x/a.ts',
        'renderer/x/b.ts',
        'renderer/y/a.ts',
        'renderer/z/a.ts',
        'renderer/z/b.tsx',
        'renderer/z/README.md',
      ]),
    ).toEqual(['renderer/x']);
    expect(
      longFiles([
        file('renderer/x/a.ts', ...long),
        file('renderer/x/b.ts', ...long.slice(1)),
        file('renderer/layout/font/advances.ts', ...long),
      ]),
    ).toEqual(['renderer/x/a.ts']);
    expect(strayFolders(['renderer', 'src', '.github', 'node_modules', 'dist', 'docs'])).toEqual(['src', 'docs']);
  });
});
