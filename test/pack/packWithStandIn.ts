import { build, Platform } from 'electron-builder';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../../electron/launch/project.ts';
import { unturnedFuses } from './fuses.ts';

/** What electron-builder has made: the executable, and the folder with the archive beside it. */
export type Packed = Readonly<{ executable: string; resources: string }>;

/**
 * Packs for Linux with the project's own settings and a stand-in for the runtime, which needs no network: a script that
 * finds the archive beside itself, as Electron does, and behind it fuses to turn.
 */
export async function packWithStandIn(folder: string): Promise<Packed> {
  const electronDist = join(folder, 'runtime');
  await mkdir(electronDist, { recursive: true });
  const executable = join(electronDist, 'electron');
  await writeFile(executable, Buffer.concat([Buffer.from(SCRIPT), unturnedFuses()]));
  await chmod(executable, 0o755);
  const output = join(folder, 'dist');
  await build({
    projectDir: PROJECT,
    targets: Platform.LINUX.createTarget('dir'),
    config: { electronDist, directories: { output } },
    publish: 'never',
  });
  const unpacked = join(output, 'linux-unpacked');
  return { executable: join(unpacked, 'platno'), resources: join(unpacked, 'resources') };
}

const SCRIPT = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd -P)
exec "${join(PROJECT, 'test/electron-host/electron')}" --packed="$here/resources/app.asar" "$@"
`;
