import { execFileSync } from 'node:child_process';
import { chmod, link, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeFileSystem } from '../../../../electron/files/fileSystem.ts';
import { saveFile } from '../../../../electron/files/saveFile.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const NEW = new TextEncoder().encode('new '.repeat(50_000));

/** The real file system, without a fault put in. */
async function scene() {
  const home = await temporaryFolder();
  const folder = join(home, 'documents');
  await mkdir(folder);
  const path = join(folder, 'plan.bmc');
  await writeFile(path, 'old');
  const wait = async (): Promise<void> => undefined;
  const options = { fileSystem: nodeFileSystem, backupFolder: join(home, 'backups'), lockFolder: home, wait };
  return { folder, path, save: (target = path) => saveFile(target, NEW, options) };
}

const isRoot = process.getuid?.() === 0;

describe('on this system', () => {
  it('one’s own read-only file is refused and keeps its mode', async () => {
    const { path, save } = await scene();
    await chmod(path, 0o444);

    await expect(save()).rejects.toMatchObject({ meaning: 'read-only' });

    expect([await readFile(path, 'utf8'), (await stat(path)).mode & 0o777]).toEqual(['old', 0o444]);
  });

  it.each([0o600, 0o640, 0o664, 0o755])('mode %o is kept', async (mode) => {
    const { path, save } = await scene();
    await chmod(path, mode);

    await save();

    expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  it('both names of a hard link hold the new content', async () => {
    const { folder, path, save } = await scene();
    await link(path, join(folder, 'same.bmc'));

    await save();

    expect((await stat(path)).ino).toBe((await stat(join(folder, 'same.bmc'))).ino);
    expect((await readFile(join(folder, 'same.bmc'))).equals(NEW)).toBe(true);
  });

  it.skipIf(isRoot)('a folder that takes no new files (not for root, whom none refuses): in place, or a clear no', async () => {
    const { folder, path, save } = await scene();
    await chmod(folder, 0o555);
    onTestFinished(() => chmod(folder, 0o755));

    const { remarks } = await save();

    expect(remarks.map(({ note }) => note)).toEqual(['overwritten in place']);
    expect((await readFile(path)).equals(NEW)).toBe(true);
    await expect(save(join(folder, 'other.bmc'))).rejects.toMatchObject({ meaning: 'no-permission' });
  });

  it.skipIf(!isRoot || process.platform !== 'linux')('a disk that is full keeps the old file', async ({ skip }) => {
    const { folder, save } = await scene();
    const disk = join(folder, 'disk');
    await mkdir(disk);
    if (!mountSmallDisk(disk)) return skip('a small disk cannot be mounted here');
    onTestFinished(() => void execFileSync('umount', [disk]));
    const path = join(disk, 'plan.bmc');
    await writeFile(path, 'old');

    await expect(save(path)).rejects.toMatchObject({ code: 'ENOSPC' });

    expect([await readFile(path, 'utf8'), await readdir(disk)]).toEqual(['old', ['plan.bmc']]);
  });
});

/** Root may mount one, unless a container forbids it. */
function mountSmallDisk(place: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
