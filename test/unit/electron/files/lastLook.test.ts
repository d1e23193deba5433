import { writeFileSync } from 'node:fs';
import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFileService } from '../../../../electron/files/fileService.ts';
import { createHandles } from '../../../../electron/handles.ts';
import { watchedFileSystem } from './faultyFileSystem.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const THEIRS = 'what another program wrote in between';

/** Opens a document and saves it; another program, which knows no locks, writes just before the n-th call of `call`. */
async function saveWhileOtherWrites(call: string, isLinked: boolean): Promise<unknown> {
  const home = await temporaryFolder();
  const folder = join(home, 'documents');
  await mkdir(folder);
  const path = join(folder, 'plan.bmc');
  await writeFile(path, 'ours, as opened');
  if (isLinked) await link(path, join(folder, 'same.bmc'));
  let isSaving = false;
  const { fileSystem } = watchedFileSystem((name, on) => {
    if (isSaving && name === call && (isLinked || on.startsWith(folder))) {
      isSaving = false;
      writeFileSync(path, THEIRS);
    }
    return null;
  });
  const files = createFileService({
    handles: createHandles(),
    home,
    saving: { fileSystem, backupFolder: join(home, 'backups'), lockFolder: home, wait: async () => undefined },
    versionsFolder: join(home, 'versions'),
    now: () => 1_800_000_000_000,
    log: () => undefined,
  });
  const opened = await files.open(path);
  const names = await readdir(folder);
  isSaving = true;

  const answer = await files.write(opened.kind === 'done' ? opened.value.file.id : '', new TextEncoder().encode('ours, new'), {
    documentId: 'doc',
    over: null,
  });

  expect(isSaving).toBe(false);
  expect(await readdir(folder)).toEqual(names);
  return [answer.kind === 'failed' ? answer.failure.code : answer.kind, await readFile(path, 'utf8')];
}

it.each([
  ['the new bytes are written beside it', 'handle.writeFile', false],
  ['they are flushed', 'handle.sync', false],
  ['its bytes are kept, as it has two names', 'handle.sync', true],
])('a file that changes while %s is not written over', async (_when, call, isLinked) => {
  expect(await saveWhileOtherWrites(call, isLinked)).toEqual(['changed', THEIRS]);
});
