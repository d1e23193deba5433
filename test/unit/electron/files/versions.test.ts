import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION_PAUSE, versionsToDrop } from '../../../../electron/contract.ts';
import { createFileService } from '../../../../electron/files/fileService.ts';
import { createVersions } from '../../../../electron/files/versions.ts';
import { createHandles } from '../../../../electron/handles.ts';
import { faultyFileSystem, type Fault } from './faultyFileSystem.ts';
import { FAST_PARENT, temporaryFolder } from './temporaryFolder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const START = Date.UTC(2026, 10, 22, 10);
const DAY = 24 * 60 * 60 * 1000;

async function scene(...faults: readonly Fault[]) {
  const home = await temporaryFolder(FAST_PARENT);
  const saving = {
    fileSystem: faultyFileSystem(...faults).fileSystem,
    backupFolder: join(home, 'backups'),
    lockFolder: home,
    wait: async () => undefined,
  };
  const clock = { now: START };
  const now = (): number => clock.now;
  const folder = join(home, 'versions');
  return { home, saving, clock, now, folder, versions: createVersions({ saving, folder, now }) };
}

/** A document that is open, and a way to save it. */
async function opened(...faults: readonly Fault[]) {
  const around = await scene(...faults);
  const { home, saving, now, folder } = around;
  const path = join(home, 'plan.bmc');
  await writeFile(path, '0');
  const handles = createHandles();
  const files = createFileService({ handles, home, saving, versionsFolder: folder, now, log: () => undefined });
  const answer = await files.open(path);
  const id = answer.kind === 'done' ? answer.value.file.id : '';
  const save = (text: string) => files.write(id, bytesOf(text), { documentId: 'doc', over: null });
  const texts = async (): Promise<readonly string[]> => {
    const list = await files.listVersions(id, 'doc');
    const read = list.map((version) => files.readVersion(id, 'doc', version.id));
    return (await Promise.all(read)).map((one) => (one.kind === 'done' ? new TextDecoder().decode(one.value) : one.kind));
  };
  return { ...around, path, files, id, save, texts };
}

describe('what was saved over', () => {
  it('is kept before the first save, and then every five minutes', async () => {
    const { clock, save, texts } = await opened();
    for (const text of ['1', '2', '3']) await save(text);
    expect(await texts()).toEqual(['0']);
    clock.now += VERSION_PAUSE;
    await save('4');
    await save('5');

    expect(await texts()).toEqual(['3', '0']);
  });

  it('is kept each time where somebody else wrote it, or where the person chose the file in a dialog', async () => {
    const { path, files, id, save, texts } = await opened();
    await save('1');
    await writeFile(path, 'theirs');
    const look = await files.look(id, null);
    await files.write(id, bytesOf('2'), { documentId: 'doc', over: look.kind === 'changed' ? look.stamp : null });
    await writeFile(path, 'another');
    await files.saveAs(path, bytesOf('3'), 'doc');

    expect(await texts()).toEqual(['another', 'theirs', '0']);
    expect(await readFile(path, 'utf8')).toBe('3');
  });

  it('that cannot be kept does not keep anybody from saving, and is told', async () => {
    const { save, path } = await opened({ call: 'mkdir', code: 'ENOSPC' });

    expect(await save('1')).toMatchObject({ kind: 'done', remark: 'version-not-kept' });
    expect(await readFile(path, 'utf8')).toBe('1');
  });

  it('is kept of documents only', async () => {
    const { home, folder, files } = await opened();
    await writeFile(join(home, 'poster.png'), 'old');

    await files.saveAs(join(home, 'poster.png'), bytesOf('new'));

    expect(await readdir(folder).catch(() => [])).toEqual([]);
  });
});

describe('versions of a document', () => {
  const PLACE = { documentId: 'doc', target: '/documents/plan.bmc' };

  it('are not kept twice, and never two under one name', async () => {
    const { versions } = await scene();
    for (const text of ['a', 'a', 'b', 'a']) await versions.keep(PLACE, bytesOf(text));

    expect((await versions.list(PLACE)).map(({ savedAt, size }) => [savedAt - START, size])).toEqual([
      [2, 1],
      [1, 1],
      [0, 1],
    ]);
  });

  it('are found after the file has moved, and told apart from those of a copy', async () => {
    const { versions } = await scene();
    await versions.keep(PLACE, bytesOf('a'));

    expect(await versions.list({ ...PLACE, target: '/elsewhere/plan.bmc' })).toMatchObject([{ isElsewhere: true }]);
    expect(await versions.list({ ...PLACE, documentId: '../doc' })).toEqual([]);
  });

  it('are the newest twenty, and the last of each of the thirty days before', async () => {
    const { versions, clock } = await scene();
    for (let day = 0; day < 60; day += 1) {
      for (let hour = 0; hour < 3; hour += 1) {
        clock.now = START + day * DAY + hour * 60 * 60 * 1000;
        await versions.keep(PLACE, bytesOf(`${day} ${hour}`));
      }
    }

    const kept = await versions.list(PLACE);
    const ages = kept.map(({ savedAt }) => Math.floor((clock.now - savedAt) / DAY));

    expect(kept.slice(0, 20).map(({ savedAt }) => savedAt)).toEqual(
      kept
        .slice(0, 20)
        .map(({ savedAt }) => savedAt)
        .toSorted((a, b) => b - a),
    );
    expect([kept.length, Math.max(...ages)]).toEqual([20 + 23, 29]);
    expect(new Set(ages.slice(20)).size).toBe(23);
  });

  it('read nothing but a version', async () => {
    const { versions, folder, home } = await scene();
    await mkdir(folder, { recursive: true });
    await writeFile(join(home, 'secret.bmc'), 'secret');

    await expect(versions.read(PLACE, '../../secret')).rejects.toMatchObject({ code: 'EVERSION' });
    await expect(versions.read(PLACE, '1800000000000-000000000000')).rejects.toMatchObject({ code: 'EVERSION' });
  });

  it('stay as they are in few numbers', () => {
    const few = Array.from({ length: 20 }, (_, index) => ({ savedAt: START - index * 100 * DAY }));

    expect(versionsToDrop(few)).toEqual([]);
    expect(versionsToDrop([...few, { savedAt: 0 }])).toEqual([{ savedAt: 0 }]);
  });
});
