import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RENDERER_OUT } from '../../../electron/launch/project.ts';
import { buildServiceWorker } from '../../../electron/launch/serviceWorker.ts';
import { serveFolder } from '../../../electron/launch/staticServer.ts';
import { test } from './fixtures.ts';

/** A web space of the test's own, which it can update and switch off. */
export type Site = Readonly<{
  address: string;
  close: () => void;
  /** Another build; `name` is what it writes into the page, as `data-build` of the root element. */
  update: (name: string) => Promise<void>;
}>;

export const testWithSite = test.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern
  site: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'platno-site-'));
    await cp(RENDERER_OUT, folder, { recursive: true });
    const { address, close } = await serveFolder(folder, 0);
    await provide({ address, close, update: (name) => updateBuild(folder, name) });
    close();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ site }, provide) => provide(site.address),
});

async function updateBuild(folder: string, name: string): Promise<void> {
  const page = join(folder, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<html', `<html data-build="${name}"`));
  await buildServiceWorker(folder);
}
