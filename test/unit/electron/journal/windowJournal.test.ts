import { readdir, readFile, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { OpenWindow } from '../../../../electron/openWindows.ts';
import { openDataFolder } from '../../../../electron/dataFolder.ts';
import { createFileService } from '../../../../electron/files/fileService.ts';
import { nodeFileSystem } from '../../../../electron/files/fileSystem.ts';
import { createHandles } from '../../../../electron/handles.ts';
import { openJournal } from '../../../../electron/journal/journal.ts';
import { createWindowJournal } from '../../../../electron/journal/windowJournal.ts';
import { addWindow, openWindows } from '../fakeWindow.ts';
import { faultyFileSystem } from '../files/faultyFileSystem.ts';
import { temporaryFolder } from '../files/temporaryFolder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The journal of a program that runs over a data folder, with as many windows as wanted. */
function startProgram(folder: string, elsewhere: readonly string[] = [], fileSystem = nodeFileSystem) {
  const logged: string[] = [];
  const log = (message: string): void => void logged.push(message);
  const data = openDataFolder(join(folder, 'data'), log);
  const handles = createHandles();
  const files = createFileService({ ...data, handles, home: '/home/me', now: Date.now, log });
  const windows = openWindows();
  const journal = createWindowJournal({
    journal: openJournal({ folder: join(folder, 'data/recovery'), saving: { ...data.saving, fileSystem }, now: Date.now, log }),
    fileSystem: data.saving.fileSystem,
    handles,
    files,
    isAlive: (record: OpenWindow) => windows.all().includes(record),
    isElsewhere: async (_record, path) => elsewhere.includes(path),
    now: () => 1_000,
    log,
  });
  const addOne = (): OpenWindow => addWindow(windows, false, null).record;
  return { journal, data, handles, files, windows, logged, addOne };
}

const work = (id: string, text: string, fileId: string | null = null) => ({ id, title: 'Plan', fileId, bytes: bytesOf(text) });

async function openIn(program: ReturnType<typeof startProgram>, path: string): Promise<string> {
  const answer = await program.files.open(path);
  if (answer.kind !== 'done') throw new Error('not opened');
  return answer.value.file.id;
}

it('brings work back with its file after the program was killed', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.bmc');
  await writeFile(path, 'saved');
  const first = startProgram(folder);
  await first.journal.keep(first.addOne(), work('work-0001', 'changed', await openIn(first, path)));

  const second = startProgram(folder);
  const window = second.addOne();
  const list = await second.journal.list(window);
  const read = await second.journal.read(window, 'work-0001');
  const claimed = await second.journal.claim(window, 'work-0001');

  expect(list).toMatchObject([
    { title: 'Plan', file: { name: 'plan.bmc', folder }, keptAt: 1_000, isDamaged: false, isOwn: false },
  ]);
  expect(read).toEqual({ kind: 'done', value: { work: bytesOf('changed'), inFile: bytesOf('saved') } });
  expect(claimed.kind === 'done' && second.handles.boundTarget(claimed.value?.id ?? '')).toBe(path);
  expect(await readFile(path, 'utf8')).toBe('saved');
});

it('does not offer the work of a living window, and offers it when the window is gone', async () => {
  const program = startProgram(await temporaryFolder());
  const [one, two] = [program.addOne(), program.addOne()];
  await program.journal.keep(one, work('work-0001', 'x'));

  const before = await program.journal.list(two);
  program.windows.remove(one);
  const after = await program.journal.list(two);

  expect([before.length, after.length]).toEqual([0, 1]);
});

it('says of work that another window was quicker', async () => {
  const folder = await temporaryFolder();
  const first = startProgram(folder);
  await first.journal.keep(first.addOne(), work('work-0001', 'x'));
  const program = startProgram(folder);
  const [one, two] = [program.addOne(), program.addOne()];

  await program.journal.claim(one, 'work-0001');
  const answer = await program.journal.claim(two, 'work-0001');

  expect(answer).toMatchObject({ kind: 'failed', failure: { detail: 'EOWNER' } });
});

