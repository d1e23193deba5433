import { statSync } from 'node:fs';
import { chmod, link, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RETRY_DELAYS_MS } from '../../../../electron/files/renameWithRetry.ts';
import { saveFile, type SaveReport } from '../../../../electron/files/saveFile.ts';
import type { SaveOptions } from '../../../../electron/files/saveOptions.ts';
import { faultyFileSystem, watchedFileSystem, type Fault } from './faultyFileSystem.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const NEW = new TextEncoder().encode('new bytes, longer than the old ones');

type Scene = Readonly<{ folder: string; path: string; options: SaveOptions; calls: readonly string[]; waits: readonly number[] }>;

/** A folder with an old file in it, and a file system with faults. */
async function scene(...faults: readonly Fault[]): Promise<Scene> {
  const outer = await temporaryFolder();
  const folder = join(outer, 'documents');
  await mkdir(folder);
  const path = join(folder, 'plan.bmc');
  await writeFile(path, 'old');
  const { fileSystem, calls } = faultyFileSystem(...faults);
  const waits: number[] = [];
  const options: SaveOptions = {
    fileSystem,
    backupFolder: join(outer, 'backups'),
    lockFolder: outer,
    wait: async (time) => void waits.push(time),
  };
  return { folder, path, options, calls, waits };
}

/** What a save has to say beside having worked. */
async function notesOf(save: Promise<SaveReport>): Promise<readonly string[]> {
  return (await save).remarks.map(({ note }) => note);
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error);

