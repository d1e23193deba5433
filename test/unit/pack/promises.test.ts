import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Each link to a test in SECURITY.md with the names in quotes behind it. */
function promises(): readonly (readonly [path: string, names: readonly string[]])[] {
  const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
  return [...text.matchAll(/\]\((test\/[^)]+)\)((?:,? “[^”]+”)*)/g)].map(([, path = '', names = '']) => [
    path,
    [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
  ]);
}

it('every test that SECURITY.md names is there, under that name', () => {
  const missing = promises().flatMap(([path, names]) => {
    if (!existsSync(join(ROOT, path))) return [path];
    const source = readFileSync(join(ROOT, path), 'utf8');
    return names.filter((name) => !source.includes(name)).map((name) => `${path}: ${name}`);
  });

  expect(missing).toEqual([]);
  expect(promises().length).toBeGreaterThan(30);
});
