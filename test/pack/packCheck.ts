import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../electron/launch/buildAll.ts';
import { readAsar } from './asar.ts';
import { archiveFaults, expectedFiles, licenceFaults } from './contents.ts';
import { fuseFaults } from './fuses.ts';
import { goOnAJourney } from './journey.ts';
import { packWithStandIn, type Packed } from './packWithStandIn.ts';

/** `npm run pack:check`: packs without a network, looks into what came out, and runs it. Ends with 1 if anything is wrong. */
const folder = await mkdtemp(join(tmpdir(), 'platno-pack-'));
try {
  await buildAll();
  const packed = await packWithStandIn(folder);
  const faults = [
    ...(await lookInside(packed)),
    ...(await fuseFaults(packed.executable)),
    ...(await licenceFaults(packed.resources)),
  ];
  for (const fault of faults) print(`✗ ${fault}`);
  // Thrown, for electron-builder resets the exit code.
  if (faults.length > 0) throw new Error(`The packed program is not as it should be: ${faults.length} faults`);
  print('✓ all that was built and nothing else, fuses as set, licences beside it');
  for (const done of await goOnAJourney(packed.executable, join(folder, 'journey'))) print(`✓ ${done}`);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

async function lookInside({ resources }: Packed): Promise<readonly string[]> {
  const archive = await readFile(join(resources, 'app.asar'));
  const files = readAsar(archive);
  for (const { path, bytes } of files) print(`${String(bytes.length).padStart(9)}  ${path}`);
  print(`${String(archive.length).padStart(9)}  app.asar, ${files.length} files`);
  return archiveFaults(files, await expectedFiles());
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
