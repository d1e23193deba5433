import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../electron/contract.ts';
import { openDataFolder } from '../../../electron/dataFolder.ts';
import { temporaryName } from '../../../electron/files/leftovers.ts';
import { loadSettings, settingsFrom } from '../../../electron/settings.ts';
import { temporaryFolder } from './files/temporaryFolder.ts';

it('keeps the last of many writes and has written it when it is settled', async () => {
  const folder = await temporaryFolder();
  const data = openDataFolder(folder, () => undefined);
  const settings = await loadSettings(data.settings);

  for (const theme of ['light', 'dark', 'contrast'] as const) void settings.write({ ...DEFAULT_SETTINGS, theme });
  await data.settled();

  expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({ ...DEFAULT_SETTINGS, theme: 'contrast' });
  expect(await readdir(folder)).toEqual(['settings.json']);
});

it('starts with the defaults over a file that is no JSON, and says so in the log', async () => {
  const folder = await temporaryFolder();
  const logged: string[] = [];
  await writeFile(join(folder, 'settings.json'), '{"title":Secret plan');

  const settings = await loadSettings(openDataFolder(folder, (message) => logged.push(message)).settings);

  expect(settings.read()).toEqual(DEFAULT_SETTINGS);
  // The parser's own message would quote the file, and titles of models are in one of them.
  expect(logged).toEqual([`cannot read ${join(folder, 'settings.json')}: no JSON`]);
});

it('is tidied of what killed programs left beside settings and earlier versions', async () => {
  const folder = await temporaryFolder();
  const data = openDataFolder(folder, () => undefined);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const [left, own] = [temporaryName().replace(`-${process.pid}-`, `-${dead}-`), temporaryName()];
  const places = [folder, join(data.versionsFolder, 'a document')];
  for (const place of places) {
    await mkdir(place, { recursive: true });
    for (const name of [left, own]) await writeFile(join(place, name), 'x');
  }

  await data.tidy();

  const found = (await Promise.all(places.map((place) => readdir(place)))).flat();
  expect(found.filter((name) => name.endsWith('.tmp'))).toEqual([own, own]);
});

it('does not fail a save because the list cannot be written', async () => {
  const folder = await temporaryFolder();
  const logged: string[] = [];
  const data = openDataFolder(join(folder, 'missing'), (message) => logged.push(message));

  await data.recent.write([]);

  expect(logged.join()).toContain('ENOENT');
});

it('takes every field that is still valid', () => {
  const given = { ...DEFAULT_SETTINGS, language: 'xx', theme: 'dark', leftRail: 'yes', extra: 1 };

  expect(settingsFrom(given)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  expect(settingsFrom('text')).toEqual(DEFAULT_SETTINGS);
});
