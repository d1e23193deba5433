import { expect, it } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lateEn } from '../../../renderer/i18n/lateEnglish.ts';
import { importsOf, type Source } from '../support/importGraph.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What the first screen brings with it: everything that is reached without `import()`. */
function firstLoad(entry: string): Source[] {
  const found = new Map<string, Source>();
  const visit = (path: string): void => {
    if (found.has(path) || !/\.tsx?$/.test(path) || !existsSync(join(ROOT, path))) return;
    const source = { path, text: readFileSync(join(ROOT, path), 'utf8') };
    found.set(path, source);
    for (const { to, isPackage, isType, isLazy } of importsOf(source)) if (!isPackage && !isType && !isLazy) visit(to);
  };
  visit(entry);
  return [...found.values()];
}

it('nothing of the first screen speaks words that come later', () => {
  const sources = firstLoad('renderer/main.tsx').filter(({ path }) => !path.startsWith('renderer/i18n/'));
  expect(sources.length).toBeGreaterThan(100);

  const spoken = Object.keys(lateEn).flatMap((key) =>
    sources.filter(({ text }) => text.includes(`'${key}'`)).map(({ path }) => `${path}: ${key}`),
  );

  expect(spoken).toEqual([]);
});
