import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from './fileSystem.ts';

/** Two machines can share a folder, and a process id says something only on its own machine. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const PATTERN = /^\.platno-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/** A hidden name of its own for one save, which tells whose it is. */
export function temporaryName(): string {
  return `.platno-${MACHINE}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isLeftover(name: string): boolean {
  const [, machine, pid] = PATTERN.exec(name) ?? [];
  return machine === MACHINE && pid !== undefined && !isAlive(Number(pid));
}

/** Removes what killed processes of this machine left behind in a folder. A folder that cannot be read has none. */
export async function sweepLeftovers(fileSystem: FileSystem, folder: string): Promise<void> {
  const names = await fileSystem.readdir(folder).catch(() => []);
  for (const name of names.filter(isLeftover)) {
    // Another window of ours may have been faster.
    await fileSystem.unlink(join(folder, name)).catch(() => undefined);
  }
}
