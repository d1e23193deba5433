import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildServiceWorker, listBuild } from '../../../../electron/launch/serviceWorker.ts';

/** SHA-256 of no bytes at all. */
const EMPTY = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platno-built-'));
  await mkdir(join(folder, 'assets'));
  for (const name of ['index.html', 'assets/a.js', 'assets/a.ttf', 'assets/colours.icc']) await writeFile(join(folder, name), '');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the service worker of a build', () => {
  it('lists what is served, the page by the address of its folder', async () => {
    const { files } = await listBuild(folder);

    expect(files).toEqual([
      ['assets/a.js', EMPTY],
      ['assets/a.ttf', EMPTY],
      ['./', EMPTY],
    ]);
  });

  it('has a version that follows from the files, and not from itself', async () => {
    const before = await listBuild(folder);

    await buildServiceWorker(folder);
    expect(await listBuild(folder)).toEqual(before);

    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    expect((await listBuild(folder)).version).not.toBe(before.version);
  });

  it('is one script that carries the list', async () => {
    await buildServiceWorker(folder);

    const script = await readFile(join(folder, 'serviceWorker.js'), 'utf8');
    expect(script).toContain((await listBuild(folder)).version);
    expect(script).not.toMatch(/\bimport\b/);
  });
});
