import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileService } from '../../../electron/files/fileService.ts';
import { nodeFileSystem } from '../../../electron/files/fileSystem.ts';
import { createHandles } from '../../../electron/handles.ts';
import { createOpening } from '../../../electron/opening.ts';
import { createOpenWindows } from '../../../electron/openWindows.ts';
import type { Recent } from '../../../electron/recent.ts';
import { temporaryFolder } from './files/temporaryFolder.ts';
import { addWindow, type FakeRecord } from './fakeWindow.ts';

async function scene() {
  const folder = await temporaryFolder();
  const handles = createHandles();
  const windows = createOpenWindows(handles.boundTarget);
  const saving = {
    fileSystem: nodeFileSystem,
    backupFolder: join(folder, 'backups'),
    lockFolder: folder,
    wait: async () => undefined,
  };
  const files = createFileService({
    handles,
    home: folder,
    saving,
    versionsFolder: join(folder, 'versions'),
    now: Date.now,
    log: () => undefined,
  });
  const noted: string[] = [];
  const recent: Pick<Recent, 'note'> = { note: async (path) => void noted.push(path) };
  const opened: FakeRecord[] = [];
  const openWindow = () => {
    const fake = addWindow(windows, false);
    fake.record.state = null;
    opened.push(fake);
    return fake.record;
  };
  const opening = createOpening({ files, handles, recent, windows, openWindow });
  const path = join(folder, 'plan.bmc');
  await writeFile(path, 'x');
  return { folder, path, files, windows, opening, opened, noted };
}

describe('a file from outside', () => {
  it('goes into a window that is idle', async () => {
    const { windows, opening, opened, noted, path } = await scene();
    const idle = addWindow(windows, false);

    await opening.fromOutside(path);

    expect(idle.window.sent).toMatchObject([['file:opened', { kind: 'done', value: { file: { name: 'plan.bmc' } } }]]);
    expect([opened.length, idle.window.isFront, noted]).toEqual([0, true, [path]]);
  });

  it('gets a window of its own beside unsaved work', async () => {
    const { windows, opening, opened, path } = await scene();
    const busy = addWindow(windows, true);

    await opening.fromOutside(path);

    expect([busy.window.sent, opened.length, opened[0]?.record.initial]).toEqual([[], 1, path]);
  });

  it('does not share an idle window with another given at the same time', async () => {
    const { windows, opening, opened, path, folder } = await scene();
    addWindow(windows, false);
    await writeFile(join(folder, 'other.bmc'), 'y');

    await Promise.all([opening.fromOutside(path), opening.fromOutside(join(folder, 'other.bmc'))]);

    expect(opened.length).toBe(1);
  });

  it('is handed over again where the window did not take it, as when it was damaged', async () => {
    const { windows, opening, opened, path } = await scene();
    const idle = addWindow(windows, false);

    await opening.fromOutside(path);
    await opening.fromOutside(path);

    expect(idle.window.sent.map(([event]) => event)).toEqual(['file:opened', 'file:opened']);
    expect(opened).toEqual([]);
  });

  it('waits for a window that has not asked for it yet, however often it is given', async () => {
    const { opening, opened, path } = await scene();

    await opening.fromOutside(path);
    await opening.fromOutside(path);

    expect(opened.map(({ window, record }) => [window.sent, record.initial])).toEqual([[[], path]]);
  });

  it('is not opened twice, also not by another path to it', async () => {
    const { opening, opened, path, folder } = await scene();
    await mkdir(join(folder, 'links'));
    await symlink(path, join(folder, 'links/plan.bmc'));
    await opening.fromOutside(path);

    await opening.fromOutside(join(folder, 'links/plan.bmc'));

    expect([opened.length, opened[0]?.window.isFront]).toEqual([1, true]);
  });
});

describe('a file asked for by a window', () => {
  it('is read, and may be read again for Revert', async () => {
    const { windows, opening, path } = await scene();
    const { record } = addWindow(windows, false);
    const first = await opening.forWindow(record, path);
    record.state = { title: 'plan', edited: false, fileId: first.kind === 'done' ? first.value.file.id : null };

    const again = await opening.again(record, path);

    expect([first.kind, again.kind]).toEqual(['done', 'done']);
  });

  it('is not read anew below unsaved work on it, but for Revert', async () => {
    const { windows, opening, path } = await scene();
    const { record } = addWindow(windows, false);
    const first = await opening.forWindow(record, path);
    record.state = { title: 'plan', edited: true, fileId: first.kind === 'done' ? first.value.file.id : null };

    const chosen = await opening.forWindow(record, path);
    const reverted = await opening.again(record, path);

    expect([chosen.kind, reverted.kind]).toEqual(['cancelled', 'done']);
  });

  it('brings the window forward that shows it', async () => {
    const { windows, opening, path } = await scene();
    const [owner, other] = [addWindow(windows, false), addWindow(windows, false)];
    const first = await opening.forWindow(owner.record, path);
    owner.record.state = { title: 'plan', edited: false, fileId: first.kind === 'done' ? first.value.file.id : null };

    const second = await opening.forWindow(other.record, path);

    expect([second.kind, owner.window.isFront]).toEqual(['cancelled', true]);
    expect(await opening.isElsewhere(other.record, path)).toBe(true);
    expect(await opening.isElsewhere(owner.record, path)).toBe(false);
  });

  it('that two windows asked for at once is only saved from one of them', async () => {
    const { windows, opening, path, files } = await scene();
    const records = [addWindow(windows, false), addWindow(windows, false)].map(({ record }) => record);
    const saves = await Promise.all(
      records.map(async (record) => {
        const answer = await opening.forWindow(record, path);
        const fileId = answer.kind === 'done' ? answer.value.file.id : '';
        record.state = { title: 'plan', edited: true, fileId };
        const save = () => files.write(fileId, new Uint8Array(2), { documentId: 'doc', over: null });
        return () => opening.unlessElsewhere(record, path, save);
      }),
    );

    const answers = [];
    for (const save of saves) answers.push(await save());

    expect(answers).toMatchObject([{ kind: 'done' }, { kind: 'failed', failure: { code: 'busy', name: 'plan.bmc' } }]);
  });

  it('is handed out once to the window opened for it', async () => {
    const { opening, opened, path } = await scene();
    await opening.fromOutside(path);
    const record = opened[0]?.record;
    if (record === undefined) throw new Error('no window was opened');

    const kinds = [(await opening.takeInitial(record)).kind, (await opening.takeInitial(record)).kind];

    expect(kinds).toEqual(['done', 'cancelled']);
  });
});