it('gives a window whose page crashed its own work back, instead of its file', async () => {
  const program = startProgram(await temporaryFolder());
  const window = program.addOne();
  await program.journal.keep(window, work('work-0001', 'x'));
  window.initial = '/home/me/plan.bmc';

  const [own] = await program.journal.list(window);
  await program.journal.claim(window, 'work-0001');

  expect([own?.isOwn, window.initial]).toEqual([true, null]);
});

it('refuses work whose file another window shows', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.bmc');
  await writeFile(path, 'saved');
  const first = startProgram(folder);
  await first.journal.keep(first.addOne(), work('work-0001', 'x', await openIn(first, path)));

  const second = startProgram(folder, [path]);
  const answer = await second.journal.claim(second.addOne(), 'work-0001');

  expect(answer).toEqual({ kind: 'failed', failure: { code: 'busy', name: 'plan.bmc', detail: 'EOPEN' } });
});

it('offers a damaged entry as such, and one that cannot be read at all', async () => {
  const folder = await temporaryFolder();
  const program = startProgram(folder);
  const window = program.addOne();
  await program.journal.keep(window, work('work-0001', 'a long text'));
  await truncate(join(folder, 'data/recovery/work-0001.work'), 150);
  await symlink(folder, join(folder, 'data/recovery/work-0002.work'));

  const list = await startProgram(folder).journal.list(window);

  expect(new Map(list.map(({ id, isDamaged }) => [id, isDamaged]))).toEqual(
    new Map([
      ['work-0001', true],
      ['work-0002', true],
    ]),
  );
});

it('keeps damaged entries for thirty days and others for good', async () => {
  const folder = await temporaryFolder();
  const program = startProgram(folder);
  for (const id of ['work-old1', 'work-old2', 'work-new1']) await program.journal.keep(program.addOne(), work(id, 'a long text'));
  const place = (id: string): string => join(folder, `data/recovery/${id}.work`);
  for (const id of ['work-old1', 'work-new1']) await truncate(place(id), 150);
  const then = Date.now() / 1000 - 31 * 24 * 3600;
  for (const id of ['work-old1', 'work-old2']) await utimes(place(id), then, then);

  await program.data.journal.tidy();

  expect((await readdir(join(folder, 'data/recovery'))).toSorted()).toEqual(['work-new1.work', 'work-old2.work']);
  expect(program.logged.join()).toContain('work-old1');
});

it('says why work cannot be kept, and leaves what was kept', async () => {
  const folder = await temporaryFolder();
  const program = startProgram(folder);
  const window = program.addOne();
  await writeFile(join(folder, 'data'), 'a file where the folder should be');

  expect(await program.journal.keep(window, work('work-0001', 'x'))).toMatchObject({ code: 'not-found', detail: 'ENOTDIR' });
});

it('never meets the journal of another data folder', async () => {
  const [one, two] = [startProgram(await temporaryFolder()), startProgram(await temporaryFolder())];
  await one.journal.keep(one.addOne(), work('work-0001', 'x'));

  expect(await two.journal.list(two.addOne())).toEqual([]);
});

it('goes on keeping after an entry that could not be dropped', async () => {
  // As long as a virus scanner reads it.
  const { fileSystem } = faultyFileSystem({ call: 'unlink', code: 'EBUSY', on: '.work' });
  const program = startProgram(await temporaryFolder(), [], fileSystem);
  const window = program.addOne();
  await program.journal.keep(window, work('work-0001', 'saved'));
  await program.journal.drop(window, 'work-0001');

  expect(await program.journal.keep(window, work('work-0001', 'changed again'))).toBeNull();
  await program.journal.drop(window, 'work-0001');
  expect(await program.journal.list(window)).toEqual([]);
});
