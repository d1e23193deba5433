import { join } from 'node:path';
import { nodeFileSystem } from '../../../../electron/files/fileSystem.ts';
import { saveFile } from '../../../../electron/files/saveFile.ts';

/** Saves again and again, and says the number of every save that was acknowledged; killed by its test. */
const [folder = ''] = process.argv.slice(2);
const options = {
  fileSystem: nodeFileSystem,
  backupFolder: join(folder, 'backups'),
  lockFolder: folder,
  wait: async () => undefined,
};

for (let number = 1; ; number += 1) {
  const text = JSON.stringify({ number, filling: 'x'.repeat(60_000), end: number });
  await saveFile(join(folder, 'plan.bmc'), new TextEncoder().encode(text), options);
  process.stdout.write(`${number}\n`);
}
