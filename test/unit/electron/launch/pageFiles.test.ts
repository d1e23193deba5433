import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { pageFiles } from '../../../../electron/launch/pageFiles.ts';
import { PROJECT } from '../../../../electron/launch/project.ts';

const LIBRARY = 'node_modules/react/index.js';
const SHARED = 'renderer/ui/widgets/Button.tsx';
const DIALOG = 'renderer/ui/dialogs/AboutDialog.tsx';

/** Who imports what, and when. */
const IMPORTS: Readonly<Record<string, Readonly<{ now?: readonly string[]; later?: readonly string[] }>>> = {
  'renderer/main.tsx': { now: [LIBRARY, 'renderer/ui/dialogs/Overlays.tsx'] },
  'renderer/ui/dialogs/Overlays.tsx': { later: [DIALOG] },
  'renderer/ui/shell/Workspace.tsx': { now: [SHARED, LIBRARY, 'node_modules/lucide-react/plus.js'] },
  [DIALOG]: { now: [SHARED, 'renderer/ui/dialogs/frame.ts'], later: ['renderer/export/pdf/exportPdf.ts'] },
};

const absolute = (paths: readonly string[] = []): string[] => paths.map((path) => join(PROJECT, path));
const modules = {
  getModuleInfo: (id: string) => {
    const { now, later } = IMPORTS[relative(PROJECT, id).replaceAll('\\', '/')] ?? {};
    return { importedIds: absolute(now), dynamicallyImportedIds: absolute(later) };
  },
};

function fileOf(path: string): string | undefined {
  const found = pageFiles().flatMap(({ name, priority }) => {
    const file = name(join(PROJECT, path), modules);
    return file === null ? [] : [{ file, priority }];
  });
  return found.toSorted((a, b) => b.priority - a.priority)[0]?.file;
}

it('puts a module where it is needed first, and dialogs together', () => {
  expect(fileOf('renderer/ui/dialogs/Overlays.tsx')).toBe('platno');
  expect(fileOf(SHARED)).toBe('board');
  expect(fileOf('node_modules/lucide-react/plus.js')).toBe('board');
  expect([fileOf(DIALOG), fileOf('renderer/ui/dialogs/frame.ts')]).toEqual(['dialogs', 'dialogs']);
});

it('leaves libraries of the first screen, and what comes only when it is asked for, to the bundler', () => {
  expect(fileOf(LIBRARY)).toBeUndefined();
  expect(fileOf('renderer/export/pdf/exportPdf.ts')).toBeUndefined();
});
