import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { createFileService } from '../../../../electron/files/fileService.ts';
import { nodeFileSystem } from '../../../../electron/files/fileSystem.ts';
import { createHandles } from '../../../../electron/handles.ts';

/** A program of ours with a data folder of its own: `open` opens the file, `save <text>` saves it; says how each ended. */
const [path = '', data = '', lockFolder = ''] = process.argv.slice(2);
const saving = {
  fileSystem: nodeFileSystem,
  backupFolder: join(data, 'backups'),
  lockFolder,
  wait: (time: number) => wait(time),
};
const versionsFolder = join(data, 'versions');
const files = createFileService({
  handles: createHandles(),
  home: data,
  saving,
  versionsFolder,
  now: Date.now,
  log: () => undefined,
});

let id = '';
for await (const line of createInterface({ input: process.stdin })) {
  const [order, text = ''] = line.split(' ');
  if (order === 'open') {
    const answer = await files.open(path);
    if (answer.kind === 'done') id = answer.value.file.id;
    process.stdout.write('opened\n');
  } else {
    const answer = await files.write(id, new TextEncoder().encode(text), { documentId: 'doc', over: null });
    process.stdout.write(`${answer.kind === 'failed' ? answer.failure.code : answer.kind}\n`);
  }
}
