import { posix } from 'node:path';

/** `to` is a path of the project (`renderer/model/blocks.ts`) or, without a slash dot in front, the name of a package. */
export type Import = Readonly<{ from: string; to: string; isPackage: boolean; isType: boolean; isLazy: boolean }>;
export type Source = Readonly<{ path: string; text: string }>;

const COMMENTS = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
const STATIC = /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"\n]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** What a file imports or exports from elsewhere, also lazily. No parser: the tree keeps to one style. */
export function importsOf({ path, text }: Source): Import[] {
  const code = text.replace(COMMENTS, '');
  const fixed = [...code.matchAll(STATIC)].map(([, type, name]) =>
    toImport(path, name ?? '', { isType: type !== undefined, isLazy: false }),
  );
  const lazy = [...code.matchAll(DYNAMIC)].map(([, name]) => toImport(path, name ?? '', { isType: false, isLazy: true }));
  return [...fixed, ...lazy];
}

function toImport(from: string, name: string, kind: Pick<Import, 'isType' | 'isLazy'>): Import {
  const bare = name.replace(/\?.*$/, '');
  if (bare.startsWith('.'))
    return { from, to: posix.normalize(posix.join(posix.dirname(from), bare)), isPackage: false, ...kind };
  const parts = bare.split('/');
  return { from, to: bare.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? bare), isPackage: true, ...kind };
}

/** Import cycles between files, each once, as the list of files it goes through. */
export function cyclesIn(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) return void cycles.push(way.slice(at));
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
