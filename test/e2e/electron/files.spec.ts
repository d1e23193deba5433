import { expect } from '@playwright/test';
import { chmod, lstat, mkdir, readdir, readFile, readlink, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog, test } from './application.ts';
import { platnoOf } from './platno.ts';

test('opens what the person chose in the dialog', async ({ launcher }) => {
  const path = join(launcher.folder, 'plan.bmc');
  await writeFile(path, '{"čaj":1}');
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  await answerOpenDialog(app, path);

  const opened = await platno.openDialog();

  expect(opened).toMatchObject({ kind: 'done', name: 'plan.bmc', folder: launcher.folder, text: '{"čaj":1}' });
  expect(opened.id).not.toContain('plan');
});

test('a cancelled dialog is an answer', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  await answerOpenDialog(app, null);
  await answerSaveDialog(app, null);

  expect(await platno.openDialog()).toEqual({ kind: 'cancelled' });
  expect(await platno.saveAs('bmc', 'x', 'x')).toEqual({ kind: 'cancelled' });
});

test('hands out the file it was started with, once', async ({ launcher }) => {
  const path = join(launcher.folder, 'start.bmc');
  await writeFile(path, 'started');
  const { page } = await launcher.start([path]);
  const platno = await platnoOf(page);

  const answers = [await platno.takeInitialFile(), await platno.takeInitialFile()];

  expect(answers).toMatchObject([{ kind: 'done', name: 'start.bmc', text: 'started' }, { kind: 'cancelled' }]);
});

test('says what is wrong with a file it was started with', async ({ launcher }) => {
  const { page } = await launcher.start([join(launcher.folder, 'missing.bmc')]);

  const answer = await (await platnoOf(page)).takeInitialFile();

  expect(answer).toEqual({ kind: 'failed', name: 'missing.bmc', code: 'not-found', detail: 'ENOENT' });
});

test('saves in place: same mode, same link, no leftovers', async ({ launcher }) => {
  const real = join(launcher.folder, 'real');
  await mkdir(real);
  await writeFile(join(real, 'plan.bmc'), 'old');
  await chmod(join(real, 'plan.bmc'), 0o664);
  const link = join(launcher.folder, 'link.bmc');
  await symlink(join(real, 'plan.bmc'), link);
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  await answerOpenDialog(app, link);
  const { id = '' } = await platno.openDialog();

  const written = await platno.write(id, 'new');

  expect(written).toMatchObject({ kind: 'done', id, name: 'link.bmc' });
  expect(await readFile(join(real, 'plan.bmc'), 'utf8')).toBe('new');
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readlink(link)).toBe(join(real, 'plan.bmc'));
  expect((await stat(join(real, 'plan.bmc'))).mode & 0o777).toBe(0o664);
  expect(await readdir(real)).toEqual(['plan.bmc']);
});

test('saves under a new name, adds the extension, and keeps to that file', async ({ launcher }) => {
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  await answerSaveDialog(app, join(launcher.folder, 'new plan'));

  const { id = '', name } = await platno.saveAs('bmc', 'ignored', 'first');
  await platno.write(id, 'second');

  expect(name).toBe('new plan.bmc');
  expect(await readFile(join(launcher.folder, 'new plan.bmc'), 'utf8')).toBe('second');
});

test('asks with a name every system takes, in the folder of the open file', async ({ launcher }) => {
  const path = join(launcher.folder, 'plan.bmc');
  await writeFile(path, 'x');
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  await answerOpenDialog(app, path);
  const { id = '' } = await platno.openDialog();
  await platno.setState({ title: 'plan', edited: false, fileId: id });
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (_window: unknown, options?: Electron.SaveDialogOptions) => {
      Object.assign(globalThis, { proposed: options?.defaultPath });
      return { canceled: true, filePath: '' };
    };
  });

  await platno.saveAs('pdf', '../../etc/a:b\u202Efdp', 'x');

  const proposed = await app.evaluate(() => Reflect.get(globalThis, 'proposed') as unknown);
  expect(proposed).toBe(join(launcher.folder, 'etc a b fdp.pdf'));
});

test('refuses a read-only file and leaves it alone', async ({ launcher }) => {
  const path = join(launcher.folder, 'plan.bmc');
  await writeFile(path, 'old');
  await chmod(path, 0o444);
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  await answerOpenDialog(app, path);
  const { id = '' } = await platno.openDialog();

  const written = await platno.write(id, 'new');

  expect(written).toMatchObject({ kind: 'failed', code: 'read-only', name: 'plan.bmc' });
  expect(await readFile(path, 'utf8')).toBe('old');
});

test('gives out no file for a path or a made-up id', async ({ launcher }) => {
  const secret = join(launcher.folder, 'secret.bmc');
  await writeFile(secret, 'secret');
  const { page } = await launcher.start();
  const platno = await platnoOf(page);

  const answers = [
    await platno.read(secret),
    await platno.read('00000000-0000-4000-8000-000000000000'),
    await platno.write(secret, 'overwritten'),
  ];

  const refused = { kind: 'failed', name: '', code: 'not-found', detail: 'EHANDLE' };
  expect(answers).toEqual([refused, refused, refused]);
  expect(await readFile(secret, 'utf8')).toBe('secret');
});

test('does not follow a link that was swapped after the person chose it', async ({ launcher }) => {
  const chosen = join(launcher.folder, 'chosen.bmc');
  const secret = join(launcher.folder, 'secret.bmc');
  await writeFile(chosen, 'chosen');
  await writeFile(secret, 'secret');
  const { app, page } = await launcher.start();
  const platno = await platnoOf(page);
  await answerOpenDialog(app, chosen);
  const { id = '' } = await platno.openDialog();
  await rename(chosen, join(launcher.folder, 'moved.bmc'));
  await symlink(secret, chosen);

  const written = await platno.write(id, 'overwritten');

  expect(written).toMatchObject({ kind: 'failed', code: 'no-permission', detail: 'EMOVED' });
  expect(await readFile(secret, 'utf8')).toBe('secret');
});

test('keeps recent files, their titles and the settings over a restart', async ({ launcher }) => {
  const paths = ['a.bmc', 'b.bmc'].map((name) => join(launcher.folder, name));
  const first = await launcher.start();
  const before = await platnoOf(first.page);
  for (const path of paths) {
    await writeFile(path, `text of ${path}`);
    await answerOpenDialog(first.app, path);
    const { id = '' } = await before.openDialog();
    await first.page.evaluate((fileId) => window.platno?.describeRecent(fileId, `title of it`, ''), id);
  }
  await first.page.evaluate(async () => {
    const settings = await window.platno?.readSettings();
    if (settings !== undefined) await window.platno?.writeSettings({ ...settings, theme: 'dark' });
  });
  await first.app.close();

  const { page } = await launcher.start();
  const after = await platnoOf(page);
  const recent = await after.recent();
  const opened = await after.read(recent[0]?.id ?? '');

  expect(recent.map(({ name, title }) => [name, title])).toEqual([
    ['b.bmc', 'title of it'],
    ['a.bmc', 'title of it'],
  ]);
  expect(opened).toMatchObject({ kind: 'done', text: `text of ${paths[1]}` });
  expect(await page.evaluate(async () => (await window.platno?.readSettings())?.theme)).toBe('dark');
});
