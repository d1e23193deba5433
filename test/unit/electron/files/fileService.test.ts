import { mkdir, readFile, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileService, type FileService } from '../../../../electron/files/fileService.ts';
import { nodeFileSystem, type FileSystem } from '../../../../electron/files/fileSystem.ts';
import { createHandles } from '../../../../electron/handles.ts';
import { faultyFileSystem, type Fault } from './faultyFileSystem.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const TERMS = { documentId: 'doc', over: null };

type Scene = { files: FileService; home: string; logged: string[] };

function service(...faults: readonly Fault[]): Promise<Scene> {
  return serviceOver(faultyFileSystem(...faults).fileSystem);
}

/** A disk as macOS has them: any form of a name finds the file, and its own keeps accents apart. */
function accentsApart(): FileSystem {
  return new Proxy(nodeFileSystem, {
    get: (system, key) => {
      const call: unknown = Reflect.get(system, key);
      if (typeof call !== 'function') return call;
      return async (...args: readonly unknown[]) => {
        const result: unknown = await call(...args.map((arg) => (typeof arg === 'string' ? arg.normalize('NFC') : arg)));
        return key === 'realpath' ? String(result).normalize('NFD') : result;
      };
    },
  });
}

async function serviceOver(fileSystem: FileSystem): Promise<Scene> {
  const home = await temporaryFolder();
  const logged: string[] = [];
  const saving = {
    fileSystem,
    backupFolder: join(home, 'backups'),
    lockFolder: home,
    wait: async () => undefined,
  };
  return {
    files: createFileService({
      handles: createHandles(),
      home,
      saving,
      versionsFolder: join(home, 'versions'),
      now: Date.now,
      log: (message) => logged.push(message),
    }),
    home,
    logged,
  };
}

describe('the file service', () => {
  it('shows folders from the home folder on, and no path as id', async () => {
    const { files, home } = await service();

    const refs = [join(home, 'a.bmc'), join(home, 'Documents/b.bmc'), '/srv/c.bmc'].map((path) => files.refer(path));

    expect(refs.map(({ name, folder }) => [name, folder])).toEqual([
      ['a.bmc', '~'],
      ['b.bmc', '~/Documents'],
      ['c.bmc', '/srv'],
    ]);
    expect(refs.every(({ id }) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
  });

  it('gives one file one id, however its path is spelt', async () => {
    const { files, home } = await service();

    expect(files.refer(join(home, 'x/../a.bmc')).id).toBe(files.refer(join(home, 'a.bmc')).id);
  });

  it('answers a failure as data and logs it', async () => {
    const { files, home, logged } = await service({ call: 'handle.sync', code: 'ENOSPC', on: '.tmp' });

    const answer = await files.saveAs(join(home, 'a.bmc'), bytesOf('x'));

    expect(answer).toEqual({ kind: 'failed', failure: { code: 'disk-full', name: 'a.bmc', detail: 'ENOSPC' } });
    expect(logged).toEqual(['file: ENOSPC: injected']);
  });

  it('ends saves of one file in the order they were asked for', async () => {
    // The first would take longer: its rename is refused for a while.
    const { files, home } = await service({ call: 'rename', code: 'EBUSY', times: 5 });
    const path = join(home, 'a.bmc');

    await Promise.all(['1', '2', '3'].map((text) => files.saveAs(path, bytesOf(text))));

    expect(await readFile(path, 'utf8')).toBe('3');
  });

  it('may write again what it has just saved under a new name', async () => {
    const { files, home } = await service();
    const saved = await files.saveAs(join(home, 'a.pdf'), bytesOf('1'));

    const again = await files.write(saved.kind === 'done' ? saved.value.id : '', bytesOf('2'), TERMS);

    expect([again.kind, await readFile(join(home, 'a.pdf'), 'utf8')]).toEqual(['done', '2']);
  });

  it('says that an open document’s file has changed when something else was saved over it from here', async () => {
    const { files, home } = await service();
    const path = join(home, 'a.bmc');
    await writeFile(path, 'on the screen');
    const opened = await files.open(path);

    // As a copy of recovered work, which is not what the window shows.
    await files.saveAs(path, bytesOf('recovered'));

    expect(await files.look(opened.kind === 'done' ? opened.value.file.id : '', null)).toMatchObject({ kind: 'changed' });
  });

  it('writes again after a failure', async () => {
    const { files, home } = await service({ call: 'open wx', code: 'EIO' });
    const path = join(home, 'a.bmc');

    const kinds = (await Promise.all([files.saveAs(path, bytesOf('1')), files.saveAs(path, bytesOf('2'))])).map(
      ({ kind }) => kind,
    );

    expect(kinds).toEqual(['failed', 'done']);
  });

  it('refuses to write where a swapped link leads, until the person chooses that', async () => {
    const { files, home } = await service();
    const [chosen, secret] = [join(home, 'chosen.bmc'), join(home, 'secret.bmc')];
    await writeFile(chosen, 'chosen');
    await writeFile(secret, 'secret');
    const opened = await files.open(chosen);
    const id = opened.kind === 'done' ? opened.value.file.id : '';
    await rename(chosen, join(home, 'moved.bmc'));
    await symlink(secret, chosen);

    const refused = await files.write(id, bytesOf('x'), TERMS);
    await files.open(chosen);
    const written = await files.write(id, bytesOf('x'), TERMS);

    expect(refused).toMatchObject({ kind: 'failed', failure: { code: 'no-permission', detail: 'EMOVED' } });
    expect(written.kind).toBe('done');
  });

  it('writes again under a new name that the disk spells in another form of Unicode', async () => {
    const { files, home } = await serviceOver(accentsApart());
    const path = join(home, 'Kaviareň.bmc');
    const saved = await files.saveAs(path, bytesOf('1'), 'doc');
    const id = saved.kind === 'done' ? saved.value.id : '';

    const look = await files.look(id, null);
    const again = await files.write(id, bytesOf('2'), TERMS);
    await unlink(path);
    const kinds = [await files.write(id, bytesOf('3'), TERMS), await files.write(id, bytesOf('4'), TERMS)].map(
      ({ kind }) => kind,
    );

    expect([look, again.kind, ...kinds, await readFile(path, 'utf8')]).toEqual([{ kind: 'same' }, 'done', 'done', 'done', '4']);
  });

  it('brings a deleted file back by saving, but not into a folder that is gone', async () => {
    const { files, home } = await service();
    await mkdir(join(home, 'folder'));
    const path = join(home, 'folder/a.bmc');
    const saved = await files.saveAs(path, bytesOf('1'));
    const id = saved.kind === 'done' ? saved.value.id : '';
    await rename(path, join(home, 'elsewhere.bmc'));

    const back = await files.write(id, bytesOf('2'), TERMS);
    await rename(join(home, 'folder'), join(home, 'other'));
    const gone = await files.write(id, bytesOf('3'), TERMS);

    expect(back.kind).toBe('done');
    expect(gone).toMatchObject({ kind: 'failed', failure: { code: 'not-found', name: 'a.bmc' } });
  });
});
