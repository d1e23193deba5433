import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, '../../../electron/launch/platno.ts');

export type Outcome = Readonly<{ code: number; stdout: string; stderr: string }>;

/** Runs the real command in a folder, as a person would, at a fixed time. */
export function platno(folder: string, ...args: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1795339800', npm_lifecycle_event: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

export async function temporaryFolder(): Promise<Readonly<{ path: string; remove: () => Promise<void> }>> {
  const path = await mkdtemp(join(tmpdir(), 'platno-cli-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
