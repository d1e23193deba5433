import { join } from 'node:path';
import { PROJECT } from './project.ts';

/** What a bundler knows of modules: Rolldown hands this to whoever names its files. */
type Modules = Readonly<{
  getModuleInfo: (id: string) => Readonly<{ importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] }> | null;
}>;

/** A file of the built page. What is reached from its modules stands in it, unless an earlier file has it already. */
type PageFile = Readonly<{ name: string; from: readonly string[]; isWhole: boolean; lateFrom?: string }>;

/**
 * By itself the bundler makes a file of its own for each set of modules that several parts need: small ones by the score. They
 * pack a tenth worse, and a request costs more than the code it brings.
 */
const PAGE_FILES: readonly PageFile[] = [
  // Of libraries the bundler leaves out what the first screen does not use.
  { name: 'platno', from: ['renderer/main.tsx'], isWhole: false },
  { name: 'start', from: ['renderer/ui/start/Examples.tsx', 'renderer/formats/bmc/readBmc.ts'], isWhole: true },
  {
    name: 'board',
    // What a document on the screen needs at once; its picture and its check follow in the same second.
    from: [
      'renderer/ui/shell/Workspace.tsx',
      'renderer/stage/Board.tsx',
      'renderer/layout/posterScene.ts',
      'renderer/actions/exporting/posterLabels.ts',
      'renderer/export/png/exportPng.ts',
      'renderer/state/liveCheck.ts',
      'renderer/formats/formula/parseFormula.ts',
    ],
    isWhole: true,
  },
  // All dialogs are fetched together, as soon as nothing else is to do.
  { name: 'dialogs', from: [], lateFrom: 'renderer/ui/dialogs/Overlays.tsx', isWhole: true },
];

/** For Rolldown, which fills the first file first. */
export function pageFiles(): readonly Readonly<{ name: (id: string, modules: Modules) => string | null; priority: number }>[] {
  let names: ReadonlyMap<string, string> | undefined;
  return PAGE_FILES.map(({ name }, index) => ({
    name: (id, modules) => ((names ??= namesOf(modules)).get(id) === name ? name : null),
    priority: PAGE_FILES.length - index,
  }));
}

function namesOf(modules: Modules): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const placed = new Set<string>();
  for (const { name, from, isWhole, lateFrom } of PAGE_FILES) {
    const late = lateFrom === undefined ? [] : (modules.getModuleInfo(join(PROJECT, lateFrom))?.dynamicallyImportedIds ?? []);
    for (const id of withImports([...from.map((path) => join(PROJECT, path)), ...late], modules)) {
      if (!placed.has(id) && (isWhole || !id.includes('node_modules'))) names.set(id, name);
      placed.add(id);
    }
  }
  return names;
}

function withImports(entries: readonly string[], modules: Modules): ReadonlySet<string> {
  const ids = new Set(entries);
  for (const id of ids) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) ids.add(imported);
  return ids;
}
