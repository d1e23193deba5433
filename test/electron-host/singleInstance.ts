import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type SecondInstance = Readonly<{ argv: readonly string[]; folder: string; additionalData: unknown }>;

/**
 * One running application for each data folder. Everything is done with files, as the answer must be there at once:
 * whoever cannot create the lock leaves a message in the inbox of who has it.
 */
export function lockSingleInstance(data: string, own: SecondInstance, onSecond: (given: SecondInstance) => void): boolean {
  const inbox = join(data, 'stand-in-inbox');
  mkdirSync(inbox, { recursive: true });
  if (!takeLock(join(data, 'stand-in.lock'))) {
    const message = join(inbox, `${process.pid}.json`);
    writeFileSync(`${message}.part`, JSON.stringify(own));
    renameSync(`${message}.part`, message);
    return false;
  }
  for (const old of readdirSync(inbox)) rmSync(join(inbox, old));
  watch(inbox, { persistent: false }, () => readInbox(inbox, onSecond));
  return true;
}

function readInbox(inbox: string, onSecond: (given: SecondInstance) => void): void {
  for (const name of readdirSync(inbox).filter((file) => file.endsWith('.json'))) {
    const path = join(inbox, name);
    // Written by another stand-in.
    const message = JSON.parse(readFileSync(path, 'utf8')) as SecondInstance;
    rmSync(path);
    onSecond(message);
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (isAlive(owner)) return false;
    writeFileSync(lock, String(process.pid));
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  return true;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // Killed, so that its lock is left over.
    return false;
  }
}
