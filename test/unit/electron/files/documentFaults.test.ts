import type { FileHandle } from 'node:fs/promises';
import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileService, type FileService } from '../../../../electron/files/fileService.ts';
import { nodeFileSystem, type FileSystem } from '../../../../electron/files/fileSystem.ts';
import { saveFile } from '../../../../electron/files/saveFile.ts';
import { createHandles } from '../../../../electron/handles.ts';
import { watchedFileSystem } from './faultyFileSystem.ts';
import { FAST_PARENT, temporaryFolder } from './temporaryFolder.ts';

const OLD = 'old bytes';
const NEW = 'new bytes, longer than the old ones';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const TERMS = { documentId: 'doc', over: null };

/** What the system may answer. */
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EPERM', 'EROFS', 'EDQUOT', 'EMFILE'] as const;

type Scene = Readonly<{ files: FileService; folder: string; path: string; id: string; callsSince: () => readonly string[] }>;

/** A document that is open. The n-th call of its first save, whatever it is, fails. */
async function scene(nth: number, code: string, isLinked: boolean): Promise<Scene> {
  const home = await temporaryFolder(FAST_PARENT);
  const folder = join(home, 'documents');
  await mkdir(folder);
  const path = join(folder, 'plan.bmc');
  await writeFile(path, OLD);
  if (isLinked) await link(path, join(folder, 'same.bmc'));
  let left = Infinity;
  const { fileSystem, calls } = watchedFileSystem(() => {
    left -= 1;
    return left === 0 ? code : null;
  });
  const saving = { fileSystem, backupFolder: join(home, 'backups'), lockFolder: home, wait: async () => undefined };
  const files = createFileService({
    handles: createHandles(),
    home,
    saving,
    versionsFolder: join(home, 'versions'),
    now: () => 1_800_000_000_000,
    log: () => undefined,
  });
  const opened = await files.open(path);
  const before = calls.length;
  left = nth;
  const id = opened.kind === 'done' ? opened.value.file.id : '';
  return { files, folder, path, id, callsSince: () => calls.slice(before) };
}

/** Held by a virus scanner, or a folder that takes no new files. */
const MAY_PASS = new Set(['EACCES', 'EPERM', 'EBUSY']);

/** What one failing call led to. */
type Cell = Readonly<{ call: string; told: string | null; content: string }>;

async function tryCell(nth: number, code: string, isLinked: boolean): Promise<Cell | null> {
  const { files, folder, path, id, callsSince } = await scene(nth, code, isLinked);
  const names = await readdir(folder);

  const answer = await files.write(id, bytesOf(NEW), TERMS);
  const call = callsSince()[nth - 1];
  // Fewer calls than that: every one has had its turn.
  if (call === undefined) return null;

  const content = await readFile(path, 'utf8');
  const where = `call ${nth}, ${call}, ${code}`;
  // The place stands with what is compared, so that a failure names it.
  expect([where, [OLD, NEW].includes(content)]).toEqual([where, true]);
  if (answer.kind === 'done') expect([where, content]).toEqual([where, NEW]);
  else expect([where, answer]).toMatchObject([where, { failure: { name: 'plan.bmc', detail: expect.stringMatching(/^E/) } }]);
  // Nothing is left that stands in the way of the next save.
  const again = await files.write(id, bytesOf(NEW), TERMS);
  const after = [again.kind, await readFile(path, 'utf8'), await readdir(folder)];
  expect([where, after]).toEqual([where, ['done', NEW, names]]);
  const told = answer.kind === 'done' ? (answer.remark ?? null) : answer.kind === 'failed' ? answer.failure.code : null;
  return { call, told, content };
}

/** Each call of a save in turn, every one in a folder of its own. */
async function tryEvery(code: string, isLinked: boolean): Promise<readonly Cell[]> {
  const { files, id, callsSince } = await scene(Infinity, code, isLinked);
  await files.write(id, bytesOf(NEW), TERMS);
  const tried = await Promise.all(callsSince().map((_call, index) => tryCell(index + 1, code, isLinked)));
  return tried.filter((cell) => cell !== null);
}

describe('every system call of a save in turn', () => {
  it.each(CODES)('answers %s: old or new content, and the person is told', async (code) => {
    const cells = await tryEvery(code, false);

    // The version before is kept and the file is checked to be ours; then the document itself is written.
    const start = cells.findIndex(({ call }) => call === 'access');
    const silent = cells.slice(start).filter(({ told }) => told === null);
    expect(cells.length).toBeGreaterThanOrEqual(38);
    expect(cells.filter(({ content }) => content === OLD).every(({ told }) => told !== null)).toBe(true);
    // What may fail without a word: removing the lock, which the next save does; and what is tried again or in another way.
    const harmless = ['unlink', ...(MAY_PASS.has(code) ? ['rename', 'open wx'] : [])];
    expect(silent.map(({ call }) => call).filter((call) => !harmless.includes(call))).toEqual([]);
  });

  it.each(['ENOSPC', 'EIO', 'EACCES'])('of a hard link, which is written in place, answers %s', async (code) => {
    const cells = await tryEvery(code, true);

    expect(cells.length).toBeGreaterThanOrEqual(45);
    expect(cells.filter(({ content }) => content === OLD).every(({ told }) => told !== null)).toBe(true);
  });
});

it('the version before is on the disk before the document is touched, and both survive a power cut', async () => {
  const { files, id, callsSince } = await scene(Infinity, '', false);

  await files.write(id, bytesOf(NEW), TERMS);

  const order = callsSince().filter((call) => /open wx|open r$|r\+|sync|rename|unlink|truncate/.test(call));
  const written = ['open wx', 'handle.sync', 'rename', 'open r', 'handle.sync'];
  // The lock, the version, the document, the lock; nothing is opened for writing that was there before.
  expect(order).toEqual(['open wx', ...written, ...written, 'unlink']);
});

it('a disk that takes less than it says leaves the old file in its place', async () => {
  const { path, options } = await shortDisk();

  await expect(saveFile(path, bytesOf(NEW), options)).rejects.toMatchObject({ meaning: 'io-error', code: 'ESHORT' });

  expect(await readFile(path, 'utf8')).toBe(OLD);
});

/** A disk on which every file is cut off after five bytes. */
async function shortDisk() {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.bmc');
  await writeFile(path, OLD);
  const open: FileSystem['open'] = async (...args) => {
    const handle = await nodeFileSystem.open(...args);
    return cutOff(handle);
  };
  const fileSystem: FileSystem = { ...nodeFileSystem, open };
  return { path, options: { fileSystem, backupFolder: folder, lockFolder: folder, wait: async () => undefined } };
}

function cutOff(handle: FileHandle): FileHandle {
  const write = handle.writeFile.bind(handle);
  handle.writeFile = (data) => write(data instanceof Uint8Array ? data.subarray(0, 5) : data);
  return handle;
}
