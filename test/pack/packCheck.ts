import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildAll } from '../../electron/launch/buildAll.ts';
import { PROJECT } from '../../electron/launch/project.ts';
import { readAsar } from './asar.ts';
import { archiveFaults, expectedFiles, licenceFaults } from './contents.ts';
import { FUSES, readFuses } from './fuses.ts';
import { goOnAJourney } from './journey.ts';
import { packWithStandIn, type Packed } from './packWithStandIn.ts';

/** `npm run pack:check`: packs without a network, looks into what came out, and runs it. Ends with 1 if anything is wrong. */
const folder = await mkdtemp(join(tmpdir(), 'platno-pack-'));
try {
  await buildAll();
  const packed = await packWithStandIn(folder);
  const faults = [...(await lookInside(packed)), ...(await lookAtFuses(packed)), ...(await licenceFaults(packed.resources))];
  for (const fault of faults) print(`✗ ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else for (const done of await goOnAJourney(packed.executable, join(folder, 'journey'))) print(`✓ ${done}`);
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

/** The states electron-builder has written into the binary, beside those the settings ask for. */
async function lookAtFuses({ executable }: Packed): Promise<readonly string[]> {
  const settings = Object(parse(await readFile(join(PROJECT, 'electron-builder.yml'), 'utf8'))) as Record<string, unknown>;
  const wanted = Object(settings['electronFuses']) as Record<string, unknown>;
  const found = readFuses(await readFile(executable));
  for (const fuse of FUSES) print(`   fuse ${fuse}: ${found[fuse] ? 'on' : 'off'}`);
  return FUSES.filter((fuse) => found[fuse] !== wanted[fuse]).map((fuse) => `fuse ${fuse} is not as electron-builder.yml says`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
