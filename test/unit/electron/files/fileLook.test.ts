import { chmod, mkdir, readFile, rename, rm, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileService } from '../../../../electron/files/fileService.ts';
import { createHandles } from '../../../../electron/handles.ts';
import { faultyFileSystem } from './faultyFileSystem.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A document that is open. */
async function scene(name = 'plan.bmc') {
  const home = await temporaryFolder();
  const folder = join(home, 'documents');
  await mkdir(folder);
  const path = join(folder, 'plan.bmc');
  await writeFile(path, 'old');
  if (name !== 'plan.bmc') await symlink(path, join(folder, name));
  const { fileSystem, calls } = faultyFileSystem();
  const saving = { fileSystem, backupFolder: join(home, 'backups'), lockFolder: home, wait: async () => undefined };
  const versionsFolder = join(home, 'versions');
  const handles = createHandles();
  const files = createFileService({ handles, home, saving, versionsFolder, now: Date.now, log: () => undefined });
  const opened = await files.open(join(folder, name));
  if (opened.kind !== 'done') throw new Error('not opened');
  const { id } = opened.value.file;
  const write = (text: string) => files.write(id, bytesOf(text), { documentId: 'doc', over: null });
  return { files, folder, path, id, calls, look: () => files.look(id, null), write };
}

const CHANGED = { kind: 'failed', failure: { code: 'changed', name: 'plan.bmc', detail: 'ECHANGED' } };

/** What may happen to a file outside, what a look says then, and what a save does. */
describe('a file outside our hands', () => {
  it('changed in place: told, and not written over', async () => {
    const { path, look, write } = await scene();
    await writeFile(path, 'theirs');

    expect(await look()).toMatchObject({ kind: 'changed', bytes: bytesOf('theirs') });
    expect(await write('mine')).toEqual(CHANGED);
    expect(await readFile(path, 'utf8')).toBe('theirs');
  });

  it('changed to as many bytes with the old time put back: not written over all the same', async () => {
    const { path, look, write } = await scene();
    const long = new Date(2020, 1, 1);
    await writeFile(path, 'new');
    await utimes(path, long, long);

    expect(await look()).toMatchObject({ kind: 'changed' });
    expect(await write('mine')).toEqual(CHANGED);
  });

  it('replaced by another file: told, and not written over', async () => {
    const { path, folder, look, write } = await scene();
    await writeFile(join(folder, 'other'), 'theirs');
    await rename(join(folder, 'other'), path);

    expect(await look()).toMatchObject({ kind: 'changed' });
    expect(await write('mine')).toEqual(CHANGED);
  });

  it('replaced by the same bytes, or only touched: no news, and written', async () => {
    const { path, folder, look, write } = await scene();
    await writeFile(join(folder, 'other'), 'old');
    await rename(join(folder, 'other'), path);
    await utimes(path, new Date(), new Date());

    expect(await look()).toEqual({ kind: 'same' });
    expect((await write('mine')).kind).toBe('done');
  });

  it('deleted: told, and written anew', async () => {
    const { path, look, write } = await scene();
    await unlink(path);

    expect(await look()).toMatchObject({ failure: { code: 'not-found', name: 'plan.bmc' } });
    expect((await write('mine')).kind).toBe('done');
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it('renamed: told, written under the old name, and the renamed one left alone', async () => {
    const { path, folder, look, write } = await scene();
    await rename(path, join(folder, 'renamed.bmc'));

    expect(await look()).toMatchObject({ failure: { code: 'not-found' } });
    expect((await write('mine')).kind).toBe('done');
    expect(await readFile(join(folder, 'renamed.bmc'), 'utf8')).toBe('old');
  });

  it('whose folder is gone: told, and a save says so', async () => {
    const { folder, look, write } = await scene();
    await rm(folder, { recursive: true });

    expect(await look()).toMatchObject({ failure: { code: 'not-found' } });
    expect(await write('mine')).toMatchObject({ kind: 'failed', failure: { code: 'not-found', name: 'plan.bmc' } });
  });

  it('that became a folder: told, and a save says so', async () => {
    const { path, look, write } = await scene();
    await unlink(path);
    await mkdir(path);

    expect(await look()).toMatchObject({ failure: { code: 'is-folder' } });
    expect(await write('mine')).toMatchObject({ kind: 'failed', failure: { code: 'is-folder' } });
  });

  it.skipIf(process.getuid?.() === 0)('nobody may read any more (not as root, who may): told, and not written', async () => {
    const { path, look, write } = await scene();
    await chmod(path, 0o000);

    expect(await look()).toMatchObject({ failure: { code: 'no-permission' } });
    expect(await write('mine')).toMatchObject({ kind: 'failed', failure: { code: 'no-permission' } });
  });

  it('with a conflict copy beside it: no news, and the copy is left alone', async () => {
    const { folder, look, write } = await scene();
    await writeFile(join(folder, 'plan (conflicted copy).bmc'), 'theirs');

    expect(await look()).toEqual({ kind: 'same' });
    expect((await write('mine')).kind).toBe('done');
    expect(await readFile(join(folder, 'plan (conflicted copy).bmc'), 'utf8')).toBe('theirs');
  });

  it('changed behind a symbolic link: told as well', async () => {
    const { path, look, write } = await scene('link.bmc');
    await writeFile(path, 'theirs');

    expect(await look()).toMatchObject({ kind: 'changed' });
    expect(await write('mine')).toMatchObject({ kind: 'failed', failure: { code: 'changed', name: 'link.bmc' } });
  });

  it('is not read again as long as the system says that nothing has happened, nor when its change was seen', async () => {
    const { files, path, id, calls, look } = await scene();
    const before = calls.length;
    await look();
    const untouched = calls.slice(before);
    await writeFile(path, 'theirs');
    const change = await look();
    const again = calls.length;
    const seen = await files.look(id, change.kind === 'changed' ? change.stamp : null);

    expect([untouched, seen, calls.slice(again)]).toEqual([['stat'], { kind: 'same' }, ['stat']]);
  });

  it('a save that worked until the disk was to be read back is ours, not somebody else’s', async () => {
    const home = await temporaryFolder();
    const path = join(home, 'plan.bmc');
    await writeFile(path, 'old');
    const { fileSystem } = faultyFileSystem({ call: 'readFile', code: 'EIO', on: 'plan.bmc' });
    const saving = { fileSystem, backupFolder: home, lockFolder: dirname(home), wait: async () => undefined };
    const versionsFolder = join(home, 'versions');
    const handles = createHandles();
    const files = createFileService({ handles, home, saving, versionsFolder, now: Date.now, log: () => undefined });
    const opened = await files.open(path);
    const id = opened.kind === 'done' ? opened.value.file.id : '';
    const terms = { documentId: 'doc', over: null };

    const failed = await files.write(id, bytesOf('mine'), terms);
    const again = await files.write(id, bytesOf('mine, later'), terms);

    expect([failed.kind, again.kind]).toEqual(['failed', 'done']);
  });
});
