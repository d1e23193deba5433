import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';

/** What the system says about a file without reading it: as long as this is the same, so are the bytes. */
export type Facts = Readonly<{ size: number; modified: number; changed: number; inode: number; device: number }>;

export function factsOf({ size, mtimeMs, ctimeMs, ino, dev }: Stats): Facts {
  return { size, modified: mtimeMs, changed: ctimeMs, inode: ino, device: dev };
}

export function isSameFacts(one: Facts, other: Facts): boolean {
  return (
    one.size === other.size &&
    one.modified === other.modified &&
    one.changed === other.changed &&
    one.inode === other.inode &&
    one.device === other.device
  );
}

/** The name of a content: SHA-256. */
export function stampOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