describe('saveFile', () => {
  it('replaces the bytes and leaves nothing beside them', async () => {
    const { folder, path, options } = await scene();

    const report = await saveFile(path, NEW, options);

    expect(report).toMatchObject({ target: path, facts: { size: NEW.length }, remarks: [] });
    expect(new Uint8Array(await readFile(path))).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['plan.bmc']);
  });

  it('makes a file that was not there', async () => {
    const { folder, options } = await scene();

    await saveFile(join(folder, 'other.bmc'), NEW, options);

    expect((await readdir(folder)).toSorted()).toEqual(['other.bmc', 'plan.bmc']);
  });

  it('never opens the target for writing, and flushes before and after the rename', async () => {
    const { path, options, calls } = await scene();

    await saveFile(path, NEW, options);

    const order = calls.filter((call) => /open|writeFile|sync|rename|close/.test(call));
    expect(order).toEqual([
      'open wx',
      'handle.writeFile',
      'handle.sync',
      'handle.close',
      'rename',
      'open r',
      'handle.sync',
      'handle.close',
    ]);
  });

  it('keeps the mode', async () => {
    const { path, options } = await scene();
    await chmod(path, 0o660);

    await saveFile(path, NEW, options);

    expect((await stat(path)).mode & 0o777).toBe(0o660);
  });

  it('shows nobody on the way what only its owner may read', async () => {
    const { folder, path, options } = await scene();
    await chmod(path, 0o600);
    const modes = new Set<string>();
    const { fileSystem } = watchedFileSystem((call, place) => {
      if (call.startsWith('handle.') && place.startsWith(folder + sep)) modes.add((statSync(place).mode & 0o777).toString(8));
      return null;
    });

    await saveFile(path, NEW, { ...options, fileSystem });

    expect([...modes]).toEqual(['600']);
  });

  it('saves through a symbolic link, which stays one', async () => {
    const { folder, path, options } = await scene();
    const pointer = join(folder, 'link.bmc');
    await symlink('plan.bmc', pointer);

    const { target } = await saveFile(pointer, NEW, options);

    expect(target).toBe(path);
    expect((await lstat(pointer)).isSymbolicLink()).toBe(true);
    expect(new Uint8Array(await readFile(path))).toEqual(NEW);
  });

  it('refuses a link that points nowhere', async () => {
    const { folder, options } = await scene();
    await symlink('gone.bmc', join(folder, 'link.bmc'));

    const error = await saveFile(join(folder, 'link.bmc'), NEW, options).catch(codeOf);

    expect(error).toBe('ENOENT');
  });

  it('refuses a read-only file before it writes anything', async () => {
    const { path, options, calls } = await scene();
    await chmod(path, 0o444);

    await expect(saveFile(path, NEW, options)).rejects.toMatchObject({ meaning: 'read-only' });

    expect(calls.filter((call) => call.startsWith('open'))).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('refuses a folder', async () => {
    const { folder, options } = await scene();

    await expect(saveFile(folder, NEW, options)).rejects.toMatchObject({ meaning: 'is-folder' });
  });

  it('keeps the other names of a hard link', async () => {
    const { folder, path, options } = await scene();
    await link(path, join(folder, 'same.bmc'));

    const notes = await notesOf(saveFile(path, NEW, options));

    expect(notes).toEqual(['overwritten in place']);
    expect(new Uint8Array(await readFile(join(folder, 'same.bmc')))).toEqual(NEW);
    expect(await readdir(options.backupFolder)).toEqual([]);
  });

  it('overwrites in place where the folder takes no new files', async () => {
    const { path, options } = await scene({ call: 'open wx', code: 'EACCES', on: 'documents' });

    const notes = await notesOf(saveFile(path, NEW, options));

    expect(notes).toEqual(['overwritten in place']);
    expect(new Uint8Array(await readFile(path))).toEqual(NEW);
  });

  it('puts the old bytes back when overwriting in place fails', async () => {
    const { path, options } = await scene(
      { call: 'open wx', code: 'EACCES', on: 'documents' },
      { call: 'handle.truncate', code: 'EIO' },
    );

    const error = await saveFile(path, NEW, options).catch(codeOf);

    expect(error).toBe('EIO');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(options.backupFolder)).toEqual([]);
  });

  it('keeps the backup when the old bytes cannot be put back', async () => {
    const { path, options } = await scene(
      { call: 'open wx', code: 'EACCES', on: 'documents' },
      { call: 'handle.write', code: 'EIO', times: 2 },
    );

    const error: unknown = await saveFile(path, NEW, options).catch((reason: unknown) => reason);

    const [backup = ''] = await readdir(options.backupFolder);
    expect(await readFile(join(options.backupFolder, backup), 'utf8')).toBe('old');
    expect(String(error)).toContain(backup);
  });

  describe('when a call fails', () => {
    const calls = ['open wx', 'handle.writeFile', 'handle.sync', 'handle.chmod', 'handle.close', 'rename'];
    const codes = ['EIO', 'ENOSPC', 'EROFS', 'EDQUOT', 'EMFILE'];
    const cells = calls.flatMap((call) => codes.map((code) => [call, code] as const));

    it.each(cells)('%s with %s: old bytes, no leftovers, the error itself', async (call, code) => {
      const { folder, path, options } = await scene({ call, code, on: '.tmp' }, { call, code, on: '.platno' });
      // More than the usual mode of new files, so that it has to be put on.
      await chmod(path, 0o666);

      const error = await saveFile(path, NEW, options).catch(codeOf);

      expect(error).toBe(code);
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['plan.bmc']);
    });

    it.each(codes)('flushing the folder with %s: saved, with a warning', async (code) => {
      const { path, options } = await scene({ call: 'open r', code, on: 'documents' });

      const notes = await notesOf(saveFile(path, NEW, options));

      expect(notes).toEqual([`saved, durability unknown (${code})`]);
      expect(new Uint8Array(await readFile(path))).toEqual(NEW);
    });

    it.each(['EINVAL', 'ENOTSUP'])('flushing the file with %s, as on network drives: saved, with a warning', async (code) => {
      const { path, options } = await scene({ call: 'handle.sync', code, on: '.tmp' });

      expect(await notesOf(saveFile(path, NEW, options))).toEqual([`file not flushed (${code})`]);
    });
  });

  describe('when something else holds the file for a while', () => {
    it.each(['EPERM', 'EACCES', 'EBUSY'])('tries again after %s, waiting longer each time', async (code) => {
      const { path, options, waits } = await scene({ call: 'rename', code, times: 3 });

      await saveFile(path, NEW, options);

      expect(waits).toEqual([10, 20, 40]);
      expect(new Uint8Array(await readFile(path))).toEqual(NEW);
    });

    it('gives up after two seconds with the old bytes in place', async () => {
      const { folder, path, options, waits } = await scene({ call: 'rename', code: 'EBUSY', times: 100 });

      const error = await saveFile(path, NEW, options).catch(codeOf);

      expect(error).toBe('EBUSY');
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(2000);
      expect(waits).toEqual(RETRY_DELAYS_MS);
      expect(await readdir(folder)).toEqual(['plan.bmc']);
      expect(await readFile(path, 'utf8')).toBe('old');
    });
  });

  it('notices that the disk answers with other bytes than were written', async () => {
    const { path, options } = await scene();
    const lying: SaveOptions = {
      ...options,
      fileSystem: { ...options.fileSystem, ...pick(options), readFile: (async () => Buffer.from('zeros')) as never },
    };

    await expect(saveFile(path, NEW, lying)).rejects.toMatchObject({ meaning: 'io-error', code: 'EVERIFY' });
  });
});

/** A proxy spreads to nothing, so the calls a save needs are named. */
function pick({ fileSystem }: SaveOptions): Partial<SaveOptions['fileSystem']> {
  const { access, open, lstat: linkStat, realpath, rename, stat: fileStat, unlink } = fileSystem;
  return { access, open, lstat: linkStat, realpath, rename, stat: fileStat, unlink };
}
